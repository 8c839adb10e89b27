using NodaTime;
using Previews.Football;
using Previews.Football.Facts;
using Previews.Football.Tables;
using Previews.Football.Tables.Tiebreakers;
using Previews.Site.Tables;
using Previews.Tests.Football;

namespace Previews.Tests.Site.Tables;

public sealed class ReasonWordingTests
{
    [Theory]
    [InlineData("fr", "devant le pays de Galles à la différence de buts (+9 contre +4)")]
    [InlineData("nl", "voor Wales op doelsaldo (+9 tegen +4)")]
    [InlineData("de", "vor Wales durch die Tordifferenz (+9 gegenüber +4)")]
    [InlineData("en", "ahead of Wales on goal difference (+9 to +4)")]
    public void The_criterion_that_separated_two_neighbours_is_said_with_both_values(string language, string expected)
    {
        var group = RealTexts.Library.FindGroup("world-cup-2026-qualifying-j")!;
        var table = Standings.AsOf(group, RealTexts.Library.MatchesOf(group), Instant.FromUtc(2025, 11, 17, 12, 0));
        var wording = new ReasonWording(RealTexts.In(language));

        var reasons = table.Rows.Zip(table.Rows.Skip(1), (row, next) => wording.Of(row, next)).ToList();

        Assert.Equal([null, expected, null, null], reasons);
    }

    [Fact]
    public void Only_the_matches_that_were_looked_at_are_named()
    {
        var rules = TestGroup.Rules(TestGroup.HeadToHead(HeadToHeadMode.Once, "points"));

        Assert.Equal(
            [null, "devant B aux points dans leurs confrontations directes (3 contre 0)", null],
            Reasons(rules, "fr", "A 1-0 B", "D 1-0 A", "B 9-0 E", "D 0-0 E"));
    }

    [Fact]
    public void What_the_data_cannot_decide_is_to_be_decided_by_the_criterion_that_will()
    {
        Assert.Equal(["level with B, to be decided by the drawing of lots"], Reasons(TestGroup.Rules("goal-difference", "lots"), "en", "A 1-1 B"));
        Assert.Equal(["level with B; the regulations name nothing further"], Reasons(TestGroup.Rules("goal-difference"), "en", "A 1-1 B"));
    }

    [Fact]
    public void Lots_are_said_without_the_order_in_which_they_were_drawn()
    {
        static Group Drawn(Group group) => new()
        {
            Id = group.Id,
            Competition = group.Competition,
            Name = group.Name,
            Teams = group.Teams,
            Lots = [new DrawnLots([.. group.Teams.Reverse()], Instant.MinValue)],
        };
        var table = TestGroup.Of(TestGroup.Rules("lots"), Drawn, [], "A 1-1 B").Table();
        var wording = new ReasonWording(RealTexts.In("fr"));

        Assert.Equal("devant A par tirage au sort", wording.Of(table.Rows[0], table.Rows[1]));
        Assert.Equal("Tirage au sort\u00a0: B, puis A", wording.Of(Assert.Single(Assert.Single(table.Ties).Steps)));
    }

    [Fact]
    public void Three_level_teams_are_taken_apart_step_by_step()
    {
        var rules = TestGroup.Rules("goal-difference", "goals-scored");
        var table = TestGroup.Of(rules, "A 3-0 B", "B 2-0 C", "C 3-2 A").Table();

        var tie = Assert.Single(TieView.Of(table.Ties, table.Rows, new ReasonWording(RealTexts.In("en"))));

        Assert.Equal("On 3 points: A, C, B", tie.Heading);
        Assert.Equal(["Goal difference: A (+2), then B and C (−1)", "Goals scored: C (3), then B (2)"], tie.Steps);
    }

    [Fact]
    public void Before_anybody_has_played_nothing_is_to_be_decided() =>
        Assert.Equal([null], Reasons(TestGroup.Rules("goal-difference", "lots"), "en", "A - B"));

    private static List<string?> Reasons(Regulations rules, string language, params string[] matches)
    {
        var rows = TestGroup.Of(rules, matches).Table().Rows;
        return [.. rows.Zip(rows.Skip(1), (row, next) => new ReasonWording(RealTexts.In(language)).Of(row, next))];
    }
}
