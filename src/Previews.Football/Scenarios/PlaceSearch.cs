using System.Collections.Immutable;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Margins;
using Previews.Football.Tables;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Football.Scenarios;

/// <summary>
/// Which places each team can take: every way in which the remaining matches can be won, drawn or lost gives the points; where
/// these leave teams level, every order that some margins give is followed. Nothing is bounded, so that what is not found is
/// impossible.
/// </summary>
internal sealed class PlaceSearch
{
    /// <summary>Orders followed for one set of level teams before it is left unsettled. Six teams level in all criteria stay below it.</summary>
    private const int MostLeaves = 20_000;

    private readonly Contest _played;
    private readonly sbyte[] _outcomes;
    private readonly int[] _points;
    private readonly bool _needsAllOutcomes;
    private readonly HashSet<(ulong Level, int Place, ulong Outcomes)> _followed = [];

    private PlaceSearch(Contest played, sbyte?[] given)
    {
        _played = played;
        _outcomes = new sbyte[given.Length];
        _points = [.. Enumerable.Range(0, played.Teams.Length).Select(played.Points)];
        _needsAllOutcomes = played.Regulations.Tiebreakers.Any(t => t is OfOpponents or Conditional { Criterion: OfOpponents });
        Places = new Places(played.Teams.Length);
    }

    private Places Places { get; }

    /// <param name="played">With the results so far and what remains.</param>
    /// <param name="given">Of each remaining match the outcome it is to have (1 home, 0 draw, -1 away), or null for any.</param>
    public static Places Of(Contest played, sbyte?[] given)
    {
        var search = new PlaceSearch(played, given);
        search.Play(0, given);
        return search.Places;
    }

    private void Play(int match, sbyte?[] given)
    {
        if (match == _outcomes.Length)
        {
            Rank();
            return;
        }

        for (sbyte outcome = -1; outcome <= 1; outcome++)
        {
            if (given[match] is { } only && only != outcome)
                continue;
            _outcomes[match] = outcome;
            Count(match, outcome, 1);
            Play(match + 1, given);
            Count(match, outcome, -1);
        }
    }

    private void Count(int match, sbyte outcome, int times)
    {
        var (pairing, regulations) = (_played.Remaining[match], _played.Regulations);
        if (outcome == 0)
        {
            _points[pairing.Home] += times * regulations.PointsForDraw;
            _points[pairing.Away] += times * regulations.PointsForDraw;
        }
        else
        {
            _points[outcome > 0 ? pairing.Home : pairing.Away] += times * regulations.PointsForWin;
        }
    }

    private void Rank()
    {
        for (var team = 0; team < _points.Length; team++)
        {
            var (above, level, isFirst) = (0, 0, true);
            for (var other = 0; other < _points.Length; other++)
            {
                if (_points[other] > _points[team])
                    above++;
                else if (_points[other] == _points[team])
                    (level, isFirst) = (level + 1, isFirst && other >= team);
            }

            if (level == 1)
                AddAlone(team, above + 1);
            else if (isFirst)
                RankLevel([.. Enumerable.Range(team, _points.Length - team).Where(t => _points[t] == _points[team])], above + 1);
        }
    }

    private void AddAlone(int team, int place)
    {
        if (!Places.IsPossible(team, place))
            Places.Add(team, place, WitnessOf(new MarginSpace(_played, _played.Remaining, _outcomes), []));
    }

    private void RankLevel(int[] level, int place)
    {
        if (Places.Knows(level, place) || !_followed.Add((Mask(level), place, OutcomesThatMatter(level))))
            return;
        var space = new MarginSpace(_played, _played.Remaining, _outcomes);
        var leaves = 0;
        foreach (var leaf in MarginLeaf.Of(space, level, place))
        {
            Add(leaf, space, place);
            if (Places.Knows(level, place))
                return;
            if (++leaves == MostLeaves)
            {
                AddUnsettled(level, place);
                return;
            }
        }
    }

    private void Add(MarginLeaf leaf, MarginSpace space, int place)
    {
        Witness? witness = null;
        var first = place;
        foreach (var tier in leaf.Tiers)
        {
            foreach (var team in tier.Teams)
            {
                for (var taken = first; taken < first + tier.Teams.Length; taken++)
                {
                    if (!leaf.IsExact)
                        Places.AddUnsettled(team, taken);
                    else if (!Places.IsPossible(team, taken))
                        Places.Add(team, taken, witness ??= WitnessOf(space, leaf.Constraints));
                }
            }

            first += tier.Teams.Length;
        }
    }

    private void AddUnsettled(int[] level, int place)
    {
        foreach (var team in level)
        {
            for (var taken = place; taken < place + level.Length; taken++)
                Places.AddUnsettled(team, taken);
        }
    }

    private Witness WitnessOf(MarginSpace space, ImmutableArray<Constraint> constraints)
    {
        var values = IntegerSystem.Solve(constraints, space.Variables)
            ?? throw new InvalidOperationException("An order that was found possible has no scores.");
        return new Witness([.. Enumerable.Range(0, _outcomes.Length).Select(m => space.ScoreOf(m, values))]);
    }

    private static ulong Mask(int[] teams) => teams.Aggregate(0UL, (mask, t) => mask | (1UL << t));

    /// <summary>The criteria look at the matches of the level teams only, most of them; what others do is the same to them.</summary>
    private ulong OutcomesThatMatter(int[] level)
    {
        var outcomes = 0UL;
        for (var match = 0; match < _outcomes.Length; match++)
        {
            var pairing = _played.Remaining[match];
            var matters = _needsAllOutcomes || Array.IndexOf(level, pairing.Home) >= 0 || Array.IndexOf(level, pairing.Away) >= 0;
            outcomes = (4 * outcomes) + (matters ? (ulong)(_outcomes[match] + 2) : 0);
        }

        return outcomes;
    }
}
