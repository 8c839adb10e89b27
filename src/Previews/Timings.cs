using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Spectre.Console;

namespace Previews;

/// <summary>How long each stage of a build took, on the clock and on all cores together, how much of that went into
/// compiling what was not compiled ahead of time and into collecting garbage, and what it allocated.</summary>
internal sealed class Timings
{
    private readonly List<Stage> _stages = [];
    private readonly TimeSpan _beforeStart = SinceStartOfProcess();
    private long _clock = Stopwatch.GetTimestamp();
    private TimeSpan _cpu = Environment.CpuUsage.TotalTime;
    private long _allocated = GC.GetTotalAllocatedBytes();
    private TimeSpan _collecting = GC.GetTotalPauseDuration();
    private TimeSpan _compiling = JitInfo.GetCompilationTime();

    /// <summary>Says that what was done since the last mark is a stage of this name.</summary>
    public void Mark(string name)
    {
        var (clock, cpu, allocated, compiling, collecting) = (
            Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(), JitInfo.GetCompilationTime(), GC.GetTotalPauseDuration());
        _stages.Add(
            new Stage(name, Stopwatch.GetElapsedTime(_clock, clock), cpu - _cpu, compiling - _compiling, collecting - _collecting, allocated - _allocated));
        (_clock, _cpu, _allocated, _compiling, _collecting) = (clock, cpu, allocated, compiling, collecting);
    }

    public Table Table()
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("stage");
        foreach (var measured in (string[])["ms", "CPU ms", "JIT ms", "GC ms", "allocated MB"])
            table.AddColumn(measured, column => column.RightAligned());
        foreach (var stage in _stages.Prepend(new Stage("start", _beforeStart, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, 0)))
            table.AddRow(
                stage.Name.EscapeMarkup(),
                Number(stage.Wall),
                Number(stage.Cpu),
                Number(stage.Compiling),
                Number(stage.Collecting),
                Number(stage.Allocated / 1e6));
        return table;
    }

    private static string Number(TimeSpan time) => Number(time.TotalMilliseconds);

    private static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>From the process's first instruction to the program's: loading the runtime and reading the command line.</summary>
    private static TimeSpan SinceStartOfProcess()
    {
        using var process = Process.GetCurrentProcess();
        // The operating system counts starts in hundredths of a second.
        return TimeProvider.System.GetUtcNow() - new DateTimeOffset(process.StartTime);
    }

    private sealed record Stage(string Name, TimeSpan Wall, TimeSpan Cpu, TimeSpan Compiling, TimeSpan Collecting, long Allocated);
}
