using NodaTime.Testing;

namespace Previews.Tests;

/// <summary>What a run of the program said and returned. The program runs in this process, through its front door.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    public static ProgramRun Of(params string[] arguments) => At(NodaTime.Instant.FromUtc(2026, 1, 1, 0, 0), arguments);

    /// <param name="clock">What the clock shows while it runs.</param>
    public static ProgramRun At(NodaTime.Instant clock, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLine.Run(arguments, new FakeClock(clock), new Terminal(output, errors, colours: false));
        return new ProgramRun(exitCode, output.ToString(), errors.ToString());
    }
}
