using System.Diagnostics;
using System.Globalization;

namespace Previews.Benchmarks.Measuring;

/// <summary>Runs a program and reads what it used from Linux's <c>/proc</c>, every few milliseconds until it ends.</summary>
internal static class MeasuredProcess
{
    private const int TicksPerSecond = 100;
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(4);

    /// <exception cref="InvalidOperationException">The program failed; the message is what it said.</exception>
    public static Measurement Run(string program, string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var said = (Output: process.StandardOutput.ReadToEndAsync(), Errors: process.StandardError.ReadToEndAsync());
        var (cpu, memory) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(Interval))
        {
            cpu = CpuOf(process.Id) ?? cpu;
            memory = PeakOf(process.Id) ?? memory;
        }

        var wall = watch.Elapsed;
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} failed:\n{said.Errors.Result}{said.Output.Result}");
        return new Measurement(wall, cpu, memory);
    }

    /// <summary>Fields 14 and 15 of the line, counted from the parenthesis that closes the program's name.</summary>
    private static TimeSpan? CpuOf(int process)
    {
        if (Read($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/stat") is not { } line)
            return null;
        var fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
        var ticks = long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture);
        return TimeSpan.FromSeconds((double)ticks / TicksPerSecond);
    }

    private static long? PeakOf(int process)
    {
        const string Name = "VmHWM:";
        var line = Read($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/status")?.Split('\n').FirstOrDefault(l => l.StartsWith(Name, StringComparison.Ordinal));
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
