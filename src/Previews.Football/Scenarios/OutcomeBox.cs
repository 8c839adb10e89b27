using System.Collections.Immutable;
using Previews.Football.Matches;

namespace Previews.Football.Scenarios;

/// <summary>Cells of a grid that are said in one breath: for each match the outcomes allowed, as bits (1 away, 2 draw, 4 home).</summary>
internal readonly record struct OutcomeBox(ImmutableArray<int> Allowed)
{
    private const int Any = 7;

    public bool Contains(int cell)
    {
        for (var match = 0; match < Allowed.Length; match++)
        {
            if ((Allowed[match] & (1 << (OutcomeGrid.OutcomeIn(cell, match) + 1))) == 0)
                return false;
        }

        return true;
    }

    /// <summary>The box of one cell.</summary>
    public static OutcomeBox Of(int cell, int matches) =>
        new([.. Enumerable.Range(0, matches).Select(m => 1 << (OutcomeGrid.OutcomeIn(cell, m) + 1))]);

    /// <summary>As few boxes as need be that together hold exactly these cells, the largest first.</summary>
    public static List<OutcomeBox> Cover(IReadOnlyCollection<int> cells, int matches)
    {
        var inside = All(matches).Select(b => (Box: b, Cells: b.Cells(matches))).Where(b => b.Cells.TrueForAll(cells.Contains)).ToList();
        var left = cells.ToHashSet();
        var cover = new List<OutcomeBox>();
        while (left.Count > 0)
        {
            var (box, covered) = inside.MaxBy(b => (b.Cells.Count(left.Contains), b.Cells.Count));
            cover.Add(box);
            left.ExceptWith(covered);
        }

        return cover;
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

    private List<int> Cells(int matches)
    {
        var box = this;
        return [.. Enumerable.Range(0, (int)Math.Pow(3, matches)).Where(c => box.Contains(c))];
    }

    private static IEnumerable<OutcomeBox> All(int matches) => matches == 0
        ? [new OutcomeBox([])]
        : from box in All(matches - 1)
          from allowed in Enumerable.Range(1, Any)
          select new OutcomeBox(box.Allowed.Add(allowed));
}
