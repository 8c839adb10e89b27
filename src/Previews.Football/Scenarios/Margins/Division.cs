namespace Previews.Football.Scenarios.Margins;

/// <summary>
/// One way in which a criterion may divide level teams. Only of the teams that are asked about it is said how they stand to each other team: those
/// between two of them, above all of them or below all of them are one part, whatever their order.
/// </summary>
/// <param name="Parts">The best first.</param>
/// <param name="Focus">The teams that are asked about; in their parts one of them is the first.</param>
internal sealed record Division(int[][] Parts, int[] Focus)
{
    /// <summary>Which teams measure the same, and which one more than another; what follows from it is left out.</summary>
    public IEnumerable<(int Team, int Other, bool IsSame)> Comparisons()
    {
        for (var i = 0; i < Parts.Length; i++)
        {
            var (team, others) = (Parts[i][0], Parts[i][1..]);
            foreach (var other in IsAskedAbout(i) ? others : [])
                yield return (team, other, true);
            foreach (var above in i + 1 < Parts.Length ? Bounds(i) : [])
            {
                foreach (var below in Bounds(i + 1))
                    yield return (above, below, false);
            }
        }
    }

    /// <summary>Every division of the same teams and one more.</summary>
    public IEnumerable<Division> With(int team)
    {
        for (var i = 0; i <= Parts.Length; i++)
        {
            if (Focus.Contains(team) || !(IsOfOthers(i - 1) || IsOfOthers(i)))
                yield return this with { Parts = [.. Parts[..i], [team], .. Parts[i..]] };
            if (i < Parts.Length)
                yield return this with { Parts = [.. Parts[..i], [.. Parts[i], team], .. Parts[(i + 1)..]] };
        }
    }

    private int[] Bounds(int part) => IsAskedAbout(part) ? [Parts[part][0]] : Parts[part];

    private bool IsAskedAbout(int part) => Focus.Contains(Parts[part][0]);

    private bool IsOfOthers(int part) => part >= 0 && part < Parts.Length && !IsAskedAbout(part);
}
