using System.Collections.Immutable;
using NodaTime;
using Previews.Football;
using Previews.Football.Facts;
using Previews.Football.Tables;
using Previews.Football.Tables.Ordering;
using Previews.Football.Tables.Tiebreakers;
using Xunit;

namespace Previews.Tests.Football.Tables.Tiebreakers;

/// <summary>What holds from a day on: lots, deductions, points carried along.</summary>
public sealed class DatedFactsTests
{
    [Fact]
    public void What_is_known_from_an_instant_on_counts_at_that_very_instant()
    {
        var from = Instant.FromUtc(2025, 6, 1, 0, 0);
        Assert.All(new[] { "lots", "ranking", "fair-play" }, criterion =>
        {
            var group = LevelPair.With(TestGroup.Rules(criterion), (g, a, b) => new()
            {
                Lots = [new DrawnLots([a, b], from)],
                Rankings = [LevelPair.Edition(a, 1, b, 2, from), LevelPair.Edition(a, 4, b, 3, from - Duration.FromDays(99))],
                Conduct =
                [
                    new ConductScores(ImmutableDictionary<Team, int>.Empty.Add(a, 4).Add(b, 5), from),
                    new ConductScores(ImmutableDictionary<Team, int>.Empty.Add(a, 3).Add(b, 2), from - Duration.FromDays(99)),
                ],
            });

            Assert.Equal("A|B|C", TestGroup.Show(Standings.AsOf(group.Group, group.Matches, from)));
            Assert.NotEqual("A|B|C", TestGroup.Show(Standings.AsOf(group.Group, group.Matches, from - Duration.Epsilon)));
        });
    }

    [Fact]
    public void Lots_decide_from_the_day_on_which_they_are_drawn_even_when_cards_are_not_known()
    {
        Func<Group, Team, Team, LevelPair.Facts> drawn = (g, a, b) => new() { Lots = [new DrawnLots([a, b], Instant.FromUtc(2025, 6, 1, 0, 0))] };
        var group = LevelPair.With(TestGroup.Rules("fair-play", "lots"), drawn);

        Assert.Equal(1, LevelPair.AboveB(group));
        Assert.Equal((new Measure(1), new Measure(2)), (LevelPair.Row(group, "A").AboveNext!.Above, LevelPair.Row(group, "A").AboveNext!.Below));
        var before = Standings.AsOf(group.Group, group.Matches, Instant.FromUtc(2025, 5, 1, 0, 0));
        Assert.True(before[group["A"]].IsLevel);
        Assert.Equal(0, LevelPair.AboveB(LevelPair.With(TestGroup.Rules("lots"), (g, a, b) => new())));
    }

    [Fact]
    public void Half_a_point_got_by_rounding_places_below()
    {
        var group = LevelPair.With(TestGroup.Rules("points-before-rounding"), (g, a, b) => new()
        {
            Carried = [new CarriedPoints(a, 20), new CarriedPoints(b, 20, RoundedUp: true)],
        });

        Assert.Equal(1, LevelPair.AboveB(group));
        Assert.Equal(23, LevelPair.Row(group, "A").Points);
        Assert.Equal((new Measure(46), new Measure(45)), (LevelPair.Row(group, "A").AboveNext!.Above, LevelPair.Row(group, "A").AboveNext!.Below));
    }

    [Fact]
    public void Deducted_points_are_missing_from_their_day_on()
    {
        var group = LevelPair.With(
            TestGroup.Rules(Array.Empty<Tiebreaker>()),
            (g, a, b) => new() { Deductions = [new Deduction(b, 2, Instant.FromUtc(2025, 6, 1, 0, 0))] });

        Assert.Equal((1, 2), (LevelPair.Row(group, "B").Points, LevelPair.Row(group, "B").Deducted));
        Assert.Equal(3, Standings.AsOf(group.Group, group.Matches, Instant.FromUtc(2025, 5, 1, 0, 0))[group["B"]].Points);
    }
}
