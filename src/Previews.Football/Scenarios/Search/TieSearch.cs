using System.Collections.Immutable;
using Previews.Football.Integers;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Margins;
using Previews.Football.Tables.Ordering;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Football.Scenarios.Search;

/// <summary>
/// Which places one of several teams level on points can take, once it is laid down who wins, draws and loses: first with
/// the margins that are the best or the worst for it, then by following every order that some margins give and that leads to the
/// places asked for. No margin is too large, so that what is not found is impossible.
/// </summary>
internal sealed class TieSearch(Contest played)
{
    /// <summary>
    /// So much is tried in the whole search before what is left is not settled: margins, ties and divisions of their teams, each in less than a tenth of a
    /// millisecond. The fates of drawn groups of four to eight teams, dense in ties, with up to twelve matches left take less than a third of it.
    /// </summary>
    private const int MostTries = 10_000;

    private readonly Effort _effort = new(MostTries);

    /// <summary>Nothing more is tried: what was not found is not settled.</summary>
    public bool HasStopped => _effort.IsSpent;

    /// <summary>Whether a criterion looks at what opponents did: then the matches of teams out of reach matter too.</summary>
    public bool LooksAtEveryMatch { get; } = played.Regulations.AskFor(t => t is OfOpponents);

    /// <summary>Makes up for every goal scored so far.</summary>
    private readonly int _rout = 10 + played.Results.Sum(r => r.HomeGoals + r.AwayGoals);

    private readonly Dictionary<Key, Finding> _found = [];

    /// <summary>What a finding depends on.</summary>
    private readonly record struct Key(Aim Aim, ulong Level, int Place, ulong Outcomes, bool IsThorough);

    /// <param name="level">All teams that have the team's points after these outcomes.</param>
    /// <param name="place">The place at which they begin, 1-based.</param>
    /// <param name="isThorough">
    /// Whether orders are followed where the margins that are best and worst for the team do not lead there; else that is not settled.
    /// </param>
    public Finding CanEnd(sbyte[] outcomes, int[] level, int place, Aim aim, bool isThorough)
    {
        var matter = Matter(level);
        var key = new Key(aim, level.Aggregate(0UL, (bits, t) => bits | (1UL << t)), place, Encoded(outcomes, matter), isThorough);
        if (!_found.TryGetValue(key, out var finding))
            _found[key] = finding = isThorough ? Follow(outcomes, level, place, aim) : Try(outcomes, level, place, aim);
        return finding is Finding.Possible { Scores: var scores } ? new Finding.Possible(After(outcomes, matter, scores)) : finding;
    }

    private Finding Try(sbyte[] outcomes, int[] level, int place, Aim aim)
    {
        if (aim.Last < place + level.Length - 1 && Try(outcomes, level, place, aim.Team, 1) is var best && best.Reaches(aim))
            return new Finding.Possible(best.Scores);
        if (aim.First > place && Try(outcomes, level, place, aim.Team, -1) is var worst && worst.Reaches(aim))
            return new Finding.Possible(worst.Scores);
        return Finding.NotSettled;
    }

    /// <summary>The matches by which level teams are taken apart: their own, and where a criterion looks at what opponents did, all.</summary>
    private bool[] Matter(int[] level) =>
        Array.ConvertAll(played.Remaining, m => LooksAtEveryMatch || level.Contains(m.Home) || level.Contains(m.Away));

    /// <summary>The scores of the matches that matter, and the plainest ones that give the outcomes of the others.</summary>
    private static ImmutableArray<Score> After(sbyte[] outcomes, bool[] matter, ImmutableArray<Score> scores) =>
        [.. MarginSpace.ScoresOf(outcomes, new int[2 * outcomes.Length]).Select((plain, match) => matter[match] ? scores[match] : plain)];

    private readonly record struct Trial(ImmutableArray<Score> Scores, int First, int Last)
    {
        public bool Reaches(Aim aim) => aim.IsWithin(First, Last);
    }

    /// <param name="favour">1: routs by the team and of the others, -1: of the team and by the others.</param>
    private Trial Try(sbyte[] outcomes, int[] level, int place, int team, int favour)
    {
        _effort.Spend();
        var values = new int[2 * outcomes.Length];
        for (var match = 0; match < outcomes.Length; match++)
        {
            var (home, away) = (Worth(played.Remaining[match].Home), Worth(played.Remaining[match].Away));
            values[MarginSpace.Widening(match)] = Supposed.Winner(outcomes[match]) * (home - away) > 0 ? _rout : 0;
            values[MarginSpace.Common(match)] = Supposed.Winner(outcomes[match]) == 0 && home + away > 0 ? _rout : 0;
        }

        var scores = MarginSpace.ScoresOf(outcomes, values);
        var walk = new TieWalk(played.After(scores, outcomes), played.Regulations.Tiebreakers, place);
        walk.Resolve(level);
        var (first, last) = PlacesOf(team, walk.Tiers, place);
        return new Trial([.. scores], first, last);

        int Worth(int side) => side == team ? favour : Array.IndexOf(level, side) >= 0 ? -favour : 0;
    }

    private Finding Follow(sbyte[] outcomes, int[] level, int place, Aim aim)
    {
        if (!_effort.Spend())
            return Finding.NotSettled;
        var finding = Finding.Impossible;
        var space = new MarginSpace(played, outcomes);
        foreach (var leaf in Aims.Of(played.Regulations, level, aim).SelectMany(aims => MarginLeaf.Of(space, level, place, aims, _effort)))
        {
            var (first, last) = PlacesOf(aim.Team, leaf.Tiers, place);
            if (!aim.IsWithin(first, last))
                continue;
            var system = new RatioSystem(space.Variables, _effort);
            if (system.Solve(leaf.Constraints, leaf.Ratios) is { } values)
                return new Finding.Possible([.. MarginSpace.ScoresOf(outcomes, values)]);
            if (system.HasStopped)
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

    private static ulong Encoded(sbyte[] outcomes, bool[] matter)
    {
        var code = 0UL;
        for (var match = 0; match < outcomes.Length; match++)
            code = (5 * code) + (matter[match] ? (ulong)(outcomes[match] + 2) : 0);
        return code;
    }
}
