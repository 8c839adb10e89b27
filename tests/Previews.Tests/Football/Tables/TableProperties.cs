using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Tables;
using Previews.Football.Tables.Ordering;
using Previews.Football.Tables.Tiebreakers;
using Xunit;

namespace Previews.Tests.Football.Tables;

/// <summary>What holds of every table, whatever the results and the regulations.</summary>
public sealed class TableProperties
{
    private static readonly ImmutableArray<string> Names = ["A", "B", "C", "D", "E"];

    private static readonly ImmutableArray<Regulations> AllRegulations =
    [
        TestGroup.Rules("goal-difference", "goals-scored", "away-goals", "lots"),
        TestGroup.Rules(TestGroup.HeadToHead(HeadToHeadMode.Once, "points", "goal-difference", "goals-scored"), Overall("goal-difference")),
        TestGroup.Rules(TestGroup.HeadToHead(HeadToHeadMode.Reapply, "points", "goal-difference", "goals-scored"), Overall("goals-scored")),
        TestGroup.Rules(TestGroup.HeadToHead(HeadToHeadMode.Step, "points", "goal-difference"), Overall("goal-difference"), Overall("wins")),
        TestGroup.Rules("goal-average", "opponents-points"),
    ];

    /// <summary>Up to twenty results of few goals, so that many teams are level.</summary>
    private static readonly Gen<(int Rules, ImmutableArray<(int Home, int Away, int HomeGoals, int AwayGoals)> Results)> Histories =
        from rules in Gen.Choose(0, AllRegulations.Length - 1)
        from results in (from home in Gen.Choose(0, 4)
                         from step in Gen.Choose(1, 4)
                         from homeGoals in Gen.Choose(0, 2)
                         from awayGoals in Gen.Choose(0, 2)
                         select (home, (home + step) % 5, homeGoals, awayGoals)).ListOf(12)
        select (rules, results.ToImmutableArray());

    [Fact]
    public void Ranks_are_a_total_order_with_gaps_for_level_teams() => Check((regulations, lines) =>
    {
        var rows = TestGroup.Of(regulations, lines).Table().Rows;
        return rows.Select(r => 1 + rows.Count(o => o.Rank < r.Rank)).SequenceEqual(rows.Select(r => r.Rank));
    });

    [Fact]
    public void Goals_and_results_balance_and_points_are_those_of_the_matches() => Check((regulations, lines) =>
    {
        var rows = TestGroup.Of(regulations, lines).Table().Rows;
        return rows.Sum(r => r.GoalDifference) == 0
            && rows.Sum(r => r.Won) == rows.Sum(r => r.Lost)
            && rows.Sum(r => r.Points) == (3 * rows.Sum(r => r.Won)) + rows.Sum(r => r.Drawn)
            && rows.Sum(r => r.Played) == 2 * lines.Length;
    });

    [Fact]
    public void No_team_stands_below_one_with_fewer_points() => Check((regulations, lines) =>
    {
        var rows = TestGroup.Of(regulations, lines).Table().Rows;
        return rows.Zip(rows.Skip(1)).All(p => p.First.Points >= p.Second.Points);
    });

    [Fact]
    public void The_order_in_which_matches_are_given_does_not_matter() => Check((regulations, lines) =>
    {
        var group = TestGroup.Of(regulations, lines);
        var reversed = Standings.AsOf(group.Group, group.Matches.Reverse(), TestGroup.End);
        return string.Equals(TestGroup.Show(reversed), group.Order(), StringComparison.Ordinal);
    });

    [Fact]
    public void Another_match_changes_the_rows_of_its_two_teams_only() => Check((regulations, lines) =>
    {
        var group = TestGroup.Of(regulations, lines);
        var last = group.Matches[^1].Fixture;
        var (before, after) = (Standings.AsOf(group.Group, group.Matches[..^1], TestGroup.End), group.Table());
        return group.Group.Teams.All(t => last.Involves(t)
            ? after[t].Played == before[t].Played + 1
            : Figures(after[t]) == Figures(before[t]));
    });

    [Fact]
    public void Teams_under_other_names_come_out_in_the_same_order() => Check((regulations, lines) =>
    {
        var renamed = TestGroup.Of(regulations, [.. lines.Select(Renamed)]).Table();
        var table = TestGroup.Of(regulations, lines).Table();
        return table.Rows.All(r => renamed.Rows.Single(o => string.Equals(o.Team.Id, Renamed(r.Team.Id), StringComparison.Ordinal)).Rank == r.Rank);
    });

    [Fact]
    public void What_separates_two_neighbours_measures_them_differently_unless_they_are_level() => Check((regulations, lines) =>
    {
        var rows = TestGroup.Of(regulations, lines).Table().Rows;
        return rows.Zip(rows.Skip(1)).All(p => p.First.Rank == p.Second.Rank
            ? !p.First.AboveNext!.IsDecided
            : p.First.AboveNext!.Above!.Value.CompareTo(p.First.AboveNext.Below!.Value) > 0);
    });

    private static (int Won, int Drawn, int Lost, int For, int Against, int Points) Figures(TableRow row) =>
        (row.Won, row.Drawn, row.Lost, row.GoalsFor, row.GoalsAgainst, row.Points);

    /// <summary>A to E become E to A.</summary>
    private static string Renamed(string line) => string.Concat(line.Select(c => c is >= 'A' and <= 'E' ? (char)('A' + 'E' - c) : c));

    private static Tiebreaker Overall(string name) => TiebreakerCatalogue.Find(name)!;

    private static void Check(Func<Regulations, string[], bool> property) => Prop.ForAll(
        Histories.ToArbitrary(),
        history => property(
            AllRegulations[history.Rules],
            [.. history.Results.Select(r => FormattableString.Invariant($"{Names[r.Home]} {r.HomeGoals}-{r.AwayGoals} {Names[r.Away]}"))]))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(2025, 911));
}
