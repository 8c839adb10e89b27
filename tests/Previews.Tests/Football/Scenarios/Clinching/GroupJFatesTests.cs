using System.Collections.Immutable;
using NodaTime;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Clinching;
using Previews.Football.Tables;
using Xunit;

namespace Previews.Tests.Football.Scenarios.Clinching;

public sealed class GroupJFatesTests
{
    private static readonly TestGroup J = GroupJ.Load();

    private static readonly Instant AfterMatchday8 = Instant.FromUtc(2025, 10, 14, 0, 0);

    private static readonly Instant AfterMatchday9 = Instant.FromUtc(2025, 11, 16, 0, 0);

    [Fact]
    public void The_places_still_possible_after_matchday_8() =>
        Assert.Equal("BEL 1–3, KAZ 3–4, LIE 5–5, MKD 1–3, WAL 1–4", Show(AfterMatchday8));

    [Fact]
    public void The_places_still_possible_after_matchday_9() =>
        Assert.Equal("BEL 1–2, KAZ 4–4, LIE 5–5, MKD 1–3, WAL 1–3", Show(AfterMatchday9));

    [Theory]
    [InlineData(0, 20)]
    [InlineData(1, 18)]
    [InlineData(2, 16)]
    [InlineData(3, 14)]
    public void With_too_many_matches_left_to_try_them_all_every_place_is_shown_to_be_possible_by_scores_that_give_it(int matchday, int left)
    {
        ImmutableArray<Match> cut = [.. J.Matches.Select(m => m.Fixture.Matchday <= matchday ? m : new Match.Scheduled(m.Fixture))];
        var fates = Fates.Of(J.Group, cut, TestGroup.End);

        Assert.Equal(left, fates.Remaining.Length);
        foreach (var fate in fates.Teams)
        {
            Assert.True(fate.IsSettled);
            Assert.Equal([1, 2, 3, 4, 5], fate.Places.Select(p => p.Place));
            Assert.All(fate.Places, p => Assert.Equal(p.Place, RankAfter(cut, p.Scores.ToDictionary(), fate.Team)));
        }
    }

    [Fact]
    public void The_places_at_the_end_are_those_of_the_table() =>
        Assert.Equal("BEL 1–1, KAZ 4–4, LIE 5–5, MKD 3–3, WAL 2–2", Show(TestGroup.End));

    [Fact]
    public void Belgium_were_certain_of_a_play_off_place_and_Kazakhstan_out_after_matchday_9()
    {
        var fates = Fates.Of(J.Group, J.Matches, AfterMatchday9);

        Assert.Equal([Certainty.Possible, Certainty.Possible, Certainty.Impossible], fates[J["BEL"]].Zones.Select(z => z.Certainty));
        Assert.Equal([Certainty.Impossible, Certainty.Impossible, Certainty.Certain], fates[J["KAZ"]].Zones.Select(z => z.Certainty));
        Assert.Equal(Certainty.Certain, fates[J["BEL"]].AtLeast(2));
        Assert.Equal(Certainty.Possible, fates[J["WAL"]].AtLeast(1));
    }

    private static int RankAfter(ImmutableArray<Match> matches, Dictionary<Fixture, Score> scores, Team team)
    {
        var played = matches.Select(m => scores.TryGetValue(m.Fixture, out var score) ? new Match.Played(m.Fixture, score, m.Fixture.Kickoff.DefaultEnd) : m);
        return Standings.AsOf(J.Group, [.. played], TestGroup.End)[team].Rank;
    }

    private static string Show(Instant instant) => string.Join(", ", Fates.Of(J.Group, J.Matches, instant).Teams
        .OrderBy(t => t.Team.Id, StringComparer.Ordinal)
        .Select(t => FormattableString.Invariant($"{t.Team} {t.Best}–{t.Worst}")));
}
