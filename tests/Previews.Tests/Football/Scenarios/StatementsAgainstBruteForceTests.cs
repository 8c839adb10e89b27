using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Scenarios;
using Previews.Football.Tables;
using Xunit;

namespace Previews.Tests.Football.Scenarios;

/// <summary>Every statement holds after all scores to which it applies, and on the last matchday some statement applies to all scores.</summary>
public sealed class StatementsAgainstBruteForceTests
{
    [Theory]
    [InlineData(1, 1, 12, 1000)]
    [InlineData(2, 2, 12, 12)]
    [InlineData(2, 2, 5, 300)]
    [InlineData(3, 3, 3, 40)]
    [InlineData(2, 1, 5, 60)]
    [InlineData(4, 2, 2, 30)]
    [InlineData(6, 3, 2, 1)]
    public void A_statement_holds_after_all_scores_to_which_it_applies(int left, int next, int most, int groups)
    {
        var random = new RandomGroups(seed: (1000 * left) + (100 * next) + most);
        for (var i = 0; i < groups; i++)
        {
            var situation = Situated.Of(random.Next(left, last: next));
            foreach (var scores in RandomGroups.AllScores(situation.Remaining, most))
                situation.Check(scores, isLast: left == next);
        }
    }

    [Fact]
    public void A_statement_holds_after_scores_with_large_margins()
    {
        var random = new RandomGroups(seed: 41);
        for (var i = 0; i < 400; i++)
        {
            var left = 1 + (i % 3);
            var situation = Situated.Of(random.Next(left));
            for (var time = 0; time < 40; time++)
                situation.Check([.. Enumerable.Range(0, situation.Remaining).Select(_ => new Score(random.Goals(40), random.Goals(40)))], isLast: true);
        }
    }

    private sealed class Situated(Contest contest, IReadOnlyList<Fixture> matches, IEnumerable<Statement> statements)
    {
        private readonly (int Team, Statement[] Statements)[] _about =
            [.. statements.GroupBy(s => (s.Team, s.Target)).Select(g => (contest.Teams.IndexOf(g.Key.Team), g.ToArray()))];

        private readonly Dictionary<Fixture, Score> _scores = [];

        public int Remaining => matches.Count;

        public static Situated Of(TestGroup group)
        {
            var known = Situation.Of(group.Group, group.Matches, TestGroup.End);
            var statements = known.Remaining.Where(m => m.Matchday == 2)
                .Select(m => Stakes.Of(group.Group, group.Matches, m, TestGroup.End)!)
                .SelectMany(s => s.Home.Statements.Concat(s.Away.Statements));
            return new Situated(known.Contest, known.Remaining, statements);
        }

        public void Check(Score[] scores, bool isLast)
        {
            var places = RandomGroups.PlacesAfter(contest, scores);
            for (var i = 0; i < scores.Length; i++)
                _scores[matches[i]] = scores[i];
            foreach (var (team, about) in _about)
                Check(about, places[team], isLast);
        }

        private void Check(Statement[] statements, (int First, int Last) places, bool isLast)
        {
            var (applies, tells) = (false, false);
            foreach (var statement in statements)
            {
                if (!statement.AppliesAfter(_scores))
                    continue;
                if (!Holds(statement, places.First, places.Last))
                    Assert.Fail($"{StatementText.Of(statement)}, but not after {string.Join(' ', _scores.Values)}");
                (applies, tells) = (true, tells || statement.Consequence != Consequence.Open);
            }

            Assert.True(applies, "Some statement speaks of every score.");
            Assert.True(tells || !isLast, "The last matchday leaves nothing open.");
        }

        private static bool Holds(Statement statement, int first, int last) => statement.Consequence switch
        {
            Consequence.Reached => last <= statement.Target.Place,
            Consequence.Missed => first > statement.Target.Place,
            Consequence.Level => first <= statement.Target.Place && last > statement.Target.Place,
            _ => true,
        };
    }
}
