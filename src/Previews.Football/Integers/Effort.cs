namespace Previews.Football.Integers;

/// <summary>How much a search may still do, counted in what it tries: the same on every machine, where a time would not be.</summary>
internal sealed class Effort(int most)
{
    private int _spent;

    public static Effort Unbounded => new(int.MaxValue);

    public bool IsSpent => _spent >= most;

    /// <returns>Whether there was any left.</returns>
    public bool Spend() => !IsSpent && _spent++ >= 0;
}
