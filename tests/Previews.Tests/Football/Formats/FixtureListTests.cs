using Previews.Football;
using Previews.Football.Formats;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Clinching;
using Previews.Football.Tables;
using Xunit;

namespace Previews.Tests.Football.Formats;

public sealed class FixtureListTests
{
    private static readonly Regulations Plain = TestGroup.Rules("goal-difference", "goals-scored");

    [Theory]
    [InlineData(1, "A 1-0 B", "A-C:open B-C:open")]
    [InlineData(2, "A 1-0 B|A - C", "B-A C-A B-C C-B")]
    [InlineData(2, "A 1-0 B|B - A|A - C|C - A|B - C|C 0-0 B", "")]
    [InlineData(3, "A 1-0 B|A 2-0 B|A - C|C - A", "B-A A-C:open B-C C-B B-C:open")]
    [InlineData(4, "A 1-0 B|B 1-0 A|A 1-0 C|B 1-0 C", "A-B B-A A-C C-A C-A B-C C-B C-B")]
    public void Pairings_that_nobody_has_entered_are_to_come_home_and_away_by_turns(int meetings, string matches, string expected)
    {
        var group = Group(new Format.Meetings(meetings), ["A", "B", "C"], matches);

        var list = FixtureList.Of(group.Group, group.Matches, TestGroup.End);

        var open = expected.Contains(":open", StringComparison.Ordinal);
        Assert.Equal(expected.Replace(":open", "", StringComparison.Ordinal), string.Join(' ', list.Unlisted.Select(f => $"{f.Home.Id}-{f.Away.Id}")));
        Assert.Equal(open, list.IsHostOpen);
        Assert.Equal(meetings * 3, list.Total);
        Assert.False(list.MayHaveMore);
    }

    [Fact]
    public void Of_three_meetings_the_last_is_at_home_with_whom_has_hosted_one_less()
    {
        var group = Group(new Format.Meetings(3), ["A", "B"], "A 1-0 B|A 2-0 B");

        var left = Assert.Single(FixtureList.Of(group.Group, group.Matches, TestGroup.End).Unlisted);

        Assert.Equal(("B", "A"), (left.Home.Id, left.Away.Id));
    }

    [Fact]
    public void A_void_match_is_not_made_up_for_and_a_deciding_one_is_none_of_them()
    {
        var group = Group(new Format.Meetings(2), ["A", "B"], "A 1-0 B|B - A|A - B deciding");
        var cancelled = group.Replacing(1, new Match.Cancelled(group.Matches[1].Fixture, TestGroup.End, null));

        var list = FixtureList.Of(cancelled.Group, cancelled.Matches, TestGroup.End);

        Assert.Empty(list.Unlisted);
        Assert.Equal(1, list.Total);
    }

    [Fact]
    public void Of_rounds_only_the_number_is_known()
    {
        var group = Group(new Format.Rounds(3), ["A", "B", "C", "D"], "A 1-0 B|C - D|A - C");

        var list = FixtureList.Of(group.Group, group.Matches, TestGroup.End);

        Assert.Equal([1, 2, 1, 2], group.Group.Teams.Select(list.UndrawnOf));
        Assert.Equal((6, true, true), (list.Total, list.MayHaveMore, list.IsKnown));
        Assert.Empty(list.Unlisted);
    }

    [Fact]
    public void Without_a_format_nothing_is_final_and_nothing_certain()
    {
        var group = Group(null, ["A", "B"], "A 9-0 B|B 0-9 A");

        var table = group.Table();
        var fates = TableFates.Of(table, group.Matches);

        Assert.False(table.IsFinal);
        Assert.False(table.FixturesKnown);
        Assert.All(fates.Teams, f => Assert.Equal((1, 2, false), (f.Best, f.Worst, f.IsSettled)));
    }

    /// <summary>Four of twelve matches: A has nine points and nothing yet.</summary>
    [Fact]
    public void Four_of_twelve_matches_make_nothing_certain()
    {
        var group = Group(new Format.Meetings(2), ["A", "B", "C", "D"], "A 2-0 B|A 2-0 C|A 2-0 D|B 1-0 C");

        var table = group.Table();

        Assert.Equal((4, 12, false), (table.MatchesCounted, table.MatchesTotal, table.IsFinal));
        Assert.All(Fates.Of(group.Group, group.Matches, TestGroup.End).Teams, f => Assert.NotEqual(f.Best, f.Worst));
    }

    [Fact]
    public void A_group_s_own_format_goes_before_its_competition_s()
    {
        var group = Group(new Format.Meetings(2), ["A", "B"], "A 1-0 B");
        var own = new Group
        {
            Id = "own",
            Competition = group.Group.Competition,
            Name = group.Group.Name,
            Teams = group.Group.Teams,
            OwnFormat = new Format.Meetings(1),
        };

        Assert.Equal(1, FixtureList.Of(own, group.Matches, TestGroup.End).Total);
    }

    /// <summary>A criterion that waits for the last match waits for those too that nobody has entered.</summary>
    [Fact]
    public void Criteria_that_wait_for_the_end_wait_for_matches_that_nobody_has_entered()
    {
        var regulations = TestGroup.Rules(
            new Previews.Football.Tables.Tiebreakers.Conditional(new Previews.Football.Tables.Tiebreakers.Wins()) { WhenComplete = true });
        string[] matches = ["A 1-0 B", "B 1-0 A", "A 0-0 C", "C 0-0 A", "B 0-0 C", "C 0-0 B"];

        var open = Formatted(TestGroup.Of(regulations, matches), new Format.Meetings(4));
        var over = Formatted(TestGroup.Of(regulations, matches), new Format.Meetings(2));

        Assert.Equal("A=B|C", open.Order());
        Assert.Equal("A=B|C", over.Order());
        Assert.False(open.Table().IsFinal);
        Assert.True(over.Table().IsFinal);
    }

    internal static TestGroup Formatted(TestGroup group, Format? format) => group.In(new Competition
    {
        Id = group.Group.Competition.Id,
        Name = group.Group.Competition.Name,
        Regulations = group.Group.Competition.Regulations,
        Zones = group.Group.Competition.Zones,
        Format = format,
    });

    private static TestGroup Group(Format? format, string[] teams, string matches)
    {
        // Each team is named once, so that the group has all of them whoever has met.
        var group = Formatted(TestGroup.Of(Plain, [.. teams.Zip(teams.Skip(1), (one, other) => $"{one} - {other}"), .. matches.Split('|')]), format);
        return group.From(teams.Length - 1);
    }
}
