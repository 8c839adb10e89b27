namespace Previews.Football.Scenarios.Margins;

/// <summary>One way in which a criterion may divide level teams.</summary>
/// <param name="Parts">The best first.</param>
internal sealed record Division(int[][] Parts)
{
    /// <summary>What the scores must satisfy: the same measure within a part, a greater one than in the next.</summary>
    /// <param name="forms">What the criterion measures of each of <paramref name="level"/>; more is better.</param>
    public IEnumerable<Constraint> Constraints(int[] level, LinearForm[] forms)
    {
        for (var i = 0; i < Parts.Length; i++)
        {
            var first = forms[Array.IndexOf(level, Parts[i][0])];
            foreach (var other in Parts[i].Skip(1))
                yield return new Constraint(first.Minus(forms[Array.IndexOf(level, other)]), IsEquality: true);
            if (i + 1 < Parts.Length)
                yield return new Constraint(first.Minus(forms[Array.IndexOf(level, Parts[i + 1][0])]).Plus(-1), IsEquality: false);
        }
    }
}

/// <summary>All ways of dividing teams into parts in an order.</summary>
internal static class Divisions
{
    /// <param name="isPossible">Asked of the division of the first so many teams; what it refuses is not extended.</param>
    public static List<Division> Of(int[] teams, Func<int, Division, bool> isPossible)
    {
        var divisions = new List<Division> { new([[teams[0]]]) };
        for (var count = 1; count < teams.Length; count++)
        {
            var team = teams[count];
            divisions = [.. divisions.SelectMany(d => Extended(d, team)).Where(d => isPossible(count + 1, d))];
        }

        return divisions;
    }

    /// <summary>The team in one of the parts, or as a part of its own before, between or after them.</summary>
    private static IEnumerable<Division> Extended(Division division, int team)
    {
        for (var i = 0; i <= division.Parts.Length; i++)
        {
            yield return new Division([.. division.Parts[..i], [team], .. division.Parts[i..]]);
            if (i < division.Parts.Length)
                yield return new Division([.. division.Parts[..i], [.. division.Parts[i], team], .. division.Parts[(i + 1)..]]);
        }
    }
}
