using System.Collections.Immutable;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Statements;

namespace Previews.Tests.Football.Scenarios.Statements;

/// <summary>Two matches are left: A–B, which A win, and C–D.</summary>
public sealed class StatementMergerTests
{
    private static readonly TestGroup Group = TestGroup.Of(TestGroup.Rules("goal-difference"), "A - B", "C - D");

    private static readonly ImmutableArray<Fixture> Matches = [.. Group.Matches.Select(m => m.Fixture)];

    private static readonly Condition.Ends AWin = new(Matches[0], Group["A"], [Outcome.Won]);

    private static readonly Condition.Ends CWin = new(Matches[1], Group["C"], [Outcome.Won]);

    private static readonly Condition.Ends Draw = new(Matches[1], Group["C"], [Outcome.Drawn]);

    [Fact]
    public void Neighbouring_margins_are_one_range() => Assert.Equal(
        ["A–B Won, +1 Margin A AtMost 2"],
        Merged([AWin, Margin(0, Comparison.Exactly, 1)], [AWin, Margin(0, Comparison.Exactly, 2)]));

    [Fact]
    public void A_range_has_two_ends() => Assert.Equal(
        ["A–B Won, +1 Margin A AtMost 5, +1 Margin A AtLeast 3"],
        Merged([AWin, Margin(0, Comparison.Exactly, 3)], [AWin, Margin(0, Comparison.Exactly, 5)], [AWin, Margin(0, Comparison.Exactly, 4)]));

    [Fact]
    public void Margins_with_a_gap_between_them_stay_two() => Assert.Equal(
        ["A–B Won, +1 Margin A Exactly 1", "A–B Won, +1 Margin A Exactly 3"],
        Merged([AWin, Margin(0, Comparison.Exactly, 1)], [AWin, Margin(0, Comparison.Exactly, 3)]));

    [Fact]
    public void A_draw_and_a_narrow_win_are_not_to_win_by_more() => Assert.Equal(
        ["A–B Won, C–D Won/Drawn, +1 Margin C AtMost 4"],
        Merged([AWin, Draw], [AWin, CWin, Margin(1, Comparison.AtMost, 4)]));

    [Fact]
    public void A_statement_inside_another_goes() => Assert.Equal(
        ["A–B Won, +1 Margin A AtLeast 2"],
        Merged([AWin, CWin, Margin(0, Comparison.AtLeast, 3)], [AWin, Margin(0, Comparison.AtLeast, 2)]));

    [Fact]
    public void A_condition_that_follows_goes() => Assert.Equal(
        ["A–B Won, C–D Won, +1 Margin A Exactly 3", "A–B Won, C–D Drawn"],
        Merged([AWin, CWin, Margin(0, Comparison.Exactly, 3), Sum(Comparison.AtLeast, 4)], [AWin, Draw]));

    [Fact]
    public void A_sum_says_no_margin_that_is_said_already() => Assert.Equal(
        ["A–B Won, C–D Won, +1 Margin A Exactly 2, +1 Margin C AtLeast 3"],
        Merged([AWin, CWin, Margin(0, Comparison.Exactly, 2), Sum(Comparison.AtLeast, 5)]));

    [Fact]
    public void A_sum_of_which_the_others_leave_one_way_is_said_as_that() => Assert.Equal(
        ["A–B Won, C–D Won, +1 Margin A Exactly 1", "A–B Won, C–D Won, +1 Margin A Exactly 2, +1 Margin C AtMost 1"],
        Merged([AWin, CWin, Margin(0, Comparison.Exactly, 1)], [AWin, CWin, Sum(Comparison.AtMost, 3)]));

    /// <summary>Random groups with one or two matches left: what is stated is as short as it can be said.</summary>
    [Theory]
    [InlineData(1, 200)]
    [InlineData(2, 200)]
    public void Nothing_that_is_stated_follows_from_the_rest(int left, int groups)
    {
        for (var seed = 0; seed < groups; seed++)
        {
            var group = new RandomGroups(seed).Next(left);
            var matches = group.Matches.Where(m => m.CountingScore is null).Select(m => m.Fixture).ToImmutableArray();
            var space = new ConditionSpace(matches);
            foreach (var results in matches.SelectMany(m => Stakes.Of(group.Group, group.Matches, m, TestGroup.End)!.Sides).SelectMany(s => s.Results))
            {
                Assert.All(
                    results.Statements,
                    s => Assert.All(s.Conditions.OfType<Condition.Adds>(), a => Assert.NotNull(space.Example(s.Conditions.Remove(a), a))));
                Assert.All(results.Statements, s => Assert.DoesNotContain(results.Statements, o => o != s
                    && (o.Target, o.Consequence, o.DecidedBy) == (s.Target, s.Consequence, s.DecidedBy) && o.LevelWith.SequenceEqual(s.LevelWith)
                    && o.Conditions.All(c => space.Example(s.Conditions, c) is null)));
            }
        }
    }

    private static List<string> Merged(params Condition[][] statements) =>
    [
        .. new StatementMerger(Matches)
            .Merge([.. statements.Select(c => new Statement(Group["A"], new Target(1, null), StatementClass.NeedsHelp, [.. c], Consequence.Reached))])
            .Select(s => StatementText.Of(s)["≤1 NeedsHelp: ".Length..^" → Reached".Length]),
    ];

    private static Condition.Adds Margin(int match, Comparison comparison, int number) =>
        new([MarginIn(match)], comparison, number);

    private static Condition.Adds Sum(Comparison comparison, int number) => new([MarginIn(0), MarginIn(1)], comparison, number);

    private static Term MarginIn(int match) => new(1, Quantity.Margin, Matches[match], Matches[match].Home);
}
