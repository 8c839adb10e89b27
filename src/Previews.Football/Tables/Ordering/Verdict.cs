namespace Previews.Football.Tables.Ordering;

/// <summary>What a criterion says about level teams: they are level on it too, how it separates them, or that it is not known yet.</summary>
internal abstract record Verdict
{
    private Verdict()
    {
    }

    internal static Verdict Same { get; } = new Level();

    internal static Verdict NotYet { get; } = new Undecided();

    internal sealed record Level : Verdict;

    /// <summary>Two parts or more, the best first.</summary>
    internal sealed record Apart(int[][] Parts) : Verdict;

    /// <summary>The whole order at once, level teams too: nothing further is asked.</summary>
    internal sealed record Settled(IReadOnlyList<Tier> Tiers) : Verdict;

    internal sealed record Undecided : Verdict;
}
