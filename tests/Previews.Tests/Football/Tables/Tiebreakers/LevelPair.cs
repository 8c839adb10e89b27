using System.Collections.Immutable;
using NodaTime;
using Previews.Football;
using Previews.Football.Facts;
using Previews.Football.Tables;

namespace Previews.Tests.Football.Tables.Tiebreakers;

/// <summary>A group in which A and B are level on points, so that one criterion alone can place A above B.</summary>
internal static class LevelPair
{
    public sealed record Facts
    {
        public ImmutableArray<DrawnLots> Lots { get; init; } = [];

        public ImmutableArray<RankingList> Rankings { get; init; } = [];

        public ImmutableArray<ConductScores> Conduct { get; init; } = [];

        public ImmutableArray<CarriedPoints> Carried { get; init; } = [];

        public ImmutableArray<Deduction> Deductions { get; init; } = [];
    }

    /// <summary>A and B have the same results against C.</summary>
    public static TestGroup With(Regulations regulations, Func<Group, Team, Team, Facts> facts) => TestGroup.Of(
        regulations,
        g =>
        {
            var given = facts(g, g.Teams.Single(t => t.Id == "A"), g.Teams.Single(t => t.Id == "B"));
            return new Group
            {
                Id = g.Id,
                Competition = g.Competition,
                Name = g.Name,
                Teams = g.Teams,
                Lots = given.Lots,
                Rankings = given.Rankings,
                Conduct = given.Conduct,
                Carried = given.Carried,
                Deductions = given.Deductions,
            };
        },
        [],
        "A 1-0 C",
        "B 1-0 C");

    public static RankingList Edition(Team a, int positionOfA, Team b, int positionOfB, Instant from) =>
        new("ranking", ImmutableDictionary<Team, int>.Empty.Add(a, positionOfA).Add(b, positionOfB), from);

    /// <returns>1 if A stands above B, 0 if they are level, -1 if B stands above.</returns>
    public static int AboveB(TestGroup group) => Row(group, "B").Rank.CompareTo(Row(group, "A").Rank);

    public static TableRow Row(TestGroup group, string team) => group.Table()[group[team]];
}
