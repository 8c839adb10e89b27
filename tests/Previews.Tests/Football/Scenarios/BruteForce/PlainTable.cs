using System.Collections.Immutable;
using System.Numerics;
using Previews.Football;
using Previews.Football.Tables.Ordering;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Tests.Football.Scenarios.BruteForce;

/// <summary>
/// A second opinion on tables, for hundreds of millions of them: whole numbers that a result is added to and taken from again, and an
/// order written down once more from what regulations mean. It shares the names of the criteria with the product and nothing else.
/// </summary>
internal sealed class PlainTable
{
    private readonly int _teams;
    private readonly int _win;
    private readonly int _draw;
    private readonly ImmutableArray<Step> _steps;
    private readonly int _restart;
    private readonly int[] _points;
    private readonly int[] _difference;
    private readonly int[] _goals;
    private readonly int[] _awayGoals;
    private readonly int[] _wins;

    // Of the team in the row against the team in the column.
    private readonly int[] _pointsAgainst;
    private readonly int[] _differenceAgainst;
    private readonly int[] _goalsAgainst;
    private readonly bool[] _drewLast;

    public PlainTable(int teams, Regulations regulations)
    {
        (_teams, _win, _draw) = (teams, regulations.PointsForWin, regulations.PointsForDraw);
        _steps = [.. regulations.Tiebreakers.Select(Step.Of)];
        _restart = _steps.ToList().FindIndex(s => s.Mode == HeadToHeadMode.Step);
        (_points, _difference, _goals, _awayGoals, _wins) = (new int[teams], new int[teams], new int[teams], new int[teams], new int[teams]);
        (_pointsAgainst, _differenceAgainst, _goalsAgainst) = (new int[teams * teams], new int[teams * teams], new int[teams * teams]);
        _drewLast = new bool[teams * teams];
        (Places, ToBeDecidedBy) = (new uint[teams], new string?[teams]);
    }

    /// <summary>After <see cref="Rank"/>: of each team the places that it may take, bit 0 for the first; several where it stays level with others.</summary>
    public uint[] Places { get; }

    /// <summary>After <see cref="Rank"/>: of each team that stays level with others, what is still to decide; null: nothing is named.</summary>
    public string?[] ToBeDecidedBy { get; }

    /// <param name="isLastOfBoth">Neither side has a later match.</param>
    /// <param name="times">1 to add the result, -1 to take it away again.</param>
    public void Add(int home, int away, int homeGoals, int awayGoals, bool isLastOfBoth, int times)
    {
        if (isLastOfBoth)
            _drewLast[(home * _teams) + away] = _drewLast[(away * _teams) + home] = times > 0 && homeGoals == awayGoals;
        Add(home, away, homeGoals, awayGoals, times, isAway: false);
        Add(away, home, awayGoals, homeGoals, times, isAway: true);
    }

    private void Add(int team, int other, int scored, int conceded, int times, bool isAway)
    {
        var points = times * (scored > conceded ? _win : scored == conceded ? _draw : 0);
        var (difference, goals) = (times * (scored - conceded), times * scored);
        _points[team] += points;
        _difference[team] += difference;
        _goals[team] += goals;
        _awayGoals[team] += isAway ? goals : 0;
        _wins[team] += scored > conceded ? times : 0;
        var pair = (team * _teams) + other;
        _pointsAgainst[pair] += points;
        _differenceAgainst[pair] += difference;
        _goalsAgainst[pair] += goals;
    }

    public void Rank()
    {
        for (var team = 0; team < _teams; team++)
        {
            var (above, level) = (0, 0u);
            for (var other = 0; other < _teams; other++)
            {
                above += _points[other] > _points[team] ? 1 : 0;
                level |= _points[other] == _points[team] ? 1u << other : 0;
            }

            if (BitOperations.TrailingZeroCount(level) == team)
                Resolve(level, 0, above);
        }
    }

    /// <param name="level">A bit for each team.</param>
    /// <param name="above">So many teams stand above them.</param>
    private void Resolve(uint level, int step, int above)
    {
        var count = BitOperations.PopCount(level);
        if (count > 1 && step < _steps.Length && _steps[step].Name == ShootOut && !ShootsItOut(level))
        {
            Resolve(level, step + 1, above);
            return;
        }

        if (count > 1 && step < _steps.Length && _steps[step].Name == PlayOff)
        {
            Resolve(level, step + 1, above);
            PlayForBorders(level, above, _steps[step].Borders);
            return;
        }

        if (count == 1 || step == _steps.Length || _steps[step].IsUntold)
        {
            for (var rest = level; rest != 0; rest &= rest - 1)
            {
                var team = BitOperations.TrailingZeroCount(rest);
                Places[team] = ((1u << count) - 1) << above;
                ToBeDecidedBy[team] = count > 1 && step < _steps.Length ? _steps[step].Name : null;
            }

            return;
        }

        var rule = _steps[step];
        if (rule.Mode != HeadToHeadMode.Step)
        {
            Divide(level, step, above, rule.Measures);
            return;
        }

        // The first criterion that separates anybody; who is still level begins again with the first.
        foreach (var measure in rule.SingleMeasures)
        {
            if (!AllSame(level, measure))
            {
                Divide(level, step, above, measure);
                return;
            }
        }

        Resolve(level, step + 1, above);
    }

    /// <summary>Two who drew their last match against each other, and nobody else has their points.</summary>
    private bool ShootsItOut(uint level)
    {
        var (one, other) = (BitOperations.TrailingZeroCount(level), BitOperations.Log2(level));
        return BitOperations.PopCount(level) == 2 && _drewLast[(one * _teams) + other] && _points.Count(p => p == _points[one]) == 2;
    }

    /// <summary>Of the level teams the two that stand alone on either side of a border play for it, and of only two these.</summary>
    private void PlayForBorders(uint level, int above, ImmutableArray<int> borders)
    {
        var teams = Enumerable.Range(0, _teams).Where(t => (level & (1u << t)) != 0).ToArray();
        foreach (var border in borders.Where(b => above < b && b < above + teams.Length))
        {
            var (upper, lower) = (1u << (border - 1), 1u << border);
            var pair = teams.Length == 2 ? teams : Array.FindAll(teams, t => Places[t] == upper || Places[t] == lower);
            foreach (var team in pair.Length == 2 ? pair : [])
                (Places[team], ToBeDecidedBy[team]) = (upper | lower, PlayOff);
        }
    }

    private void Divide(uint level, int step, int above, ImmutableArray<Measured> measures)
    {
        var (left, apart) = (level, false);
        while (left != 0)
        {
            var best = Best(left, level, measures);
            apart |= best != left;
            left &= ~best;
            Resolve(best, Next(step, apart), above);
            above += BitOperations.PopCount(best);
        }
    }

    /// <summary>Teams that were separated from others start again where the regulations say so.</summary>
    private int Next(int step, bool apart) =>
        !apart ? step + 1
        : _steps[step].Mode == HeadToHeadMode.Reapply ? step
        : _restart >= 0 && _restart <= step ? _restart
        : step + 1;

    /// <summary>Those of the teams left that nobody left is better than.</summary>
    private uint Best(uint left, uint level, ImmutableArray<Measured> measures)
    {
        foreach (var measure in measures)
        {
            var (best, most) = (0u, int.MinValue);
            for (var rest = left; rest != 0; rest &= rest - 1)
            {
                var team = BitOperations.TrailingZeroCount(rest);
                var value = Value(measure, team, level);
                if (value > most)
                    (best, most) = (1u << team, value);
                else if (value == most)
                    best |= 1u << team;
            }

            left = best;
        }

        return left;
    }

    private bool AllSame(uint level, ImmutableArray<Measured> measures) => Best(level, level, measures) == level;

    private int Value(Measured measure, int team, uint level) => measure switch
    {
        Measured.GoalDifference => _difference[team],
        Measured.GoalsScored => _goals[team],
        Measured.GoalAverage => Average(_goals[team], _goals[team] - _difference[team]),
        Measured.AwayGoals => _awayGoals[team],
        Measured.Wins => _wins[team],
        Measured.PointsBetween => Sum(_pointsAgainst, team, level),
        Measured.DifferenceBetween => Sum(_differenceAgainst, team, level),
        Measured.GoalsBetween => Sum(_goalsAgainst, team, level),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>
    /// A million times what was scored by what was conceded: with some hundred goals two averages that are not the same differ by more than
    /// one.
    /// </summary>
    private static int Average(int scored, int conceded) => conceded > 0 ? 1_000_000 * scored / conceded : scored > 0 ? int.MaxValue : 0;

    private int Sum(int[] against, int team, uint level)
    {
        var sum = 0;
        for (var rest = level; rest != 0; rest &= rest - 1)
            sum += against[(team * _teams) + BitOperations.TrailingZeroCount(rest)];
        return sum;
    }

    private const string ShootOut = "shoot-out";
    private const string PlayOff = "play-off";

    private enum Measured
    {
        GoalDifference,
        GoalsScored,
        GoalAverage,
        AwayGoals,
        Wins,
        PointsBetween,
        DifferenceBetween,
        GoalsBetween,
    }

    /// <param name="Measures">One after the other; none: what decides is not known before it is drawn or shown.</param>
    private sealed record Step(string Name, ImmutableArray<Measured> Measures, HeadToHeadMode Mode)
    {
        public bool IsUntold => Measures.IsEmpty;

        /// <summary>For which a deciding match is played.</summary>
        public ImmutableArray<int> Borders { get; private init; } = [];

        public ImmutableArray<ImmutableArray<Measured>> SingleMeasures { get; } = [.. Measures.Select(m => ImmutableArray.Create(m))];

        public static Step Of(Tiebreaker tiebreaker) => tiebreaker is HeadToHead block
            ? new Step(block.Name, [.. block.Criteria.Select(c => Between(c.Name))], block.Mode)
            : new Step(tiebreaker.Name, Whole(tiebreaker.Name), HeadToHeadMode.Once) { Borders = (tiebreaker as PlayOff)?.Borders ?? [] };

        private static ImmutableArray<Measured> Whole(string name) => name switch
        {
            "goal-difference" => [Measured.GoalDifference],
            "goals-scored" => [Measured.GoalsScored],
            "goal-average" => [Measured.GoalAverage],
            "away-goals" => [Measured.AwayGoals],
            "wins" => [Measured.Wins],
            ShootOut or PlayOff or "fair-play" or "lots" => [],
            _ => throw new NotSupportedException(name),
        };

        private static Measured Between(string name) => name switch
        {
            "points" => Measured.PointsBetween,
            "goal-difference" => Measured.DifferenceBetween,
            "goals-scored" => Measured.GoalsBetween,
            _ => throw new NotSupportedException(name),
        };
    }
}
