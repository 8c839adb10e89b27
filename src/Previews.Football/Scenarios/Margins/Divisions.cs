namespace Previews.Football.Scenarios.Margins;

/// <summary>The ways of dividing teams into parts in an order.</summary>
internal static class Divisions
{
    /// <param name="focus">The team that is asked about, or null for all.</param>
    /// <param name="isPossible">Asked of each division of the first so many teams; what it refuses is not extended.</param>
    public static List<Division> Of(int[] teams, int? focus, Func<Division, bool> isPossible)
    {
        var first = focus ?? teams[0];
        var divisions = new List<Division> { new([[first]], focus) };
        foreach (var team in teams.Where(t => t != first))
            divisions = [.. divisions.SelectMany(d => focus is null ? Placed(d, team) : PlacedToFocus(d, team)).Where(isPossible)];
        return divisions;
    }

    /// <summary>The team in one of the parts, or as a part of its own before, between or after them.</summary>
    private static IEnumerable<Division> Placed(Division division, int team)
    {
        for (var i = 0; i <= division.Parts.Length; i++)
        {
            yield return new Division([.. division.Parts[..i], [team], .. division.Parts[i..]]);
            if (i < division.Parts.Length)
                yield return With(division, i, team);
        }
    }

    /// <summary>The team above the one that is asked about, level with it, or below it.</summary>
    private static IEnumerable<Division> PlacedToFocus(Division division, int team)
    {
        var own = Array.FindIndex(division.Parts, p => p.Contains(division.Focus!.Value));
        yield return own > 0 ? With(division, 0, team) : division with { Parts = [[team], .. division.Parts] };
        yield return With(division, own, team);
        yield return own + 1 < division.Parts.Length ? With(division, own + 1, team) : division with { Parts = [.. division.Parts, [team]] };
    }

    private static Division With(Division division, int part, int team) =>
        division with { Parts = [.. division.Parts[..part], [.. division.Parts[part], team], .. division.Parts[(part + 1)..]] };
}
