namespace Previews.Football.Scenarios.Margins;

/// <summary>The ways of dividing teams into parts in an order.</summary>
internal static class Divisions
{
    /// <param name="focus">Those of the teams that are asked about, at least one.</param>
    /// <param name="isPossible">Asked of each division of the first so many teams; what it refuses is not extended.</param>
    public static List<Division> Of(int[] teams, int[] focus, Func<Division, bool> isPossible)
    {
        var divisions = new List<Division> { new([[focus[0]]], focus) };
        foreach (var team in focus.Skip(1).Concat(teams.Except(focus)))
            divisions = [.. divisions.SelectMany(d => d.With(team)).Where(isPossible)];
        return divisions;
    }

    /// <summary>Every team in the first part or in the second; either may stay empty.</summary>
    public static List<Division> InTwo(int[] teams, Func<Division, bool> isPossible)
    {
        var divisions = new List<Division> { new([[], []], []) };
        foreach (var team in teams)
        {
            divisions =
            [
                .. divisions.SelectMany(
                    d => new[] { new Division([[.. d.Parts[0], team], d.Parts[1]], []), new Division([d.Parts[0], [.. d.Parts[1], team]], []) })
                    .Where(isPossible),
            ];
        }

        return divisions;
    }
}
