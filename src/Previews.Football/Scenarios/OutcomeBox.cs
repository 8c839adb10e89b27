using System.Collections.Immutable;
using Previews.Football.Matches;

namespace Previews.Football.Scenarios;

/// <summary>Cells of a grid that are said in one breath: for each match the outcomes allowed, as bits (1 away, 2 draw, 4 home).</summary>
internal readonly record struct OutcomeBox(ImmutableArray<int> Allowed)
{
    private const int Any = 7;

    /// <summary>The box of one cell.</summary>
    public static OutcomeBox Of(int cell, int matches) =>
        new([.. Enumerable.Range(0, matches).Select(m => 1 << (OutcomeGrid.OutcomeIn(cell, m) + 1))]);

    /// <summary>As few boxes as need be that together hold exactly these cells, the largest first.</summary>
    /// <param name="cells">A bit for each.</param>
    public static List<OutcomeBox> Cover(UInt128 cells, int matches)
    {
        var cover = new List<OutcomeBox>();
        for (var left = cells; left != 0;)
        {
            var (largest, most) = (default(Candidate), (Left: 0, All: 0));
            foreach (var candidate in Candidates[matches].Value)
            {
                if ((candidate.Cells & ~cells) != 0)
                    continue;
                var here = ((int)UInt128.PopCount(candidate.Cells & left), (int)UInt128.PopCount(candidate.Cells));
                if (here.CompareTo(most) > 0)
                    (largest, most) = (candidate, here);
            }

            cover.Add(largest.Box);
            left &= ~largest.Cells;
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

    private readonly record struct Candidate(OutcomeBox Box, UInt128 Cells);

    /// <summary>All boxes, by the number of matches.</summary>
    private static readonly Lazy<Candidate[]>[] Candidates =
        [.. Enumerable.Range(0, OutcomeGrid.MostMatches + 1).Select(m => new Lazy<Candidate[]>(() => All(m)))];

    private static Candidate[] All(int matches)
    {
        if (matches == 0)
            return [new Candidate(new OutcomeBox([]), 1)];
        var more = (int)Math.Pow(3, matches - 1);
        return
        [
            .. from part in Candidates[matches - 1].Value
               from allowed in Enumerable.Range(1, Any)
               let cells = Enumerable.Range(0, 3).Where(o => (allowed & (1 << o)) != 0).Aggregate(default(UInt128), (all, o) => all | (part.Cells << (o * more)))
               select new Candidate(new OutcomeBox(part.Box.Allowed.Add(allowed)), cells),
        ];
    }
}
