namespace Previews.Football.Integers;

/// <summary>One step of eliminating a variable from inequalities.</summary>
internal static class Elimination
{
    /// <returns>The variable that occurs and leaves the fewest rows; one whose elimination is exact before any other.</returns>
    public static int Cheapest(List<Row> rows, int width)
    {
        var (best, cost) = (-1, long.MaxValue);
        for (var variable = 0; variable < width; variable++)
        {
            var (lower, upper, steepLower, steepUpper) = (0, 0, false, false);
            foreach (var row in rows)
            {
                var coefficient = row[variable];
                lower += coefficient > 0 ? 1 : 0;
                upper += coefficient < 0 ? 1 : 0;
                steepLower |= coefficient > 1;
                steepUpper |= coefficient < -1;
            }

            var here = ((long)lower * upper) + (steepLower && steepUpper ? 1000 : 0);
            if (lower + upper > 0 && here < cost)
                (best, cost) = (variable, here);
        }

        return best;
    }

    public static (List<Row> Lower, List<Row> Upper, List<Row> Free) Split(List<Row> rows, int variable) =>
        (rows.FindAll(r => r[variable] > 0), rows.FindAll(r => r[variable] < 0), rows.FindAll(r => r[variable] == 0));

    /// <summary>
    /// Every lower bound against every upper one. The dark shadow leaves room for a whole number between them; where one of the two
    /// coefficients is 1 it is the same as the real one.
    /// </summary>
    public static IEnumerable<Row> Shadow(List<Row> lower, List<Row> upper, int variable, bool dark) =>
        from low in lower
        from high in upper
        let room = dark ? (low[variable] - 1) * (-high[variable] - 1) : 0
        select low.Combined(-high[variable], high, low[variable]).Plus(-room);
}
