using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Previews;

/// <summary>How long each stage of a build took, on the clock and on all cores together, and what it allocated.</summary>
internal sealed class Timings
{
    private readonly List<Stage> _stages = [];
    private readonly TimeSpan _beforeStart = SinceStartOfProcess();
    private long _clock = Stopwatch.GetTimestamp();
    private TimeSpan _cpu = Environment.CpuUsage.TotalTime;
    private long _allocated = GC.GetTotalAllocatedBytes();

    /// <summary>Says that what was done since the last mark is a stage of this name.</summary>
    public void Mark(string name)
    {
        var (clock, cpu, allocated) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
        _stages.Add(new Stage(name, Stopwatch.GetElapsedTime(_clock, clock), cpu - _cpu, allocated - _allocated));
        (_clock, _cpu, _allocated) = (clock, cpu, allocated);
    }

    public string Table()
    {
        var text = new StringBuilder();
        text.AppendLine("stage                  ms   CPU ms   allocated MB");
        foreach (var stage in _stages.Prepend(new Stage("start", _beforeStart, TimeSpan.Zero, 0)))
            text.AppendLine(CultureInfo.InvariantCulture, $"{stage.Name,-16} {stage.Wall.TotalMilliseconds,8:0.0} {stage.Cpu.TotalMilliseconds,8:0.0} {stage.Allocated / 1e6,14:0.0}");
        return text.ToString().TrimEnd();
    }

    /// <summary>From the process's first instruction to the program's: loading the runtime and reading the command line.</summary>
    private static TimeSpan SinceStartOfProcess()
    {
        using var process = Process.GetCurrentProcess();
        // The operating system counts starts in hundredths of a second.
        return TimeProvider.System.GetUtcNow() - new DateTimeOffset(process.StartTime);
    }

    private sealed record Stage(string Name, TimeSpan Wall, TimeSpan Cpu, long Allocated);
}
