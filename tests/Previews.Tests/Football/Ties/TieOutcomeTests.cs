using NodaTime;
using Previews.Football.Ties;

namespace Previews.Tests.Football.Ties;

public sealed class TieOutcomeTests
{
    [Theory]
    // A single match.
    [InlineData("1 extra-time penalties", "A on score 2-1 in m1", "A 2-1 B")]
    [InlineData("1 extra-time penalties", "B on score 2-1 aet in m1", "A 1-2 B aet")]
    [InlineData("1 extra-time penalties", "B on penalties 4-1 in m1", "A 1-1 B aet 1-4p")]
    // The record says nothing of extra time, and the penalties do.
    [InlineData("1 extra-time penalties", "A on penalties 5-4 in m1", "A 0-0 B 5-4p")]
    [InlineData("1 extra-time penalties", "open: ExtraTime", "A 1-1 B")]
    [InlineData("1 extra-time penalties", "open: Penalties", "A 1-1 B aet")]
    [InlineData("1 penalties", "open: Penalties", "A 1-1 B")]
    [InlineData("1 extra-time penalties", "open", "A - B")]
    [InlineData("1 extra-time penalties", "B on award 3-0 in m1", "A 0-3 B awarded")]
    [InlineData("1 extra-time penalties", "A by Walkover in m1", "A - B cancelled walkover:A")]
    [InlineData("1 extra-time penalties", "open", "A - B cancelled")]
    // Two legs.
    [InlineData("2 extra-time penalties", "open", "A 2-1 B")]
    [InlineData("2 extra-time penalties", "open", "A 2-1 B", "B - A")]
    [InlineData("2 extra-time penalties", "A on aggregate 3-2 in m2", "A 2-1 B", "B 1-1 A")]
    [InlineData("2 extra-time penalties", "B on aggregate 3-2 aet in m2", "A 2-1 B", "B 2-0 A aet")]
    [InlineData("2 extra-time penalties", "B on penalties 4-1 in m2", "B 0-1 A", "A 0-1 B aet 1-4p")]
    [InlineData("2 extra-time penalties", "A on aggregate 3-1 in m2", "A 0-1 B", "B 0-3 A awarded")]
    // Away goals after ninety minutes and after extra time, as in UEFA's competitions to 2020/21.
    [InlineData("2 away-goals extra-time away-goals penalties", "B on away goals 2-1 in m2", "A 3-2 B", "B 2-1 A")]
    [InlineData("2 away-goals extra-time away-goals penalties", "A on away goals 1-0 in m2", "A 0-0 B", "B 1-1 A")]
    [InlineData("2 away-goals extra-time away-goals penalties", "open: ExtraTime", "A 1-0 B", "B 1-0 A")]
    [InlineData("2 away-goals extra-time away-goals penalties", "A on away goals 1-0 aet in m2", "A 1-0 B", "B 2-1 A aet")]
    [InlineData("2 away-goals extra-time away-goals penalties", "A on penalties 3-2 in m2", "A 1-0 B", "B 1-0 A aet 2-3p")]
    // Not of extra time: the League Cup counted them only after it, CONCACAF only before.
    [InlineData("2 away-goals extra-time penalties", "open: Penalties", "A 1-0 B", "B 2-1 A aet")]
    [InlineData("2 extra-time away-goals penalties", "open: ExtraTime", "A 3-2 B", "B 1-0 A")]
    [InlineData("2 extra-time away-goals penalties", "B on away goals 2-0 aet in m2", "A 3-2 B", "B 1-0 A aet")]
    // The Copa Libertadores had no extra time.
    [InlineData("2 away-goals penalties", "B on away goals 2-0 in m2", "A 3-2 B", "B 1-0 A")]
    [InlineData("2 away-goals penalties", "A on penalties 4-2 in m2", "A 1-0 B", "B 1-0 A 2-4p")]
    // Replays, repeated until one is won.
    [InlineData("1 replay extra-time penalties", "open: Replay", "A 1-1 B")]
    [InlineData("1 replay extra-time penalties", "open: Replay", "A 1-1 B", "B - A")]
    [InlineData("1 replay extra-time penalties", "B on score 2-0 in m2", "A 1-1 B", "B 2-0 A")]
    [InlineData("1 replay extra-time penalties", "open: ExtraTime", "A 1-1 B", "B 0-0 A")]
    [InlineData("1 replay extra-time penalties", "A on penalties 5-3 in m2", "A 1-1 B", "B 0-0 A aet 3-5p")]
    [InlineData("1 replay extra-time", "open: Replay", "A 1-1 B", "B 0-0 A aet")]
    [InlineData("1 replay extra-time", "A on score 3-2 aet in m4", "A 1-1 B", "B 0-0 A aet", "A 2-2 B aet", "B 2-3 A aet")]
    [InlineData("1 extra-time replay extra-time lots", "A on score 1-0 in m2", "A 1-1 B", "A 1-0 B")]
    [InlineData("1 extra-time replay extra-time lots", "open: Lots", "A 1-1 B aet", "A 0-0 B aet")]
    [InlineData("1 extra-time lots", "A by Lots in m1", "A 0-0 B aet lots:A")]
    // The European Cup to 1966.
    [InlineData("2 play-off extra-time lots", "open: PlayOff", "A 3-2 B", "B 1-0 A")]
    [InlineData("2 play-off extra-time lots", "A on score 1-0 in m3", "A 3-2 B", "B 1-0 A", "A 1-0 B")]
    [InlineData("2 play-off extra-time lots", "B by Lots in m3", "A 3-2 B", "B 1-0 A", "A 2-2 B aet lots:B")]
    // A leg that was called off for good is none.
    [InlineData("2 extra-time penalties", "A on aggregate 3-2 in m3", "A 2-1 B", "B - A cancelled", "B 1-1 A")]
    public void Tie_is_decided_as_its_rules_say(string rules, string outcome, params string[] matches) =>
        Assert.Equal(outcome, TestTie.Show(TestTie.Of(rules, matches).Outcome));

    [Fact]
    public void What_was_not_known_at_an_instant_decides_nothing()
    {
        var tie = TestTie.Of("2 play-off extra-time lots", "A 3-2 B", "B 1-0 A", "A 2-2 B aet lots:B");

        Assert.Equal(
            ["open", "open", "open: PlayOff", "open: Lots", "B by Lots in m3"],
            new[] { TestTie.Week(0), TestTie.Week(1), TestTie.Week(2), TestTie.Week(2) + Duration.FromHours(2), TestTie.Week(3) }
                .Select(i => TestTie.Show(tie.AsOf(i)!.Outcome)));
    }

    [Fact]
    public void Aggregate_is_that_of_the_legs_played_and_not_of_replays()
    {
        var tie = TestTie.Of("2 play-off", "A 3-2 B", "B 1-0 A", "A 4-0 B");

        Assert.Null(tie.AsOf(TestTie.Week(0))!.Aggregate);
        Assert.Equal((3, 2), Goals(tie.AsOf(TestTie.Week(1))!));
        Assert.Equal((3, 3), Goals(tie));

        static (int, int) Goals(Tie tie) => (tie.Aggregate!.Value.OfOne, tie.Aggregate!.Value.OfOther);
    }

    [Fact]
    public void Each_match_knows_its_part()
    {
        var two = TestTie.Of("2 play-off replay", "A 3-2 B", "B 1-0 A", "A 1-1 B", "A 0-0 B", "A 1-0 B");
        var one = TestTie.Of("1 replay", "A 1-1 B", "B 1-0 A");

        Assert.Equal([TiePart.FirstLeg, TiePart.SecondLeg, TiePart.PlayOff, TiePart.Replay, TiePart.Replay], two.Matches.Select(m => two.PartOf(m.Fixture)));
        Assert.Equal([TiePart.OnlyMatch, TiePart.Replay], one.Matches.Select(m => one.PartOf(m.Fixture)));
        Assert.Throws<ArgumentException>(() => one.PartOf(two.Matches[0].Fixture));
    }

    [Theory]
    [InlineData("3 penalties", "one leg or two")]
    [InlineData("1 extra-time", "may stay level")]
    [InlineData("2 away-goals", "may stay level")]
    [InlineData("1 penalties extra-time", "nothing can follow")]
    [InlineData("1 lots replay", "nothing can follow")]
    [InlineData("1 away-goals penalties", "between two legs")]
    [InlineData("2 replay away-goals penalties", "in a replay")]
    [InlineData("1 extra-time extra-time penalties", "stands twice")]
    [InlineData("2 away-goals away-goals penalties", "stands twice")]
    public void Rules_that_contradict_themselves_are_refused(string rules, string why) =>
        Assert.Contains(why, Assert.Throws<ArgumentException>(() => TestTie.Rules(rules)).Message, StringComparison.Ordinal);
}
