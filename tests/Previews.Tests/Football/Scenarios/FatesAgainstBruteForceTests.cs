using Previews.Football.Matches;
using Previews.Football.Scenarios;
using Xunit;

namespace Previews.Tests.Football.Scenarios;

/// <summary>Every place found by trying scores out is possible, and every place said to be possible is reached by its own witness.</summary>
public sealed class FatesAgainstBruteForceTests
{
    [Theory]
    [InlineData(1, 12, 400)]
    [InlineData(2, 12, 12)]
    [InlineData(2, 5, 250)]
    [InlineData(3, 3, 40)]
    [InlineData(4, 2, 20)]
    [InlineData(6, 2, 1)]
    public void No_scores_lead_to_a_place_that_is_called_impossible(int left, int most, int groups)
    {
        var random = new RandomGroups(seed: (100 * left) + most);
        for (var i = 0; i < groups; i++)
        {
            var situation = Situation.Of(random.Next(left));
            foreach (var scores in RandomGroups.AllScores(situation.Contest.Remaining.Length, most))
                situation.Check(scores);
        }
    }

    [Fact]
    public void No_scores_with_large_margins_lead_to_a_place_that_is_called_impossible()
    {
        var random = new RandomGroups(seed: 40);
        for (var i = 0; i < 250; i++)
        {
            var situation = Situation.Of(random.Next(left: 1 + (i % 6)));
            for (var time = 0; time < 50; time++)
                situation.Check([.. situation.Contest.Remaining.Select(_ => new Score(random.Goals(40), random.Goals(40)))]);
        }
    }

    [Fact]
    public void Every_possible_place_is_taken_after_the_scores_that_come_with_it()
    {
        var random = new RandomGroups(seed: 7);
        for (var i = 0; i < 300; i++)
            Situation.Of(random.Next(left: 1 + (i % 6))).Replay();
    }

    private sealed record Situation(Previews.Football.Scenarios.Situation Known, Fates Fates)
    {
        public Previews.Football.Tables.Contest Contest => Known.Contest;

        public static Situation Of(TestGroup group)
        {
            var now = Instant(group);
            return new Situation(
                Previews.Football.Scenarios.Situation.Of(group.Group, group.Matches, now), Fates.Of(group.Group, group.Matches, now));
        }

        public void Check(Score[] scores)
        {
            var places = RandomGroups.PlacesAfter(Contest, scores);
            for (var team = 0; team < places.Length; team++)
            {
                var fate = Fates[Contest.Teams[team]];
                for (var place = places[team].First; place <= places[team].Last; place++)
                {
                    if (!fate.Places.Any(p => p.Place == place))
                        Assert.Fail($"{fate.Team} takes {place} after {string.Join(' ', scores)}");
                }
            }
        }

        public void Replay()
        {
            foreach (var fate in Fates.Teams)
            {
                Assert.True(fate.IsSettled);
                foreach (var possible in fate.Places)
                {
                    Assert.Equal(Known.Remaining, possible.Scores.Select(s => s.Fixture));
                    var places = RandomGroups.PlacesAfter(Contest, [.. possible.Scores.Select(s => s.Score)]);
                    var (first, last) = places[Contest.Teams.IndexOf(fate.Team)];
                    Assert.InRange(possible.Place, first, last);
                }
            }
        }

        private static NodaTime.Instant Instant(TestGroup group) => TestGroup.End;
    }
}
