namespace Previews.Football.Scenarios.Margins;

/// <summary>One way in which a criterion may divide level teams.</summary>
/// <param name="Parts">The best first.</param>
/// <param name="Focus">
/// The team that is asked about, where only one is: then only how it stands to each other team is said, and those above it, or
/// below it, are one part whatever their order. Null: the order of all.
/// </param>
internal sealed record Division(int[][] Parts, int? Focus = null)
{
    /// <summary>What the scores must satisfy: the same measure within a part, a greater one than in the next.</summary>
    /// <param name="forms">What the criterion measures of each of <paramref name="level"/>; more is better.</param>
    public IEnumerable<Constraint> Constraints(int[] level, LinearForm[] forms)
    {
        LinearForm FormOf(int team) => forms[Array.IndexOf(level, team)];
        return Focus is { } focus ? ToFocus(Array.FindIndex(Parts, p => p.Contains(focus)), focus, FormOf) : OfAll(FormOf);
    }

    private IEnumerable<Constraint> OfAll(Func<int, LinearForm> formOf)
    {
        for (var i = 0; i < Parts.Length; i++)
        {
            var first = formOf(Parts[i][0]);
            foreach (var other in Parts[i].Skip(1))
                yield return Same(first, formOf(other));
            if (i + 1 < Parts.Length)
                yield return Greater(first, formOf(Parts[i + 1][0]));
        }
    }

    private IEnumerable<Constraint> ToFocus(int own, int focus, Func<int, LinearForm> formOf)
    {
        for (var i = 0; i < Parts.Length; i++)
        {
            foreach (var other in Parts[i].Where(t => t != focus))
            {
                yield return i == own ? Same(formOf(focus), formOf(other))
                    : i < own ? Greater(formOf(other), formOf(focus))
                    : Greater(formOf(focus), formOf(other));
            }
        }
    }

    private static Constraint Same(LinearForm one, LinearForm other) => new(one.Minus(other), IsEquality: true);

    private static Constraint Greater(LinearForm one, LinearForm other) => new(one.Minus(other).Plus(-1), IsEquality: false);
}
