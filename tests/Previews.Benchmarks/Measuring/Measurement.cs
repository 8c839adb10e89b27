namespace Previews.Benchmarks.Measuring;

/// <summary>What one run of a program cost.</summary>
/// <param name="Cpu">User and system time of all its threads.</param>
/// <param name="PeakMemory">The largest resident set, in bytes.</param>
internal sealed record Measurement(TimeSpan Wall, TimeSpan Cpu, long PeakMemory);
