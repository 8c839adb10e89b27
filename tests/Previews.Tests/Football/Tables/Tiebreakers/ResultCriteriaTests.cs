using Previews.Football;
using Previews.Football.Tables.Ordering;
using Xunit;

namespace Previews.Tests.Football.Tables.Tiebreakers;

/// <summary>The criteria that look at results.</summary>
public sealed class ResultCriteriaTests
{
    private static readonly Regulations NoCriteria = TestGroup.Rules(Array.Empty<Tiebreaker>());

    public static TheoryData<string, string> Results => new()
    {
        { "goal-difference", "A 2-0 C;B 1-0 C" },
        { "goals-scored", "A 2-1 C;B 1-0 C" },
        { "goal-average", "A 2-1 C;B 4-3 C" },
        { "wins", "A 1-0 C;D 1-0 A;B 0-0 C;B 0-0 D;B 0-0 E" },
        { "away-goals", "C 0-1 A;B 1-0 D" },
        { "away-wins", "C 0-1 A;B 1-0 D" },
        { "opponents-points", "A 1-0 C;B 1-0 D;C 2-0 E;E 1-0 D" },
        { "opponents-points", "C 0-1 A;D 0-1 B;C 2-0 E;E 1-0 D" },
        { "opponents-points", "A 1-0 C;A 0-1 D;B 1-0 E;B 0-1 F;C 1-0 G" },
        { "opponents-goal-difference", "A 1-0 C;B 2-0 D" },
        { "opponents-goals", "A 2-1 C;B 1-0 D" },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public void A_criterion_of_results_separates_teams_level_on_points(string criterion, string matches)
    {
        var lines = matches.Split(';');
        Assert.Equal(0, LevelPair.AboveB(TestGroup.Of(NoCriteria, lines)));
        Assert.Equal(1, LevelPair.AboveB(TestGroup.Of(TestGroup.Rules(criterion), lines)));
    }

    [Fact]
    public void Away_goals_and_wins_do_not_exist_on_neutral_ground()
    {
        var tally = new Contest
        {
            Regulations = NoCriteria,
            Teams = [TestGroup.NamedTeam("A"), TestGroup.NamedTeam("B")],
            Results = [new Result(0, 1, 1, 2, Neutral: true)],
        }.Tallies[1];

        Assert.Equal((1, 0, 0), (tally.Won, tally.AwayWins, tally.AwayGoals));
    }
}
