using Previews.Football.Integers;
using Xunit;

namespace Previews.Tests.Football.Integers;

public sealed class IntegerSystemTests
{
    [Fact]
    public void Twice_a_whole_number_is_never_odd() =>
        Assert.Null(IntegerSystem.Solve([Equal(1, -2)], 1));

    [Fact]
    public void An_equation_of_an_odd_and_an_even_coefficient_has_whole_solutions()
    {
        var values = IntegerSystem.Solve([Equal(-1, 3, -2), AtLeast(-5, 1, 0)], 2);

        Assert.Equal(1, (3 * values![0]) - (2 * values[1]));
        Assert.True(values[0] >= 5);
    }

    [Fact]
    public void A_gap_between_bounds_that_holds_no_whole_number_is_empty() =>
        Assert.Null(IntegerSystem.Solve([AtLeast(-1, 3, -3), AtLeast(2, -3, 3)], 2));

    [Fact]
    public void It_agrees_with_trying_out_on_small_systems()
    {
        var random = new Random(911);
        var found = 0;
        for (var i = 0; i < 4000; i++)
        {
            // The last constraint keeps the values below 7, so that trying out is a proof.
            Constraint[] constraints = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => RandomConstraint(random)), AtLeast(6, -1, -1, -1)];
            var values = IntegerSystem.Solve(constraints, 3);
            var tried = Tried(constraints);
            Assert.Equal(tried, values is not null);
            Assert.True(values is null || (constraints.All(c => c.HoldsAt(values)) && Array.TrueForAll(values, v => v >= 0)));
            found += tried ? 1 : 0;
        }

        Assert.InRange(found, 500, 3500);
    }

    private static bool Tried(Constraint[] constraints) => (
        from x in Enumerable.Range(0, 7)
        from y in Enumerable.Range(0, 7)
        from z in Enumerable.Range(0, 7)
        select new[] { x, y, z }).Any(values => constraints.All(c => c.HoldsAt(values)));

    private static Constraint RandomConstraint(Random random) => new(
        new LinearForm([random.Next(-3, 4), random.Next(-3, 4), random.Next(-3, 4)], random.Next(-6, 7)), random.Next(3) == 0);

    private static Constraint Equal(int constant, params int[] coefficients) => new(new LinearForm(coefficients, constant), IsEquality: true);

    private static Constraint AtLeast(int constant, params int[] coefficients) => new(new LinearForm(coefficients, constant), IsEquality: false);
}
