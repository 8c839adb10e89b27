using System.Collections.Immutable;
using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables.Tiebreakers;

/// <summary>The catalogue of criteria that regulation files can name. A new criterion is one class and one line here.</summary>
public static class TiebreakerCatalogue
{
    private static readonly ImmutableArray<Tiebreaker> All =
    [
        new GoalDifference(),
        new GoalsScored(),
        new GoalAverage(),
        new Wins(),
        new AwayGoals(),
        new AwayWins(),
        new OpponentsPoints(),
        new OpponentsGoalDifference(),
        new OpponentsGoals(),
        new PointsBeforeRounding(),
        new ShootOut(),
        new FairPlay(),
        new DisciplinaryPoints(),
        new RankingPosition(),
        new PlayOff(),
        new Lots(),
    ];

    private static readonly ImmutableArray<Tiebreaker> OfMatches =
        [new Points(), new GoalDifference(), new GoalsScored(), new GoalAverage(), new Wins(), new AwayGoals(), new AwayWins()];

    /// <summary>The names that may stand in a list, for suggestions; <c>head-to-head</c> is a block with criteria of its own.</summary>
    public static IEnumerable<string> Names => All.Select(t => t.Name);

    /// <summary>The names that may stand inside a head-to-head block.</summary>
    public static IEnumerable<string> HeadToHeadNames => OfMatches.Select(t => t.Name);

    public static Tiebreaker? Find(string name) => Find(All, name);

    public static Tiebreaker? FindHeadToHead(string name) => Find(OfMatches, name);

    private static Tiebreaker? Find(ImmutableArray<Tiebreaker> among, string name) =>
        among.FirstOrDefault(t => string.Equals(t.Name, name, StringComparison.Ordinal));
}
