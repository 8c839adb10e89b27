using System.Collections.Immutable;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Statements;
using Previews.Site.Stakes;
using Previews.Tests.Football;
using Previews.Tests.Football.Scenarios;
using Previews.Tests.Football.Scenarios.BruteForce;
using MatchStakes = Previews.Football.Scenarios.Statements.Stakes;

namespace Previews.Tests.Site.Stakes;

/// <summary>
/// What a reader is reported of random groups (a heading, what else has to happen, what then follows) is held against all scores up to a
/// bound: it follows after all of them that satisfy the two, and of every target that is reported of anything each score is reported of; on the
/// last matchday it is reported what becomes of it.
/// </summary>
public sealed class StatementSelectionTests(ITestOutputHelper output)
{
    /// <param name="left">Matches without a result.</param>
    /// <param name="next">So many of them are of the next matchday.</param>
    /// <param name="most">Goals a side in each of them.</param>
    [Theory]
    [InlineData(1, 1, 12, 400)]
    [InlineData(2, 2, 7, 400)]
    [InlineData(2, 1, 7, 100)]
    [InlineData(3, 3, 2, 150)]
    [InlineData(4, 2, 2, 40)]
    public void What_is_told_holds_after_all_scores(int left, int next, int most, int groups)
    {
        var (sentences, twice, open) = (0, 0, 0);
        Parallel.For(0, groups, number =>
        {
            var group = new RandomGroups((100_000 * left) + (10_000 * next) + number).Next(left, last: next);
            foreach (var side in SidesIn(group))
            {
                var reported = StatementSelection.Of(side);
                TriedGroup.Of(group, Reported(side, reported)).TryAll(most);
                Interlocked.Add(ref sentences, reported.Sum(r => r.Statements.Length));
                Interlocked.Add(ref open, StatementSelection.Open(side).Count());
                Interlocked.Add(ref twice, PlaysTwice(group, side) && reported.Count > 0 ? 1 : 0);
            }
        });

        output.WriteLine(
            FormattableString.Invariant($"{groups} groups: {sentences} sentences, {open} on what stays open, {twice} for a side that plays twice"));
        Assert.True(sentences > groups);
        Assert.Equal(next > 1, twice > 0);
        Assert.True(open > 0 || left == next);
    }

    [Theory]
    [InlineData(1, 100)]
    [InlineData(2, 200)]
    [InlineData(3, 100)]
    public void What_differs_is_said_in_other_words(int left, int groups)
    {
        var wording = new StakesWording(RealTexts.In("en"));
        for (var number = 0; number < groups; number++)
        {
            var group = new RandomGroups((100_000 * left) + number).Next(left);
            foreach (var reported in SidesIn(group).SelectMany(StatementSelection.Of))
                Assert.Distinct(reported.Statements.Select(s => (wording.Conditions(s), s.Statement.Target)));
        }
    }

    [Fact]
    public void A_sentence_that_is_left_out_is_missed() =>
        Assert.True(Found(reported => [.. reported.Select((r, i) => i > 0 ? r : r with { Statements = r.Statements.RemoveAt(0) })]) > 50);

    [Fact]
    public void A_condition_that_no_heading_says_and_that_is_left_out_is_found() =>
        Assert.True(Found(reported => [.. reported.Select(r => r with { Statements = [.. r.Statements.Select(WithoutTheLast)] })]) > 50);

    [Fact]
    public void A_heading_over_a_result_that_does_not_belong_there_is_found() =>
        Assert.True(Found(reported => [.. reported.Select(r => r with { Results = r.Results.Length > 1 ? r.Results : [Outcome.Won, Outcome.Lost] })]) > 50);

    [Fact]
    public void Second_where_it_is_at_least_second_is_found() =>
        Assert.True(
            Found(reported => [.. reported.Select(r => r with { Statements = [.. r.Statements.Select(s => s with { IsExact = s.Statement.Target.Place > 1 })] })]) > 10);

    private static int Found(Func<IReadOnlyList<ReportedResults>, IReadOnlyList<ReportedResults>> change) => Enumerable.Range(0, 60).Sum(seed =>
    {
        var group = new RandomGroups(seed).Next(left: 2);
        return SidesIn(group).Count(side =>
            StatementSelection.Of(side) is { Count: > 0 } reported
            && Record.Exception(() => TriedGroup.Of(group, Reported(side, change(reported))).TryAll(most: 6)) is Xunit.Sdk.FailException);
    });

    private static ReportedStatement WithoutTheLast(ReportedStatement reported) => reported.Besides.IsEmpty
        ? reported
        : reported with { Statement = reported.Statement with { Conditions = reported.Statement.Conditions.Remove(reported.Besides[^1]) } };

    private static IEnumerable<SideStakes> SidesIn(TestGroup group) => group.Matches
        .Where(m => m.CountingScore is null && m.Fixture.Matchday == RandomGroups.NextMatchday)
        .SelectMany(m => MatchStakes.Of(group.Group, group.Matches, m.Fixture, TestGroup.End)!.Sides);

    private static bool PlaysTwice(TestGroup group, SideStakes side) => group.Matches.Any(m =>
        m.CountingScore is null && m.Fixture != side.Match && m.Fixture.Matchday == side.Match.Matchday && m.Fixture.Involves(side.Team));

    /// <summary>
    /// All that a reader is reported of a side, each as statements that stand alone: the places before the match, and what each sentence
    /// means for every target.
    /// </summary>
    private static IEnumerable<Statement> Reported(SideStakes side, IReadOnlyList<ReportedResults> reported)
    {
        var targets = side.Statements.Select(s => s.Target).Distinct().ToList();
        var range = targets.Where(t => t.Place >= side.Now.Worst).Select(t => Of(side, t, [], Consequence.Reached))
            .Concat(targets.Where(t => t.Place < side.Now.Best).Select(t => Of(side, t, [], Consequence.Missed)));
        var sentences = reported.SelectMany(
            r => r.Statements.SelectMany(s => Meanings(s, targets).Select(m => Of(side, m.Target, Conditions(side, r, s), m.Consequence) with { DecidedBy = s.Statement.DecidedBy })));
        return range.Concat(sentences).Concat(StatementSelection.Open(side).Select(o => Of(side, o.Statement.Target, o.Besides, Consequence.Open)));
    }

    private static Statement Of(SideStakes side, Target target, ImmutableArray<Condition> conditions, Consequence consequence) =>
        new(side.Team, target, StatementClass.NeedsHelp, conditions, consequence);

    private static ImmutableArray<Condition> Conditions(SideStakes side, ReportedResults results, ReportedStatement reported) =>
        [new Condition.Ends(side.Match, side.Team, results.Results), .. reported.Besides];

    /// <summary>Who is second is among the first three too, and not first.</summary>
    private static IEnumerable<(Target Target, Consequence Consequence)> Meanings(ReportedStatement reported, List<Target> targets)
    {
        var place = reported.Statement.Target.Place;
        foreach (var target in targets)
        {
            switch (reported.Statement.Consequence)
            {
                case Consequence.Reached when target.Place >= place:
                case Consequence.Missed when target.Place > place && reported.IsExact:
                    yield return (target, Consequence.Reached);
                    break;
                case Consequence.Missed when target.Place <= place:
                case Consequence.Reached when target.Place < place && reported.IsExact:
                    yield return (target, Consequence.Missed);
                    break;
                case Consequence.Level or Consequence.Open when target.Place == place:
                    yield return (target, reported.Statement.Consequence);
                    break;
            }
        }
    }
}
