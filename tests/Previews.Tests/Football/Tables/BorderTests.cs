using NodaTime;
using Previews.Football.Matches;
using Previews.Football.Tables;
using Previews.Football.Tables.Ordering;
using Previews.Football.Tables.Tiebreakers;
using Xunit;

namespace Previews.Tests.Football.Tables;

/// <summary>Criteria that hold only at certain places, or only once everything is played.</summary>
public sealed class BorderTests
{
    private static readonly Tiebreaker Difference = TiebreakerCatalogue.Find("goal-difference")!;

    private static readonly Tiebreaker TitlePlayOff = new PlayOff { Borders = [1] };

    [Fact]
    public void Two_level_at_the_border_play_for_it_and_others_do_not()
    {
        var table = TestGroup.Of(TestGroup.Rules(TitlePlayOff, Difference), "A 1-0 C", "B 2-0 D").Table();

        Assert.Equal("A=B|C|D", TestGroup.Show(table));
        Assert.Equal("play-off", table.Rows[0].ToBeDecidedBy);
    }

    [Fact]
    public void Of_three_level_at_the_border_the_next_criteria_name_the_two()
    {
        var table = TestGroup.Of(TestGroup.Rules(TitlePlayOff, Difference), "A 3-0 D", "B 2-0 D", "C 1-0 D").Table();

        Assert.Equal("A=B|C|D", TestGroup.Show(table));
    }

    /// <summary>The border lies inside the first tier, between the teams of one that stay level, or below all.</summary>
    [Theory]
    [InlineData(1, "A=B|C|D", "A 2-0 D", "B 2-0 D", "C 1-0 D")]
    [InlineData(2, "A=B|C|D", "A 2-0 D", "B 2-0 D", "C 1-0 D")]
    [InlineData(1, "A|B=C|D", "A 2-0 D", "B 1-0 D", "C 1-0 D")]
    [InlineData(2, "A|B=C|D", "A 2-0 D", "B 1-0 D", "C 1-0 D")]
    [InlineData(2, "A|B=C|D", "A 3-0 D", "B 2-0 D", "C 1-0 D")]
    [InlineData(3, "A|B|C|D", "A 3-0 D", "B 2-0 D", "C 1-0 D")]
    public void Who_plays_for_a_border_is_clear_only_where_one_team_stands_on_each_side(int border, string order, params string[] matches)
    {
        var rules = TestGroup.Rules(new PlayOff { Borders = [border] }, Difference);

        Assert.Equal(order, TestGroup.Of(rules, matches).Order());
    }

    [Fact]
    public void Of_several_borders_those_elsewhere_are_passed_over()
    {
        var rules = TestGroup.Rules(new PlayOff { Borders = [9, 3, 2] }, Difference);

        Assert.Equal("A|B=C|D", TestGroup.Of(rules, "A 3-0 D", "B 2-0 D", "C 1-0 D").Order());
        Assert.Equal("A=B|", TestGroup.Of(TestGroup.Rules(new PlayOff { Borders = [1, 9] }), "A 1-0 C", "B 2-0 D").Order()[..4]);
    }

    [Fact]
    public void Only_deciding_matches_between_the_two_decide()
    {
        var rules = TestGroup.Rules(new PlayOff());

        Assert.Equal("A=B|C", TestGroup.Of(rules, "A 1-0 B", "B 3-0 A", "A 1-0 C", "B 1-0 C").Order());
        Assert.Equal("A=B|C", TestGroup.Of(rules, "A 1-0 C", "B 1-0 C", "A - B deciding", "A 5-0 C deciding").Order());
        Assert.Equal("B|A|C", TestGroup.Of(rules, "A 1-0 C", "B 1-0 C", "A 1-2 B deciding", "B 0-0 A deciding").Order());
    }

    [Fact]
    public void The_deciding_match_turns_the_order_of_the_criteria_round()
    {
        var group = TestGroup.Of(TestGroup.Rules(TitlePlayOff, Difference), "A 3-0 D", "B 2-0 D", "C 1-0 D");
        var decider = new Match.Played(
            new Fixture
            {
                Id = "decider",
                Competition = group.Group.Competition,
                Group = group.Group,
                Home = group["A"],
                Away = group["B"],
                Kickoff = new Kickoff.OnDate(new LocalDate(2025, 6, 1), DateTimeZone.Utc),
                Deciding = true,
            },
            new Score(1, 1),
            Instant.FromUtc(2025, 6, 1, 20, 0))
        { Penalties = new Score(3, 4) };
        var table = Standings.AsOf(group.Group, group.Matches.Add(decider), TestGroup.End);

        Assert.Equal("B|A|C|D", TestGroup.Show(table));
        Assert.Equal(
            ("play-off", new Measure(4), new Measure(3)),
            (table.Rows[0].AboveNext!.Criterion, table.Rows[0].AboveNext!.Above, table.Rows[0].AboveNext!.Below));
        Assert.Equal("goal-difference", table.Rows[1].AboveNext!.Criterion);
    }

    [Fact]
    public void A_criterion_of_borders_is_passed_over_elsewhere()
    {
        var rules = TestGroup.Rules(new Conditional(Difference) { Borders = [1] });

        Assert.Equal("A|B", TestGroup.Of(rules, "A 2-0 C", "B 1-0 C").Order()[..3]);
        Assert.Equal("C|A=B", TestGroup.Of(rules, "A 2-0 D", "B 1-0 D", "C 1-0 D", "C 1-0 D").Order()[..5]);
    }

    [Fact]
    public void A_criterion_of_the_end_waits_for_the_last_match()
    {
        var rules = TestGroup.Rules(new Conditional(Difference) { WhenComplete = true });

        Assert.Equal("A=B|C", TestGroup.Of(rules, "A 2-0 C", "B 1-0 C", "A - B").Order());
        Assert.Equal("A|B|C", TestGroup.Of(rules, "A 2-0 C", "B 1-0 C").Order());
    }

    [Theory]
    [InlineData(2, "A=B|C")]
    [InlineData(1, "A|B|C")]
    public void A_border_below_the_level_teams_is_none_between_them(int border, string order)
    {
        var rules = TestGroup.Rules(new Conditional(Difference) { Borders = [border, 9] });

        Assert.Equal(order, TestGroup.Of(rules, "A 2-0 C", "B 1-0 C").Order());
    }

    [Fact]
    public void Two_above_a_border_do_not_play_for_it()
    {
        var rules = TestGroup.Rules(new PlayOff { Borders = [2] }, Difference);

        Assert.Equal("B|A|C", TestGroup.Of(rules, "A 1-0 C", "B 2-0 C").Order());
    }

    /// <summary>B and C are level at the second place: L has more points, or A more goals.</summary>
    [Theory]
    [InlineData(2, "L|B|C", "L 1-0 X", "L 1-0 Y", "B 2-0 X", "C 2-1 Y")]
    [InlineData(1, "L|B=C", "L 1-0 X", "L 1-0 Y", "B 2-0 X", "C 2-1 Y")]
    [InlineData(2, "A|B|C", "A 5-0 X", "B 2-0 Y", "C 2-1 Z")]
    [InlineData(1, "A|B=C", "A 5-0 X", "B 2-0 Y", "C 2-1 Z")]
    public void Teams_that_were_placed_before_move_the_level_ones_down(int border, string order, params string[] matches)
    {
        var rules = TestGroup.Rules(TiebreakerCatalogue.Find("goals-scored")!, new Conditional(Difference) { Borders = [border] });

        Assert.StartsWith(order, TestGroup.Of(rules, matches).Order(), StringComparison.Ordinal);
    }
}
