using System.Collections.Immutable;
using Previews.Football;
using Previews.Football.Scenarios.Clinching;
using Previews.Football.Scenarios.Statements;
using Previews.Football.Tables;
using Previews.Site.Stakes;
using Previews.Tests.Football;
using MatchStakes = Previews.Football.Scenarios.Statements.Stakes;

namespace Previews.Tests.Site.Stakes;

public sealed class StakesPlainTextTests
{
    private static readonly ImmutableArray<Zone> Zones = [new("first", 1, 1, TestGroup.Text("first"))];

    [Fact]
    public void Of_a_match_of_which_the_search_knows_nothing_the_teams_are_not_told_again() => Assert.Equal(
        "Group\n\n" + string.Concat(new[] { "A", "B", "C" }.Select(t => t + ": between first and third\n")),
        TextOf([.. Enumerable.Repeat("A - B", 50), .. Enumerable.Repeat("A - C", 51)]));

    [Fact]
    public void A_result_after_which_the_search_knows_nothing_is_no_heading() => Assert.Equal(
        ["A v C", "  C", "    If they lose", "      C cannot finish first, whatever the other results.", ""],
        TextOf(["A - C", .. Enumerable.Repeat("A - B", 100)]).Split('\n').SkipWhile(l => l != "A v C"));

    private static string TextOf(string[] matches)
    {
        var league = TestGroup.Of(TestGroup.Rules("goal-difference"), g => g, Zones, matches);
        var table = Standings.AsOf(league.Group, league.Matches, TestGroup.End);
        var stakes = MatchStakes.Of(league.Group, league.Matches, league.Matches[0].Fixture, TestGroup.End)!;
        return StakesPlainText.Write(new StakesReport(table, TableFates.Of(table, league.Matches), [stakes], RealTexts.In("en")));
    }
}
