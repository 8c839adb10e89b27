using System.Collections.Immutable;
using Previews.Football.Matches;

namespace Previews.Football.Tables.Ordering;

/// <summary>
/// What a ranking looks at: teams, the results that count, the pairings still to be played, and the evidence that is not
/// in the results. Every part of it speaks of teams by their index.
/// </summary>
internal sealed class Contest
{
    private Tally[]? _tallies;

    public required Regulations Regulations { get; init; }

    public required ImmutableArray<Team> Teams { get; init; }

    public required Result[] Results { get; init; }

    /// <summary>Pairings that still have to be played.</summary>
    public Pairing[] Remaining { get; init; } = [];

    /// <summary>
    /// Whether more matches can come than these pairings, against opponents that are not known or because nobody has said how many there
    /// are.
    /// </summary>
    public bool MayHaveMore { get; init; }

    /// <summary>Whether every match is played.</summary>
    public bool IsComplete => Remaining.Length == 0 && !MayHaveMore;

    /// <summary>Points of each team brought along; empty: none.</summary>
    public int[] Carried { get; init; } = [];

    /// <summary>Goals of each team brought along, scored and conceded; empty: none.</summary>
    public Score[] CarriedGoals { get; init; } = [];

    /// <summary>Points of each team taken away, at least 0; empty: none.</summary>
    public int[] Deducted { get; init; } = [];

    /// <summary>Which teams' points carried along were rounded up.</summary>
    public bool[]? RoundedUp { get; init; }

    /// <summary>Which teams have withdrawn: they stand below all others. Empty: none.</summary>
    public bool[] Withdrawn { get; init; } = [];

    /// <summary>Whether points are divided by the matches played before teams are compared.</summary>
    public bool PerMatch { get; init; }

    /// <summary>Null where nothing but the results is known: in what may yet be.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>All matches as they are known; where the remaining ones are supposed to be played, as they were known before. Null: not known.</summary>
    public ImmutableArray<Match>? Matches => (Evidence ?? Supposing)?.Matches;

    /// <summary>What was known before results were supposed.</summary>
    private Evidence? Supposing { get; init; }

    /// <summary>The teams whose matches against each other these are; empty: all matches.</summary>
    public int[] Between { get; private init; } = [];

    public Tally[] Tallies => _tallies ??= Count();

    public int Points(int team) =>
        Tallies[team].Points(Regulations)
            + (Carried.Length > 0 ? Carried[team] : 0)
            - (Deducted.Length > 0 ? Deducted[team] : 0);

    public bool HasWithdrawn(int team) => Withdrawn.Length > 0 && Withdrawn[team];

    /// <summary>What teams are compared by before any criterion.</summary>
    public Measure PointsToCompare(int team) => PerMatch ? new Measure(Points(team), Tallies[team].Played) : new Measure(Points(team));

    /// <summary>The same teams with only the matches that these played against each other.</summary>
    public Contest Among(int[] teams)
    {
        var between = Array.FindAll(Results, r => Array.IndexOf(teams, r.Home) >= 0 && Array.IndexOf(teams, r.Away) >= 0);
        return new Contest { Regulations = Regulations, Teams = Teams, Results = between, Between = teams };
    }

    /// <summary>The contest with its remaining pairings played, and nothing known besides the results and who meets whom.</summary>
    /// <param name="scores">Of each remaining pairing.</param>
    /// <param name="outcomes">Of each remaining pairing: who wins a shoot-out after a draw, where that gives points.</param>
    public Contest After(Score[] scores, sbyte[] outcomes)
    {
        var results = new Result[Results.Length + Remaining.Length];
        Results.CopyTo(results, 0);
        for (var i = 0; i < Remaining.Length; i++)
        {
            var (pairing, score) = (Remaining[i], scores[i]);
            results[Results.Length + i] = new Result(pairing.Home, pairing.Away, score.Home, score.Away, pairing.Neutral)
            {
                OnPenalties = Supposed.OnPenalties(outcomes[i]),
            };
        }

        return new Contest
        {
            Regulations = Regulations,
            Teams = Teams,
            Results = results,
            Carried = Carried,
            CarriedGoals = CarriedGoals,
            Deducted = Deducted,
            Withdrawn = Withdrawn,
            PerMatch = PerMatch,
            RoundedUp = RoundedUp,
            Supposing = Evidence ?? Supposing,
        };
    }

    public bool HasRemainingAmong(int[] teams) =>
        MayHaveMore || Array.Exists(Remaining, r => Array.IndexOf(teams, r.Home) >= 0 && Array.IndexOf(teams, r.Away) >= 0);

    private Tally[] Count()
    {
        var tallies = new Tally[Teams.Length];
        for (var team = 0; team < CarriedGoals.Length; team++)
            (tallies[team].GoalsFor, tallies[team].GoalsAgainst) = (CarriedGoals[team].Home, CarriedGoals[team].Away);
        foreach (var result in Results)
        {
            if (result.ForHome)
                tallies[result.Home].Add(result, Side.Home);
            if (result.ForAway)
                tallies[result.Away].Add(result, Side.Away);
        }

        return tallies;
    }
}
