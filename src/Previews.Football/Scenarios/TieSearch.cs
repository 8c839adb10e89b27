using System.Collections.Immutable;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Margins;
using Previews.Football.Tables;

namespace Previews.Football.Scenarios;

/// <summary>
/// Which places one of several teams level on points can take, once it is laid down who wins, draws and loses: first with
/// the margins that are the best or the worst for it, then by following every order that some margins give. No margin is too
/// large, so that what is not found is impossible.
/// </summary>
internal sealed class TieSearch(Contest played)
{
    /// <summary>
    /// Orders followed in the whole search before what is left is not settled. Groups of four and five stay far
    /// below it; what goes beyond it are seven or eight teams that drew nearly everything.
    /// </summary>
    private const int MostOrders = 1_000;

    private int _orders;

    /// <summary>Nothing more is followed: what the best and the worst margins do not show is not settled.</summary>
    public bool HasStopped => _orders >= MostOrders;

    /// <summary>Makes up for every goal scored so far.</summary>
    private readonly int _rout = 10 + played.Results.Sum(r => r.HomeGoals + r.AwayGoals);

    private readonly Dictionary<Key, List<Order>> _followed = [];

    /// <summary>What the orders depend on.</summary>
    private readonly record struct Key(int Team, ulong Level, int Place, ulong Outcomes);

    /// <summary>One order that some margins give: the team shares these places with those that it stays level with.</summary>
    private sealed record Order(int First, int Last, ImmutableArray<Constraint> Constraints, bool IsExact)
    {
        public bool Reaches(int first, int last) => First <= last && first <= Last;
    }

    /// <param name="level">All teams that have the team's points after these outcomes.</param>
    /// <param name="place">The place at which they begin, 1-based.</param>
    public Finding CanEnd(sbyte[] outcomes, int[] level, int place, int team, int first, int last)
    {
        if (last < place + level.Length - 1 && Try(outcomes, level, place, team, 1) is var best && best.Reaches(first, last))
            return new Finding.Possible(best.Scores);
        if (first > place && Try(outcomes, level, place, team, -1) is var worst && worst.Reaches(first, last))
            return new Finding.Possible(worst.Scores);

        var orders = Orders(outcomes, level, place, team).FindAll(o => o.Reaches(first, last));
        return orders.Find(o => o.IsExact) is { } found ? new Finding.Possible(ScoresOf(found, outcomes))
            : orders.Count > 0 ? Finding.NotSettled
            : Finding.Impossible;
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

    private List<Order> Orders(sbyte[] outcomes, int[] level, int place, int team)
    {
        var mask = level.Aggregate(0UL, (bits, t) => bits | (1UL << t));
        var key = new Key(team, mask, place, Encoded(outcomes, _ => true));
        if (!_followed.TryGetValue(key, out var orders))
            _followed[key] = orders = HasStopped ? [new Order(place, place + level.Length - 1, [], IsExact: false)] : Follow(outcomes, level, place, team);
        return orders;
    }

    private List<Order> Follow(sbyte[] outcomes, int[] level, int place, int team)
    {
        var space = new MarginSpace(played, outcomes);
        var orders = new List<Order>();
        foreach (var leaf in MarginLeaf.Of(space, level, place, team).TakeWhile(_ => !HasStopped))
        {
            var (first, last) = PlacesOf(team, leaf.Tiers, place);
            orders.Add(new Order(first, last, leaf.Constraints, leaf.IsExact));
            _orders++;
        }

        return HasStopped ? [.. orders, new Order(place, place + level.Length - 1, [], IsExact: false)] : orders;
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

    private static ImmutableArray<Score> ScoresOf(Order order, sbyte[] outcomes)
    {
        var values = IntegerSystem.Solve(order.Constraints, 2 * outcomes.Length)
            ?? throw new InvalidOperationException("An order that was found possible has no scores.");
        return [.. MarginSpace.ScoresOf(outcomes, values)];
    }

    private static ulong Encoded(sbyte[] outcomes, Func<int, bool> matters)
    {
        var encoded = 0UL;
        for (var match = 0; match < outcomes.Length; match++)
            encoded = (4 * encoded) + (matters(match) ? (ulong)(outcomes[match] + 2) : 0);
        return encoded;
    }
}
