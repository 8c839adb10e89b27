using System.Collections.Concurrent;
using Previews.Football.Scenarios.Statements;

namespace Previews.Tests.Football.Scenarios.BruteForce;

/// <summary>
/// Everything said of random groups is held against all scores up to a bound: no place called impossible is taken, every place called
/// possible is taken after its witness, every target left open is reached and missed after its witnesses, every statement holds after all
/// scores to which it applies, some statement applies to all
/// scores, and on the last matchday they leave nothing open.
/// </summary>
public sealed class BruteForceTests(ITestOutputHelper output)
{
    /// <param name="left">Matches without a result.</param>
    /// <param name="next">So many of them are of the next matchday.</param>
    /// <param name="most">Goals a side in each of them.</param>
    [Theory]
    [InlineData(1, 1, 12, 1000)]
    [InlineData(2, 2, 12, 2400)]
    [InlineData(2, 1, 12, 600)]
    [InlineData(3, 3, 3, 200)]
    [InlineData(4, 2, 2, 200)]
    [InlineData(5, 2, 2, 40)]
    [InlineData(6, 2, 2, 20)]
    [InlineData(6, 3, 2, 20)]
    public void What_is_said_holds_after_all_scores(int left, int next, int most, int groups)
    {
        var (tried, statements, teams) = (0L, 0L, new ConcurrentBag<int>());
        Parallel.For(0, groups, number =>
        {
            var seed = (100_000 * left) + (10_000 * next) + number;
            var group = TriedGroup.Of(new RandomGroups(seed).Next(left, last: next));
            var random = new Random(seed);
            group.Replay();
            for (var time = 0; time < 5; time++)
                group.Compare(random, most);
            for (var time = 0; time < 40; time++)
                group.TryAny(random, most: 40);
            Interlocked.Add(ref tried, group.TryAll(most));
            Interlocked.Add(ref statements, group.Statements.Length);
            teams.Add(group.Teams);
        });

        output.WriteLine(
            FormattableString.Invariant($"{groups} groups, {teams.Count(t => t == 5)} of five teams: {tried:N0} tables, {statements:N0} statements"));
        Assert.Equal(groups * (long)Math.Pow(most + 1, 2 * left), tried);
        Assert.Equal([4, 5], teams.Distinct().Order());
        Assert.True(statements >= 4 * groups, "Each match has two sides with two targets.");
    }

    [Theory]
    [InlineData(7, 200)]
    [InlineData(8, 150)]
    [InlineData(9, 100)]
    [InlineData(10, 100)]
    [InlineData(12, 50)]
    public void What_is_said_with_many_matches_left_holds_after_scores_drawn_at_random(int left, int groups) => Parallel.For(0, groups, number =>
    {
        var seed = (100_000 * left) + number;
        var group = TriedGroup.Of(new RandomGroups(seed).Next(left, last: 1 + (number % 4)));
        var random = new Random(seed);
        group.Replay();
        foreach (var most in new[] { 1, 2, 5, 40 })
        {
            for (var time = 0; time < 500; time++)
                group.TryAny(random, most);
        }
    });

    [Theory]
    [InlineData(1, 1, 200)]
    [InlineData(2, 2, 400)]
    [InlineData(3, 3, 200)]
    [InlineData(4, 2, 100)]
    [InlineData(4, 4, 40)]
    public void What_is_enough_depends_on_no_other_match_and_what_needs_help_on_one(int left, int next, int groups) => Parallel.For(0, groups, number =>
    {
        var seed = (100_000 * left) + (10_000 * next) + number;
        TriedGroup.Of(new RandomGroups(seed).Next(left, last: next)).TryWithoutHelp(new Random(seed));
    });

    [Theory]
    [InlineData(Consequence.Reached, Consequence.Missed)]
    [InlineData(Consequence.Missed, Consequence.Level)]
    [InlineData(Consequence.Level, Consequence.Reached)]
    public void A_consequence_that_does_not_follow_is_found(Consequence said, Consequence instead)
    {
        var found = 0;
        for (var seed = 0; seed < 100; seed++)
        {
            var group = TriedGroup.Of(new RandomGroups(seed).Next(left: 1), s => s.Consequence == said ? s with { Consequence = instead } : s);
            if (group.Statements.Any(s => s.Consequence == instead))
                found += Record.Exception(() => group.TryAll(most: 12)) is Xunit.Sdk.FailException ? 1 : 0;
        }

        Assert.True(found > 5);
    }
}
