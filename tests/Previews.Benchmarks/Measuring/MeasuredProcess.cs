using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Previews.Benchmarks.Measuring;

/// <summary>
/// Runs a program and tells what it used, on Linux: the processor time of a child that has ended from the system, its memory
/// from <c>/proc</c> while it runs. That is read seldom: every few milliseconds would cost a program that uses all cores a tenth.
/// </summary>
internal static class MeasuredProcess
{
    private const int OfChildren = -1;
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    /// <exception cref="InvalidOperationException">The program failed; the message is what it said.</exception>
    public static Measurement Run(string program, string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var (before, watch) = (CpuOfChildren(), Stopwatch.StartNew());
        using var process = Process.Start(start)!;
        var said = (Output: process.StandardOutput.ReadToEndAsync(), Errors: process.StandardError.ReadToEndAsync());
        var memory = 0L;
        while (!process.WaitForExit(Interval))
            memory = PeakOf(process.Id) ?? memory;
        var (wall, cpu) = (watch.Elapsed, CpuOfChildren() - before);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} failed:\n{said.Errors.Result}{said.Output.Result}");
        return new Measurement(wall, cpu, memory);
    }

    /// <summary>Of all that have ended, with their own children: user and system time, each as seconds and microseconds.</summary>
    private static TimeSpan CpuOfChildren()
    {
        Span<long> usage = stackalloc long[18];
        if (GetResourceUsage(OfChildren, ref usage[0]) != 0)
            throw new InvalidOperationException("The system does not tell what its processes used.");
        return TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3]);
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int GetResourceUsage(int who, ref long usage);

    private static long? PeakOf(int process)
    {
        const string Name = "VmHWM:";
        var line = Read($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/status")?.Split('\n')
            .FirstOrDefault(l => l.StartsWith(Name, StringComparison.Ordinal));
        return line is null ? null : long.Parse(line[Name.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * 1024;
    }

    /// <returns>Null once the process is gone.</returns>
    private static string? Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
