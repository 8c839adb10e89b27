namespace Previews.Football.Integers;

/// <summary>
/// Finds whole numbers that satisfy linear equations and inequalities, or proves that there are none. Margins have no upper
/// bound, so that trying them out would prove nothing; this is the Omega test (W. Pugh, "The Omega Test", 1991): equations are
/// solved away, then one variable after the other is eliminated from the inequalities, exactly for whole numbers.
/// </summary>
internal static class IntegerSystem
{
    /// <param name="constraints">Over variables that are all at least 0.</param>
    /// <returns>A value for each variable; null where no whole numbers satisfy them all.</returns>
    /// <exception cref="OverflowException">The numbers on the way grow too large; those of goals and goal differences do not.</exception>
    public static int[]? Solve(IEnumerable<Constraint> constraints, int variables)
    {
        var equations = new List<Row>();
        var inequalities = new List<Row>();
        var occurs = new bool[variables];
        foreach (var constraint in constraints)
        {
            (constraint.IsEquality ? equations : inequalities).Add(Row.Of(constraint.Form));
            for (var variable = 0; variable < variables; variable++)
                occurs[variable] |= constraint.Form.Coefficients[variable] != 0;
        }

        for (var variable = 0; variable < variables; variable++)
        {
            if (occurs[variable])
                inequalities.Add(Row.Unit(variable, variables));
        }

        return Solve(equations, inequalities, variables) is { } values ? Array.ConvertAll(values[..variables], v => checked((int)v)) : null;
    }

    private static long[]? Solve(List<Row> equations, List<Row> inequalities, int width)
    {
        for (var i = 0; i < equations.Count; i++)
        {
            switch (equations[i].DividedAsEquation())
            {
                case null:
                    return null;
                case { IsConstant: true }:
                    continue;
                case var equation:
                    return SolveAway(equation, [.. equations[..i], .. equations[(i + 1)..]], inequalities, width);
            }
        }

        return Tightened(inequalities) switch
        {
            null => null,
            { Equation: { } equation } tight => Solve([equation], tight.Rows, width),
            var tight => Eliminate(tight.Rows, width),
        };
    }

    /// <summary>Expresses one variable of the equation by the others and puts it into every other row.</summary>
    private static long[]? SolveAway(Row equation, List<Row> equations, List<Row> inequalities, int width)
    {
        var pivot = equation.SmallestCoefficient();
        if (Math.Abs(equation[pivot]) > 1)
        {
            // No variable stands alone: a new one makes one that does, and the equation's coefficients shrink.
            var wider = equation.Reduced(pivot, width);
            return Solve([wider, equation, .. equations], inequalities, width + 1);
        }

        var others = equations.ConvertAll(r => r.Substitute(pivot, equation));
        var values = Solve(others, inequalities.ConvertAll(r => r.Substitute(pivot, equation)), width);
        if (values is not null)
            values[pivot] = -equation[pivot] * equation.At(values, except: pivot);
        return values;
    }

    private sealed record TightRows(List<Row> Rows, Row? Equation);

    /// <summary>
    /// Whole numbers let every row be divided by what its coefficients have in common and rounded. Two rows that leave only one value
    /// make an equation.
    /// </summary>
    /// <returns>Null where rows contradict each other.</returns>
    private static TightRows? Tightened(List<Row> inequalities)
    {
        var rows = new List<Row>(inequalities.Count);
        foreach (var row in inequalities.Select(r => r.DividedAsInequality()))
        {
            if (row.IsConstant)
            {
                if (row.Constant < 0)
                    return null;
                continue;
            }

            var same = rows.FindIndex(row.HasSameCoefficients);
            if (same < 0)
                rows.Add(row);
            else if (row.Constant < rows[same].Constant)
                rows[same] = row;
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var opposite = rows.FindIndex(i + 1, rows[i].HasOppositeCoefficients);
            if (opposite < 0)
                continue;
            var room = rows[i].Constant + rows[opposite].Constant;
            if (room < 0)
                return null;
            if (room == 0)
                return new TightRows([.. rows[..i], .. rows[(i + 1)..opposite], .. rows[(opposite + 1)..]], rows[i]);
        }

        return new TightRows(rows, null);
    }

    private static long[]? Eliminate(List<Row> rows, int width)
    {
        if (rows.Count == 0)
            return new long[width];
        var variable = Elimination.Cheapest(rows, width);
        var (lower, upper, rest) = Elimination.Split(rows, variable);
        if (lower.Count == 0 || upper.Count == 0)
        {
            // Bounded on one side only: whatever the others are, this one can be large or small enough.
            return Valued(Solve([], rest, width), variable, lower, upper);
        }

        var isExact = lower.TrueForAll(l => l[variable] == 1) || upper.TrueForAll(u => u[variable] == -1);
        var dark = Solve([], [.. rest, .. Elimination.Shadow(lower, upper, variable, dark: true)], width);
        if (dark is not null)
            return Valued(dark, variable, lower, upper);
        if (isExact || Solve([], [.. rest, .. Elimination.Shadow(lower, upper, variable, dark: false)], width) is null)
            return null;
        return Splinter(rows, lower, upper, variable, width);
    }

    /// <summary>What the dark shadow misses lies close to a lower bound.</summary>
    private static long[]? Splinter(List<Row> rows, List<Row> lower, List<Row> upper, int variable, int width)
    {
        var steepest = upper.Max(u => -u[variable]);
        foreach (var bound in lower)
        {
            var last = ((steepest * bound[variable]) - steepest - bound[variable]) / steepest;
            for (var distance = 0L; distance <= last; distance++)
            {
                if (Solve([bound.Plus(-distance)], rows, width) is { } values)
                    return values;
            }
        }

        return null;
    }

    private static long[]? Valued(long[]? values, int variable, List<Row> lower, List<Row> upper)
    {
        if (values is null)
            return null;
        values[variable] = lower.Count > 0
            ? lower.Max(l => Row.CeilingOfQuotient(-l.At(values, variable), l[variable]))
            : upper.Min(u => Row.FloorOfQuotient(u.At(values, variable), -u[variable]));
        return values;
    }
}
