namespace Previews.Tests;

/// <summary>One run of something under test with one input, of which nothing is known.</summary>
internal static class FuzzedRun
{
    /// <summary>A thousand times what the slowest input takes.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <returns>Null when it ended by itself and in time; else what it did instead.</returns>
    public static string? FindFault(Action run, TimeSpan limit)
    {
        var task = Task.Run(run);
        try
        {
            return task.Wait(limit) ? null : FormattableString.Invariant($"no end after {limit.TotalSeconds:0.0} s");
        }
        catch (AggregateException fault)
        {
            return fault.InnerException!.ToString();
        }
    }
}
