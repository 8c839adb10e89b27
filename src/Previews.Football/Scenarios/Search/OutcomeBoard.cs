using Previews.Football.Tables.Ordering;

namespace Previews.Football.Scenarios.Search;

/// <summary>The remaining matches with the outcomes laid down so far, and the points that these leave to each team.</summary>
internal sealed class OutcomeBoard
{
    /// <summary>A team that withdrew stands below all others, whatever points it has.</summary>
    private const int OutOfReach = 1_000_000;

    private readonly Contest _played;
    private readonly sbyte?[] _outcomes;

    /// <param name="given">The outcomes to begin with, as in <see cref="Outlook.CanEnd"/>; not changed.</param>
    public OutcomeBoard(Contest played, sbyte?[] given)
    {
        _played = played;
        _outcomes = new sbyte?[given.Length];
        Endings = Supposed.AllBy(played.Regulations);
        var together = Array.ConvertAll(Endings, e => Supposed.Points(e, played.Regulations) + Supposed.Points(-e, played.Regulations));
        (MostInAMatch, LeastInAMatch) = (together.Max(), together.Min());
        Least = new int[played.Teams.Length];
        for (var team = 0; team < Least.Length; team++)
            Least[team] = played.Points(team) - (played.HasWithdrawn(team) ? OutOfReach : 0);
        Most = [.. Least];
        foreach (var pairing in played.Remaining)
        {
            Most[pairing.Home] += played.Regulations.PointsForWin;
            Most[pairing.Away] += played.Regulations.PointsForWin;
        }

        for (var match = 0; match < given.Length; match++)
        {
            if (given[match] is { } outcome)
                Lay(match, outcome);
        }
    }

    /// <summary>Each team's points if it loses every open match.</summary>
    public int[] Least { get; }

    /// <summary>Each team's points if it wins every open match.</summary>
    public int[] Most { get; }

    public Pairing[] Pairings => _played.Remaining;

    /// <summary>Every way in which a match can end.</summary>
    public sbyte[] Endings { get; }

    /// <summary>What both sides of a match get together, at most.</summary>
    public int MostInAMatch { get; }

    /// <summary>What both sides of a match get together, at least.</summary>
    public int LeastInAMatch { get; }

    public bool IsOpen(int match) => _outcomes[match] is null;

    /// <summary>What was laid; a draw where the match is open still.</summary>
    public sbyte[] Outcomes() => Array.ConvertAll(_outcomes, o => o ?? Supposed.DrawBy(_played.Regulations));

    public void Lay(int match, sbyte outcome)
    {
        _outcomes[match] = outcome;
        Count(match, outcome, 1);
    }

    public void Lift(int match)
    {
        Count(match, _outcomes[match]!.Value, -1);
        _outcomes[match] = null;
    }

    /// <param name="result">1 the team wins every open match of its own, -1 it loses them.</param>
    public void LayAll(int team, int result)
    {
        for (var match = 0; match < _outcomes.Length; match++)
        {
            if (IsOpen(match) && (Pairings[match].Home == team || Pairings[match].Away == team))
                Lay(match, (sbyte)(Pairings[match].Home == team ? result : -result));
        }
    }

    private void Count(int match, sbyte outcome, int times)
    {
        CountFor(Pairings[match].Home, outcome, times);
        CountFor(Pairings[match].Away, -outcome, times);
    }

    private void CountFor(int team, int result, int times)
    {
        var points = Supposed.Points(result, _played.Regulations);
        Least[team] += times * points;
        Most[team] -= times * (_played.Regulations.PointsForWin - points);
    }
}
