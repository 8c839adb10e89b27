using System.Collections.Immutable;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Clinching;
using Previews.Football.Scenarios.Search;

namespace Previews.Football.Scenarios.Statements;

/// <summary>
/// The matches of one matchday, and what follows from every way in which they can be won, drawn or lost. A cell is one such way;
/// its number has one digit of three for each match: 0 the away side wins, 1 a draw, 2 the home side wins.
/// </summary>
internal sealed class OutcomeGrid
{
    /// <summary>Of a matchday of more matches only the one asked for is looked at.</summary>
    public const int MostMatches = 4;

    private readonly Fates _fates;

    private OutcomeGrid(Fates fates, ImmutableArray<Fixture> matches)
    {
        _fates = fates;
        Situation = fates.Situation.Anew();
        Matches = matches;
        Cells = (int)Math.Pow(3, matches.Length);
    }

    public Situation Situation { get; }

    public ImmutableArray<Fixture> Matches { get; }

    public int Cells { get; }

    /// <summary>Whether nothing remains but these matches.</summary>
    public bool IsLast => Situation.RemainingAreAll && Matches.Length == Situation.Remaining.Length;

    public static OutcomeGrid Of(Fates fates, Fixture match)
    {
        var matchday = fates.Remaining.RemoveAll(m => m != match && (m.Matchday is null || m.Matchday != match.Matchday));
        if (matchday.Length > MostMatches)
            matchday = [match];
        return new OutcomeGrid(fates, matchday);
    }

    /// <returns>1 the home side wins, 0 a draw, -1 the away side wins.</returns>
    public static sbyte OutcomeIn(int cell, int match)
    {
        for (; match > 0; match--)
            cell /= 3;
        return (sbyte)((cell % 3) - 1);
    }

    /// <summary>Where the team can still end, before any of the matches.</summary>
    public TeamFate FateOf(Team team) => _fates[team];

    /// <summary>Of every remaining match: what the cell says of it, or null.</summary>
    public sbyte?[] Given(int cell)
    {
        var given = new sbyte?[Situation.Remaining.Length];
        for (var i = 0; i < Matches.Length; i++)
            given[Situation.Remaining.IndexOf(Matches[i])] = OutcomeIn(cell, i);
        return given;
    }

    /// <summary>On the last matchday: of every remaining match the outcome that the cell gives it.</summary>
    public sbyte[] OutcomesIn(int cell) => Array.ConvertAll(Given(cell), o => o.GetValueOrDefault());

    /// <returns>With witnesses where both is still possible and the search found them.</returns>
    public (Consequence Consequence, Witnesses? Witnesses) ProspectIn(int cell, Team team, Target target)
    {
        var (given, index, teams) = (Given(cell), Situation.Contest.Teams.IndexOf(team), Situation.Contest.Teams.Length);
        var certainty = FateOf(team).AtLeast(target.Place);
        if (certainty == Certainty.Certain)
            return (Consequence.Reached, null);
        var within = certainty == Certainty.Impossible ? Finding.Impossible : Situation.Outlook.CanEnd(given, index, 1, target.Place);
        if (within == Finding.Impossible)
            return (Consequence.Missed, null);
        var beyond = Situation.Outlook.CanEnd(given, index, target.Place + 1, teams);
        return beyond == Finding.Impossible
            ? (Consequence.Reached, null)
            : (Consequence.Open, Witnesses.Of(Situation.Remaining, within, beyond));
    }
}
