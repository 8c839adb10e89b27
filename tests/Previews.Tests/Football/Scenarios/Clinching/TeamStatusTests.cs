using System.Collections.Immutable;
using NodaTime;
using Previews.Football;
using Previews.Football.Facts;
using Previews.Football.Scenarios.Clinching;
using Previews.Football.Tables;

namespace Previews.Tests.Football.Scenarios.Clinching;

public sealed class TeamStatusTests
{
    private static readonly TestGroup J = GroupJ.Load();

    [Theory]
    [InlineData(5, "")]
    [InlineData(8, "KAZ out, LIE out")]
    [InlineData(9, "BEL play-offs+, KAZ out, LIE out")]
    [InlineData(10, "BEL qualified, WAL play-offs, MKD out, KAZ out, LIE out")]
    public void After_a_matchday_only_what_is_certain_is_said(int matchday, string expected) =>
        Assert.Equal(expected, Statuses(J.Group, new TableCut(TestGroup.End, matchday)));

    [Fact]
    public void A_place_held_through_another_competition_counts_from_its_instant_and_only_where_the_place_gives_no_better()
    {
        var from = Instant.FromUtc(2025, 11, 16, 0, 0);
        var group = new Group
        {
            Id = J.Group.Id,
            Competition = J.Group.Competition,
            Name = J.Group.Name,
            Teams = J.Group.Teams,
            OutsidePlaces = [new OutsidePlace(J["WAL"], "play-offs", from), new OutsidePlace(J["MKD"], "play-offs", from)],
        };

        Assert.Equal("BEL play-offs+, KAZ out, LIE out", Statuses(group, new TableCut(from - Duration.Epsilon)));
        Assert.Equal("BEL play-offs+, MKD play-offs+°, WAL play-offs+°, KAZ out, LIE out", Statuses(group, new TableCut(from)));
        Assert.Equal("BEL play-offs+, KAZ out, LIE out", Statuses(group, new TableCut(TestGroup.End, Matchday: 9)));
        Assert.Equal("BEL qualified, WAL play-offs, MKD play-offs°, KAZ out, LIE out", Statuses(group, new TableCut(TestGroup.End)));
    }

    [Fact]
    public void A_table_of_home_matches_makes_nothing_certain() =>
        Assert.Equal("", Statuses(J.Group, new TableCut(TestGroup.End, Venue: Previews.Football.Matches.Side.Home)));

    private static string Statuses(Group group, TableCut cut)
    {
        var table = Standings.Of(group, J.Matches, cut);
        var fates = TableFates.Of(table, J.Matches);
        return string.Join(", ", table.Rows.Select(r => (r.Team, Status: fates.StatusOf(r.Team))).Where(r => r.Status is not null)
            .Select(r => $"{r.Team} {r.Status!.Zone.Key}{(r.Status.IsAtLeast ? "+" : "")}{(r.Status.Outside is null ? "" : "°")}"));
    }
}
