using System.Collections.Immutable;
using Previews.Football.Matches;

namespace Previews.Football.Scenarios.Statements;

public enum StatementClass
{
    /// <summary>Whatever the remaining matches bring.</summary>
    Certain,

    /// <summary>It depends on the team's own next match alone.</summary>
    Enough,

    /// <summary>It depends on other matches too, or on later ones.</summary>
    NeedsHelp,
}

public enum Consequence
{
    /// <summary>The team ends on the target's place or a better one.</summary>
    Reached,

    /// <summary>The team ends below it.</summary>
    Missed,

    /// <summary>The team shares a place across the border with others: lots, cards or a deciding match decide.</summary>
    Level,

    /// <summary>Scores of the remaining matches can still bring both.</summary>
    Open,
}

/// <summary>If all conditions hold, the consequence follows, whatever else is scored. Derived from the regulations, never typed.</summary>
/// <param name="Conditions">All must hold; none: always.</param>
/// <param name="DecidedBy">Of a level team: the criterion that will decide (<c>fair-play</c>); null where the regulations name none.</param>
/// <param name="Witnesses">
/// Of what is open or leaves the team level: scores that satisfy the conditions and show that both is possible. Null for all that is
/// decided, and where the search stopped before it knew: then nothing is open for certain.
/// </param>
public sealed record Statement(
    Team Team,
    Target Target,
    StatementClass Class,
    ImmutableArray<Condition> Conditions,
    Consequence Consequence,
    string? DecidedBy = null,
    Witnesses? Witnesses = null)
{
    /// <summary>Of a level team: the others that share the place, in the group's order; else nobody.</summary>
    public ImmutableArray<Team> LevelWith { get; init; } = [];

    /// <param name="scores">Of all remaining matches.</param>
    public bool AppliesAfter(IReadOnlyDictionary<Fixture, Score> scores) => Conditions.All(c => c.HoldsAfter(scores));
}
