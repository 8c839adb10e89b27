using System.Diagnostics;
using NodaTime;
using Previews.Serving;
using Previews.Tests.Site;
using Xunit;

namespace Previews.Tests.Program;

/// <summary>Whatever the shell gives the program, it ends with a sentence and an exit code, and without a trace of calls.</summary>
public sealed class ProgramEdgeTests
{
    [Theory]
    [InlineData("build", "--input")]
    [InlineData("build", "--theme")]
    [InlineData("build", "--output")]
    [InlineData("preview", "--input")]
    [InlineData("preview", "--output")]
    [InlineData("serve", "--output")]
    [InlineData("clean", "--output")]
    public void Folder_without_a_name_is_wrong_use(string verb, string option)
    {
        foreach (var name in new[] { "", " ", "\t" })
        {
            var run = ProgramRun.Of(verb, option, name);

            Assert.Equal(2, run.ExitCode);
            Assert.StartsWith($"`{option}` names a folder, and `{name}` names none", run.Errors, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a b")]
    [InlineData("-a.example")]
    [InlineData("a..example")]
    [InlineData("300.1.1.1")]
    [InlineData("0")]
    [InlineData("http://a.example")]
    [InlineData("a.example:80")]
    public void Host_that_is_none_is_refused_and_never_every_address(string host)
    {
        foreach (var verb in new[] { "preview", "serve" })
        {
            var run = ProgramRun.Of(verb, "--host", host);

            Assert.Equal(2, run.ExitCode);
            Assert.StartsWith("`--host` is a name or an address", run.Errors, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("preview.example")]
    [InlineData("xn--bcher-kva.example")]
    [InlineData("192.168.1.20")]
    [InlineData("0.0.0.0")]
    [InlineData("::1")]
    public void Host_with_a_name_or_an_address_is_one(string host) => Assert.True(ServerOptions.IsHost(host));

    [Theory]
    [InlineData("-9998-01-01T00:00Z")]
    [InlineData("0001-01-01T00:00Z")]
    [InlineData("9999-12-31T23:59Z")]
    public void Instant_without_days_before_and_after_it_is_refused(string instant) =>
        Assert.Contains("is no instant", ProgramRun.Of("build", "--as-of", instant).Errors, StringComparison.Ordinal);

    [Fact]
    public void What_nobody_foresaw_is_told_in_one_line_as_a_fault_of_the_program()
    {
        using var errors = new StringWriter { NewLine = "\n" };

        var exitCode = CommandLine.Run(["build"], new BrokenClock(), new Terminal(TextWriter.Null, errors, colours: false));

        Assert.Equal(4, exitCode);
        Assert.StartsWith(
            "This is a fault of the program, and not of what you wrote: InvalidOperationException, no time.",
            errors.ToString(),
            StringComparison.Ordinal);
        Assert.Single(errors.ToString().TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("SOURCE_DATE_EPOCH=99999999999999", "", 2, "`SOURCE_DATE_EPOCH` counts the seconds since 1970")]
    [InlineData("SOURCE_DATE_EPOCH=9223372036854775807", "", 2, "and not `9223372036854775807`")]
    [InlineData("SOURCE_DATE_EPOCH=-1", "", 2, "and not `-1`")]
    [InlineData("SOURCE_DATE_EPOCH=2025-09-07", "", 2, "and not `2025-09-07`")]
    [InlineData("A=a", ">/dev/full", 3, "Standard output takes nothing more: No space left on device")]
    [InlineData("A=a", ">&-", 3, "Standard output is closed.")]
    [InlineData("A=a", ">&- 2>&-", 3, "")]
    [InlineData("HOME=/nonexistent", ">/dev/full", 3, "Standard output takes nothing more")]
    [InlineData("A=a", ">/dev/full 2>/dev/full", 3, "")]
    public async Task Shell_is_answered_with_a_sentence(string variable, string streams, int exitCode, string said)
    {
        if (!File.Exists("/dev/full"))
            return;
        using var site = TemporarySite.From("input", "theme");

        var (code, errors) = await Shell(
            site.Root,
            $"{variable} dotnet '{typeof(CommandLine).Assembly.Location}' {(exitCode == 3 ? "theme variables" : "build")} {streams}");

        Assert.Equal(exitCode, code);
        Assert.Contains(said, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("table world-cup-2026-qualifying-j")]
    [InlineData("stakes world-cup-2026-qualifying-j")]
    [InlineData("clean")]
    [InlineData("theme variables")]
    [InlineData("--help")]
    public async Task Every_verb_says_that_its_output_is_closed_or_full_and_bears_a_home_that_is_none(string verb)
    {
        if (!File.Exists("/dev/full"))
            return;
        using var site = TemporarySite.From("input", "theme");
        var program = $"dotnet '{typeof(CommandLine).Assembly.Location}' {verb}";

        (string, int, string)[] expected =
        [
            ($"{program} >&-", 3, "Standard output is closed.\n"),
            ($"{program} >/dev/full", 3, "Standard output takes nothing more: No space left on device.\n"),
            ($"HOME=/nonexistent {program}", 0, ""),
        ];
        foreach (var (command, code, said) in expected)
            Assert.Equal((code, said), await Shell(site.Root, command));
    }

    [Theory]
    [InlineData(32)]
    [InlineData(40)]
    [InlineData(48)]
    [InlineData(64)]
    public async Task Too_few_open_files_are_told_in_one_line(int files)
    {
        if (!File.Exists("/dev/full"))
            return;
        using var site = TemporarySite.From("input", "theme");

        var (code, errors) = await Shell(site.Root, $"ulimit -n {files}; dotnet '{typeof(CommandLine).Assembly.Location}' build");

        // A machine on which so few are enough has not failed.
        Assert.Contains(code, new[] { 0, 3 });
        Assert.Equal(code == 3 ? 1 : 0, errors.Count(c => c == '\n'));
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("clean")]
    [InlineData("table wcq-j")]
    public async Task Folder_that_went_while_the_shell_stood_in_it_is_named_as_gone(string verb)
    {
        if (!File.Exists("/dev/full"))
            return;
        using var site = TemporarySite.From("input", "theme");

        var (code, errors) = await Shell(site.Root, $"mkdir gone; cd gone; rmdir ../gone; dotnet '{typeof(CommandLine).Assembly.Location}' {verb}");

        Assert.Equal(3, code);
        Assert.Contains("The folder in which the program was started is gone.", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Errors)> Shell(string folder, string command)
    {
        var start = new ProcessStartInfo("sh")
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(command);
        using var shell = Process.Start(start)!;
        var output = shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = await shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await output;
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (shell.ExitCode, errors);
    }

    private sealed class BrokenClock : IClock
    {
        public Instant GetCurrentInstant() => throw new InvalidOperationException("no time");
    }
}
