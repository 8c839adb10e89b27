using System.Collections.Immutable;
using Previews.Football.Formats;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Clinching;
using Previews.Football.Tables.Tiebreakers;
using Previews.Tests.Football.Scenarios;
using Xunit;

namespace Previews.Tests.Football.Formats;

/// <summary>A match that is to come decides as much whether somebody has entered it or the format alone says that it will be.</summary>
public sealed class UnlistedMatchesTests(ITestOutputHelper output)
{
    private const int Groups = 400;

    [Fact]
    public void Where_teams_can_end_does_not_depend_on_who_has_entered_what_is_to_come()
    {
        var (same, careful) = (0, 0);
        for (var seed = 0; seed < Groups; seed++)
        {
            var random = new Random(seed);
            var whole = new RandomGroups(seed).Next(left: 4);
            var format = new Format.Meetings(whole.Group.Teams.Length == 4 ? 2 : 1);
            var part = whole.Where(m => m is Match.Played || random.Next(2) == 0);
            var (all, known) = (FatesOf(FixtureListTests.Formatted(whole, format)), FatesOf(FixtureListTests.Formatted(part, format)));
            foreach (var (entered, unlisted) in all.Teams.Zip(known.Teams))
            {
                if (DependsOnPlanning(whole))
                {
                    // Who is at home and which match is the last are not known: what is claimed must hold, not more.
                    Assert.True(unlisted.Best <= entered.Best && entered.Worst <= unlisted.Worst, $"seed {seed}, {entered.Team}");
                    careful++;
                    continue;
                }

                Assert.Equal((entered.Best, entered.Worst, entered.IsSettled), (unlisted.Best, unlisted.Worst, unlisted.IsSettled));
                Assert.Equal(entered.Places.Select(p => p.Place), unlisted.Places.Select(p => p.Place));
                Assert.Equal(entered.Zones.Select(z => z.Certainty), unlisted.Zones.Select(z => z.Certainty));
                same++;
            }
        }

        output.WriteLine($"{same} teams with the same fates, {careful} of which the planning matters");
        Assert.True(same > Groups && careful > 0);
    }

    /// <summary>Whatever the draw, and whatever is then scored, a team ends between its best and its worst place.</summary>
    [Fact]
    public void Of_rounds_nothing_is_claimed_that_a_draw_can_refute()
    {
        var claims = 0;
        for (var seed = 0; seed < 60; seed++)
        {
            var whole = new RandomGroups(seed).Next(left: 3);
            if (whole.Group.Teams.Length != 4)
                continue;
            var drawn = FixtureListTests.Formatted(whole, new Format.Rounds(6));
            var undrawn = FixtureListTests.Formatted(whole.Where(m => m is Match.Played), new Format.Rounds(6));
            foreach (var (exact, bound) in FatesOf(drawn).Teams.Zip(FatesOf(undrawn).Teams))
            {
                Assert.True(bound.Best <= exact.Best && exact.Worst <= bound.Worst, $"seed {seed}, {exact.Team}");
                Assert.False(bound.IsSettled && bound.Best != bound.Worst);
                claims += bound.Best > 1 || bound.Worst < 4 ? 1 : 0;
            }
        }

        output.WriteLine($"{claims} claims");
        Assert.True(claims > 0);
    }

    private static Fates FatesOf(TestGroup group) => Fates.Of(group.Group, group.Matches, TestGroup.End);

    private static bool DependsOnPlanning(TestGroup group) => group.Group.Competition.Regulations!.Tiebreakers.Any(t => t is ShootOut or AwayGoals or AwayWins);
}
