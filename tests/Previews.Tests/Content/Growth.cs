using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Previews.Tests.Content;

/// <summary>How many times as much a reader takes for a text of twice the size.</summary>
internal readonly partial record struct Growth(double Work, double Memory)
{
    private const int Rounds = 5;

    /// <summary>What is above may still be noise for so many rounds.</summary>
    private const int MostRounds = 25;

    private const double Suspicious = 2.4;

    public static Growth Measure(Action<string> read, GrowingText kind, int size)
    {
        var (once, twice) = (kind.Of(size), kind.Of(size * 2));
        var (work, workOfTwice) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var round = 0; round < Rounds || (round < MostRounds && workOfTwice > work * Suspicious); round++)
        {
            work = Min(work, WorkOf(read, once));
            workOfTwice = Min(workOfTwice, WorkOf(read, twice));
        }

        return new Growth(workOfTwice / work, (double)MemoryOf(read, twice) / MemoryOf(read, once));
    }

    /// <summary>Time of the processor where the system counts it by thread; else that of the clock.</summary>
    public static TimeSpan WorkOf(Action<string> read, string text)
    {
        var (counted, watch) = (ThreadTime(), Stopwatch.StartNew());
        read(text);
        return counted is { } before ? ThreadTime()!.Value - before : watch.Elapsed;
    }

    private static long MemoryOf(Action<string> read, string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        read(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static TimeSpan? ThreadTime()
    {
        const int ThreadCpuTime = 3;
        if (!OperatingSystem.IsLinux() || GetTime(ThreadCpuTime, out var time) != 0)
            return null;
        return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1_000.0);
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out TimeValue time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeValue
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
