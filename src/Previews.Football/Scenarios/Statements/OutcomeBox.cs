using System.Collections.Immutable;
using Previews.Football.Matches;

namespace Previews.Football.Scenarios.Statements;

/// <summary>A set of cells of a grid that one condition for each match describes: "A win, C win or draw".</summary>
/// <param name="Allowed">For each match the outcomes allowed, as bits (1 away, 2 draw, 4 home).</param>
/// <param name="Cells">A bit for each cell in it.</param>
internal readonly record struct OutcomeBox(ImmutableArray<int> Allowed, UInt128 Cells)
{
    private const int Any = 7;

    /// <summary>A few boxes that together hold exactly these cells, the largest first (a greedy cover).</summary>
    /// <param name="cells">A bit for each.</param>
    public static List<OutcomeBox> Cover(UInt128 cells, int matches)
    {
        var cover = new List<OutcomeBox>();
        for (var left = cells; left != 0; left &= ~cover[^1].Cells)
            cover.Add(Largest(left, cells, matches));
        return cover;
    }

    /// <summary>The box with the most wanted cells; among equals the largest.</summary>
    /// <param name="among">The cells that it may hold; the wanted ones are among them.</param>
    public static OutcomeBox Largest(UInt128 wanted, UInt128 among, int matches)
    {
        var (largest, most) = (default(OutcomeBox), (Wanted: 0, All: 0));
        foreach (var box in Boxes[matches].Value)
        {
            if ((box.Cells & ~among) != 0)
                continue;
            var here = ((int)UInt128.PopCount(box.Cells & wanted), (int)UInt128.PopCount(box.Cells));
            if (here.CompareTo(most) > 0)
                (largest, most) = (box, here);
        }

        return largest;
    }

    /// <summary>From the view of the team in its own match, and of the home side in others; matches that may end in any way are left out.</summary>
    public IEnumerable<Condition> Conditions(ImmutableArray<Fixture> matches, Team team)
    {
        for (var i = 0; i < matches.Length; i++)
        {
            if (Allowed[i] == Any)
                continue;
            var viewed = matches[i].Involves(team) ? team : matches[i].Home;
            yield return new Condition.Ends(matches[i], viewed, Outcomes(Allowed[i], matches[i].SideOf(viewed)));
        }
    }

    private static ImmutableArray<Outcome> Outcomes(int allowed, Side side)
    {
        var (won, lost) = side == Side.Home ? (4, 1) : (1, 4);
        return
        [
            .. (allowed & won) != 0 ? [Outcome.Won] : Array.Empty<Outcome>(),
            .. (allowed & 2) != 0 ? [Outcome.Drawn] : Array.Empty<Outcome>(),
            .. (allowed & lost) != 0 ? [Outcome.Lost] : Array.Empty<Outcome>(),
        ];
    }

    /// <summary>All boxes, by the number of matches.</summary>
    private static readonly Lazy<OutcomeBox[]>[] Boxes =
        [.. Enumerable.Range(0, OutcomeGrid.MostMatches + 1).Select(m => new Lazy<OutcomeBox[]>(() => All(m)))];

    private static OutcomeBox[] All(int matches)
    {
        if (matches == 0)
            return [new OutcomeBox([], 1)];
        var more = (int)Math.Pow(3, matches - 1);
        return
        [
            .. from part in Boxes[matches - 1].Value
               from allowed in Enumerable.Range(1, Any)
               let cells = Enumerable.Range(0, 3)
                   .Where(o => (allowed & (1 << o)) != 0)
                   .Aggregate(default(UInt128), (all, o) => all | (part.Cells << (o * more)))
               select new OutcomeBox(part.Allowed.Add(allowed), cells),
        ];
    }
}
