using Previews.Football.Integers;
using Previews.Football.Tables.Ordering;
using Xunit;

namespace Previews.Tests.Football.Integers;

public sealed class RatioSystemTests
{
    private const int Variables = 3;

    /// <summary>Keeps the values below 7, so that trying out is a proof.</summary>
    private static readonly Constraint Bound = new(new LinearForm([-1, -1, -1], 6), IsEquality: false);

    [Fact]
    public void It_agrees_with_trying_out_on_small_systems()
    {
        var random = new Random(911);
        var (found, stopped) = (0, 0);
        for (var i = 0; i < 2000; i++)
        {
            FormRatio[] teams = [.. Enumerable.Range(0, 3).Select(_ => RandomRatio(random))];
            RatioConstraint[] ratios = [new(teams[0], teams[1], random.Next(3) == 0), new(teams[1], teams[2], random.Next(3) == 0)];
            var system = new RatioSystem(Variables, Effort.Unbounded);
            var values = system.Solve([Bound], ratios);
            var tried = Tried(ratios);
            Assert.True(tried == values is not null || system.HasStopped);
            Assert.True(values is null || (Bound.HoldsAt(values) && Array.TrueForAll(ratios, r => HoldsAt(r, values))));
            (found, stopped) = (found + (tried ? 1 : 0), stopped + (system.HasStopped ? 1 : 0));
        }

        Assert.InRange(found, 500, 1500);
        Assert.InRange(stopped, 0, 20);
    }

    [Fact]
    public void A_value_that_fractions_only_come_close_to_is_not_settled()
    {
        // x : y = 2y : x would be the square root of two.
        var system = new RatioSystem(Variables, Effort.Unbounded);
        var values = system.Solve(
            [new Constraint(Form(-1, 0, 1, 0), IsEquality: false)],
            [new RatioConstraint(new FormRatio(Form(0, 1, 0, 0), Form(1, 0, 1, 0)), new FormRatio(Form(2, 0, 2, 0), Form(0, 1, 0, 0)), IsEquality: true)]);

        Assert.Null(values);
        Assert.True(system.HasStopped);
    }

    private static bool Tried(RatioConstraint[] ratios) => (
        from x in Enumerable.Range(0, 7)
        from y in Enumerable.Range(0, 7 - x)
        from z in Enumerable.Range(0, 7 - x - y)
        select new[] { x, y, z }).Any(values => Array.TrueForAll(ratios, r => HoldsAt(r, values)));

    private static bool HoldsAt(RatioConstraint ratio, int[] values) =>
        MeasureAt(ratio.Greater, values).CompareTo(MeasureAt(ratio.Lesser, values)) is var order && (ratio.IsEquality ? order == 0 : order > 0);

    private static Measure MeasureAt(FormRatio ratio, int[] values) => new((int)ratio.Value.At(values), (int)ratio.Per.At(values));

    /// <summary>Something scored or conceded already.</summary>
    private static FormRatio RandomRatio(Random random)
    {
        var (value, per) = (random.Next(4), random.Next(4));
        return new FormRatio(
            Form(value + per == 0 ? 1 : value, random.Next(3), random.Next(3), random.Next(3)), Form(per, random.Next(3), random.Next(3), random.Next(3)));
    }

    private static LinearForm Form(int constant, params int[] coefficients) => new(coefficients, constant);
}
