using System.Collections.Immutable;
using Previews.Football.Matches;

namespace Previews.Football.Scenarios;

/// <summary>
/// The matches of one matchday, and what follows from every way in which they can be won, drawn or lost. A cell is one such way;
/// its number has one digit of three for each match: 0 the away side wins, 1 a draw, 2 the home side wins.
/// </summary>
internal sealed class OutcomeGrid
{
    /// <summary>Of a matchday of more matches only the one asked for is looked at.</summary>
    private const int MostMatches = 4;

    private readonly Places[] _cells;

    private OutcomeGrid(Situation situation, ImmutableArray<Fixture> matches, Places[] cells)
    {
        Situation = situation;
        Matches = matches;
        _cells = cells;
        var all = new Places(situation.Contest.Teams.Length);
        foreach (var cell in cells)
            all.Include(cell);
        Fates = Fates.Of(situation, all);
    }

    public Situation Situation { get; }

    public Fates Fates { get; }

    public ImmutableArray<Fixture> Matches { get; }

    public int Cells => _cells.Length;

    /// <summary>Whether nothing remains but these matches.</summary>
    public bool IsLast => Matches.Length == Situation.Remaining.Length;

    public static OutcomeGrid Of(Situation situation, Fixture match)
    {
        var matchday = situation.Remaining.RemoveAll(m => m != match && (m.Matchday is null || m.Matchday != match.Matchday));
        if (matchday.Length > MostMatches)
            matchday = [match];
        var cells = new Places[(int)Math.Pow(3, matchday.Length)];
        for (var cell = 0; cell < cells.Length; cell++)
            cells[cell] = situation.Places(Given(situation, matchday, cell));
        return new OutcomeGrid(situation, matchday, cells);
    }

    /// <returns>1 the home side wins, 0 a draw, -1 the away side wins.</returns>
    public static sbyte OutcomeIn(int cell, int match)
    {
        for (; match > 0; match--)
            cell /= 3;
        return (sbyte)((cell % 3) - 1);
    }

    /// <summary>Of every remaining match: what the cell says of it, or null.</summary>
    public sbyte?[] Given(int cell) => Given(Situation, Matches, cell);

    public Consequence ConsequenceIn(int cell, Team team, Target target)
    {
        var (places, index) = (_cells[cell], Situation.Contest.Teams.IndexOf(team));
        var (reached, missed) = (false, false);
        for (var place = 1; place <= places.Teams; place++)
        {
            var open = places.IsPossible(index, place) || places.IsUnsettled(index, place);
            reached |= open && place <= target.Place;
            missed |= open && place > target.Place;
        }

        return reached && missed ? Consequence.Open : reached ? Consequence.Reached : Consequence.Missed;
    }

    private static sbyte?[] Given(Situation situation, ImmutableArray<Fixture> matches, int cell)
    {
        var given = new sbyte?[situation.Remaining.Length];
        for (var i = 0; i < matches.Length; i++)
            given[situation.Remaining.IndexOf(matches[i])] = OutcomeIn(cell, i);
        return given;
    }
}
