using System.Diagnostics;

namespace Previews.Tests.Site.Output;

/// <summary>A program of ours in a process of its own: because it is going to be killed, or may do less than the tests.</summary>
internal static class ChildProcess
{
    public const int Killed = 128 + 9;

    /// <summary>Takes away from root, for one program, the power to read and write whatever the permissions are.</summary>
    private static readonly string[] WithoutPrivilege = Environment.IsPrivilegedProcess && OperatingSystem.IsLinux()
        ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
        : [];

    /// <param name="program">The name of its assembly, which stands beside the tests.</param>
    /// <param name="after">When it is killed; null: never.</param>
    public static int Run(string program, TimeSpan? after, params IEnumerable<string> arguments)
    {
        using var process = Start(["dotnet", Assembly(program), .. arguments]);
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        if (after is { } moment && !process.WaitForExit(moment))
            process.Kill();
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Runs the program of the verbs for which permissions hold, also where the tests run as root.</summary>
    public static ProgramRun RunWithoutPrivilege(params IEnumerable<string> arguments)
    {
        using var process = Start([.. WithoutPrivilege, "dotnet", Assembly("previews"), .. arguments]);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output.Result, errors);
    }

    public static Process Start(string[] command) => Process.Start(new ProcessStartInfo(command[0], command[1..])
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    public static string Assembly(string program) => Path.Combine(AppContext.BaseDirectory, program + ".dll");
}
