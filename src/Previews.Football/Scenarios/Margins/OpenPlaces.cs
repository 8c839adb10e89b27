using System.Collections.Immutable;

namespace Previews.Football.Scenarios.Margins;

/// <summary>The places that the divisions so far leave open to the team of each aim.</summary>
/// <param name="all">Those of the level teams.</param>
internal sealed class OpenPlaces(ImmutableArray<Aim> aims, (int First, int Last) all)
{
    private readonly (int First, int Last)[] _places = [.. aims.Select(_ => all)];

    /// <param name="division">Of the first so many teams, or of all.</param>
    public bool LeadToAims(Division division)
    {
        for (var i = 0; i < aims.Length; i++)
        {
            var (first, last) = After(i, division);
            if (!aims[i].IsWithin(first, last))
                return false;
        }

        return true;
    }

    public void Narrow(Division division)
    {
        for (var i = 0; i < aims.Length; i++)
            _places[i] = After(i, division);
    }

    /// <summary>
    /// What the aims ask of a criterion before any division is looked at: where nobody else may end above a team, nobody else measures more. That
    /// refuses at once what the divisions would be refused for one by one.
    /// </summary>
    /// <returns>Of two level teams the one that measures at least as much, and the other.</returns>
    public IEnumerable<(int Team, int Other)> Needed(int[] level)
    {
        for (var i = 0; i < aims.Length; i++)
        {
            var aim = aims[i];
            if (!level.Contains(aim.Team))
                continue;
            int[] above = [.. aims.Where(a => a.Last < aim.First).Select(a => a.Team).Where(level.Contains)];
            int[] below = [.. aims.Where(a => a.First > aim.Last).Select(a => a.Team).Where(level.Contains)];
            var nobodyElseAbove = aim.Last == _places[i].First + above.Length;
            var nobodyElseBelow = aim.First == _places[i].Last - below.Length;
            foreach (var other in level.Where(t => t != aim.Team))
            {
                if (below.Contains(other) || (nobodyElseAbove && !above.Contains(other)))
                    yield return (aim.Team, other);
                if (above.Contains(other) || (nobodyElseBelow && !below.Contains(other)))
                    yield return (other, aim.Team);
            }
        }
    }

    private (int First, int Last) After(int aim, Division division)
    {
        var own = Array.FindIndex(division.Parts, p => p.Contains(aims[aim].Team));
        var (first, last) = _places[aim];
        return own < 0 ? (first, last) : (first + division.Parts[..own].Sum(p => p.Length), last - division.Parts[(own + 1)..].Sum(p => p.Length));
    }
}
