using System.Collections.Immutable;

namespace Previews.Football.Tables.Ordering;

/// <summary>Teams level on points, and how the criteria separated them, step by step.</summary>
/// <param name="Teams">In the order of the table.</param>
/// <param name="Steps">In the order in which the criteria were applied; those that separated nobody too.</param>
public sealed record Tie(int Points, ImmutableArray<Team> Teams, ImmutableArray<TieStep> Steps);

/// <summary>One criterion applied to one set of level teams.</summary>
/// <param name="MatchesBetween">The teams whose matches against each other were counted; empty: all matches were.</param>
/// <param name="Measures">Of each team in <paramref name="Among"/>, in its order.</param>
/// <param name="Parts">The teams as they stand after it, the best first; one part: nobody was separated.</param>
public sealed record TieStep(
    Tiebreaker Criterion,
    ImmutableArray<Team> Among,
    ImmutableArray<Team> MatchesBetween,
    ImmutableArray<Measure> Measures,
    ImmutableArray<ImmutableArray<Team>> Parts)
{
    public bool Separates(Team one, Team other)
    {
        var part = Parts.FirstOrDefault(p => p.Contains(one));
        return !part.IsDefault && Among.Contains(other) && !part.Contains(other);
    }

    public Measure MeasureOf(Team team) => Measures[Among.IndexOf(team)];
}
