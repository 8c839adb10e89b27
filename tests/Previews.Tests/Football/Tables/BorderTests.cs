using NodaTime;
using Previews.Football.Matches;
using Previews.Football.Tables;
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
        Assert.Equal(("play-off", new Measure(4), new Measure(3)), (table.Rows[0].AboveNext!.Criterion, table.Rows[0].AboveNext!.Above, table.Rows[0].AboveNext!.Below));
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
}
