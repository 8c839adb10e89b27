namespace Previews.Football.Ties;

/// <summary>The goals of a tie's legs added up.</summary>
public readonly record struct Aggregate(Team One, int OfOne, Team Other, int OfOther)
{
    public bool IsLevel => OfOne == OfOther;

    public Team? Leader => IsLevel ? null : OfOne > OfOther ? One : Other;

    /// <exception cref="ArgumentException">The team does not play in the tie.</exception>
    public int For(Team team) =>
        team == One ? OfOne : team == Other ? OfOther : throw new ArgumentException($"{team} does not play in the tie.", nameof(team));

    public int LeadOf(Team team) => (2 * For(team)) - OfOne - OfOther;
}
