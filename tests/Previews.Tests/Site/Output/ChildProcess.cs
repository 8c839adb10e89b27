using System.Diagnostics;

namespace Previews.Tests.Site.Output;

/// <summary>A program of ours in a process of its own, because it is going to be killed.</summary>
internal static class ChildProcess
{
    public const int Killed = 128 + 9;

    /// <param name="program">The name of its assembly, which stands beside the tests.</param>
    /// <param name="after">When it is killed; null: never.</param>
    public static int Run(string program, TimeSpan? after, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program + ".dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        if (after is { } moment && !process.WaitForExit(moment))
            process.Kill();
        process.WaitForExit();
        return process.ExitCode;
    }
}
