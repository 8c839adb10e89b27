using System.Collections.Immutable;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Margins;
using Previews.Football.Tables;

namespace Previews.Football.Scenarios;

/// <summary>
/// Which places one of several teams level on points can take, once it is laid down who wins, draws and loses: first with
/// the margins that are the best or the worst for it, then by following every order that some margins give and that leads to the
/// places asked for. No margin is too large, so that what is not found is impossible.
/// </summary>
internal sealed class TieSearch(Contest played)
{
    /// <summary>
    /// Divisions of level teams tried in the whole search before what is left is not settled: less than a second on one core, the first
    /// time in a process. Groups of four and five stay far below it; what goes beyond it are groups of six to eight that drew nearly everything.
    /// </summary>
    private const int MostDivisions = 10_000;

    private readonly Effort _effort = new(MostDivisions);

    /// <summary>Nothing more is followed: what the best and the worst margins do not show is not settled.</summary>
    public bool HasStopped => _effort.IsSpent;

    /// <summary>Makes up for every goal scored so far.</summary>
    private readonly int _rout = 10 + played.Results.Sum(r => r.HomeGoals + r.AwayGoals);

    private readonly Dictionary<Key, Finding> _followed = [];

    /// <summary>What the orders depend on.</summary>
    private readonly record struct Key(Aim Aim, ulong Level, int Place, ulong Outcomes);

    /// <param name="level">All teams that have the team's points after these outcomes.</param>
    /// <param name="place">The place at which they begin, 1-based.</param>
    public Finding CanEnd(sbyte[] outcomes, int[] level, int place, int team, int first, int last)
    {
        if (last < place + level.Length - 1 && Try(outcomes, level, place, team, 1) is var best && best.Reaches(first, last))
            return new Finding.Possible(best.Scores);
        if (first > place && Try(outcomes, level, place, team, -1) is var worst && worst.Reaches(first, last))
            return new Finding.Possible(worst.Scores);

        var key = new Key(new Aim(team, first, last), level.Aggregate(0UL, (bits, t) => bits | (1UL << t)), place, Encoded(outcomes));
        if (!_followed.TryGetValue(key, out var finding))
            _followed[key] = finding = Follow(outcomes, level, place, key.Aim);
        return finding;
    }

    private readonly record struct Trial(ImmutableArray<Score> Scores, int First, int Last)
    {
        public bool Reaches(int first, int last) => First <= last && first <= Last;
    }

    /// <param name="favour">1: routs by the team and of the others, -1: of the team and by the others.</param>
    private Trial Try(sbyte[] outcomes, int[] level, int place, int team, int favour)
    {
        var values = new int[2 * outcomes.Length];
        for (var match = 0; match < outcomes.Length; match++)
        {
            var (home, away) = (Worth(played.Remaining[match].Home), Worth(played.Remaining[match].Away));
            values[MarginSpace.Widening(match)] = outcomes[match] * (home - away) > 0 ? _rout : 0;
            values[MarginSpace.Common(match)] = outcomes[match] == 0 && home + away > 0 ? _rout : 0;
        }

        var scores = MarginSpace.ScoresOf(outcomes, values);
        var walk = new TieWalk(played.After(scores), played.Regulations.Tiebreakers, place);
        walk.Resolve(level);
        var (first, last) = PlacesOf(team, walk.Tiers, place);
        return new Trial([.. scores], first, last);

        int Worth(int side) => side == team ? favour : Array.IndexOf(level, side) >= 0 ? -favour : 0;
    }

    private Finding Follow(sbyte[] outcomes, int[] level, int place, Aim aim)
    {
        Finding finding = HasStopped ? Finding.NotSettled : Finding.Impossible;
        var space = new MarginSpace(played, outcomes);
        foreach (var leaf in MarginLeaf.Of(space, level, place, aim, _effort))
        {
            var (first, last) = PlacesOf(aim.Team, leaf.Tiers, place);
            if (!aim.IsWithin(first, last))
                continue;
            if (leaf.IsExact)
                return new Finding.Possible(ScoresOf(leaf, outcomes));
            finding = Finding.NotSettled;
        }

        return HasStopped ? Finding.NotSettled : finding;
    }

    private static (int First, int Last) PlacesOf(int team, IEnumerable<Tier> tiers, int place)
    {
        foreach (var tier in tiers)
        {
            if (tier.Teams.Contains(team))
                return (place, place + tier.Teams.Length - 1);
            place += tier.Teams.Length;
        }

        throw new InvalidOperationException("The team is not among those that it is level with.");
    }

    private static ImmutableArray<Score> ScoresOf(MarginLeaf leaf, sbyte[] outcomes)
    {
        var values = IntegerSystem.Solve(leaf.Constraints, 2 * outcomes.Length)
            ?? throw new InvalidOperationException("An order that was found possible has no scores.");
        return [.. MarginSpace.ScoresOf(outcomes, values)];
    }

    private static ulong Encoded(sbyte[] outcomes) => outcomes.Aggregate(0UL, (code, outcome) => (4 * code) + (ulong)(outcome + 2));
}
