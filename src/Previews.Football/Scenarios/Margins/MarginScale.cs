using System.Collections.Immutable;
using Previews.Football.Tables;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Football.Scenarios.Margins;

/// <summary>
/// Applies criteria to what may yet be played: where margins decide how a criterion divides the teams, each division that
/// some score gives is followed in its turn. The walk through the regulations is the one that tables take.
/// </summary>
/// <param name="places">Those that are open to the level teams.</param>
/// <param name="aims">Of the teams that are told apart from all others.</param>
/// <param name="script">The divisions to follow; after them the first one possible, and the others are put into <paramref name="open"/>.</param>
internal sealed class MarginScale(
    MarginSpace space, (int First, int Last) places, ImmutableArray<Aim> aims, Effort effort,
    ImmutableList<Division> script, Stack<ImmutableList<Division>> open) : Scale
{
    private readonly List<Constraint> _constraints = [];
    private readonly List<RatioConstraint> _ratios = [];

    /// <summary>What the divisions so far leave open to the team of each aim.</summary>
    private readonly (int First, int Last)[] _within = [.. aims.Select(_ => places)];

    private ImmutableList<Division> _taken = script;
    private int _position;

    /// <summary>What the scores must satisfy for the divisions that were followed.</summary>
    public IReadOnlyList<Constraint> Constraints => _constraints;

    /// <summary>What they must satisfy besides; whether any scores do is not known.</summary>
    public IReadOnlyList<RatioConstraint> Ratios => _ratios;

    /// <summary>Whether a ratio was compared, even if it is known.</summary>
    public bool HasRatios { get; private set; }

    /// <summary>No division leads to the aims, or the effort is spent: what the walk found is no order.</summary>
    public bool IsDeadEnd { get; private set; }

    public override Verdict Weigh(TieWalk walk, Criterion criterion, Contest scope, int[] level)
    {
        int[] focus = [.. aims.Select(a => a.Team).Where(level.Contains)];
        if (IsDeadEnd || focus.Length == 0)
            return Verdict.NotYet;
        var forms = new Dictionary<int, FormRatio>();
        foreach (var team in level)
        {
            if (space.FormOf(criterion, scope, team) is not { } form)
                return Verdict.NotYet;
            forms[team] = criterion.LowerIsBetter ? form.Negated() : form;
        }

        HasRatios |= !criterion.IsLinear;
        var division = IsTold(level, forms) ? Divide(level, focus, forms) : null;
        return division switch
        {
            null => Verdict.NotYet,
            { Parts: [_] } => Verdict.Same,
            _ => new Verdict.Apart(division.Parts),
        };
    }

    /// <summary>
    /// Who has only drawn, and without a goal so far, will have scored as much as was conceded, or nothing for nothing: which it is, is followed as a
    /// division of its own, and then known.
    /// </summary>
    /// <returns>False at a dead end.</returns>
    private bool IsTold(int[] level, Dictionary<int, FormRatio> forms)
    {
        var unsure = Array.FindAll(level, t => forms[t].MayBeNothing);
        if (unsure.Length == 0)
            return true;
        if (Follow(() => Divisions.InTwo(unsure, d => IsSolvable(Goals(d, forms), _constraints))) is not { } division)
            return false;
        _constraints.AddRange(Goals(division, forms));
        foreach (var team in unsure)
            forms[team] = FormRatio.Of(division.Parts[0].Contains(team) ? Fraction.One : Fraction.Zero, space.Variables);
        return true;
    }

    /// <param name="division">Those with goals, and those without.</param>
    private static List<Constraint> Goals(Division division, Dictionary<int, FormRatio> forms) =>
    [
        .. division.Parts[0].Select(t => new Constraint(forms[t].Value.Plus(-1), IsEquality: false)),
        .. division.Parts[1].Select(t => new Constraint(forms[t].Value, IsEquality: true)),
    ];

    /// <returns>Null at a dead end.</returns>
    private Division? Divide(int[] level, int[] focus, Dictionary<int, FormRatio> forms)
    {
        var division = Follow(() =>
        {
            List<Constraint> given = [.. _constraints, .. Needed(level, forms)];
            return Divisions.Of(level, focus, d => LeadsToAims(d) && IsPossible(d, forms, given));
        });
        if (division is not null)
            Take(division, forms);
        return division;
    }

    /// <returns>The next division of the script; after its end the first that is possible; null at a dead end.</returns>
    private Division? Follow(Func<List<Division>> possible)
    {
        if (_position == _taken.Count)
        {
            var divisions = possible();
            IsDeadEnd = divisions.Count == 0;
            if (IsDeadEnd)
                return null;
            foreach (var other in divisions.Skip(1))
                open.Push(_taken.Add(other));
            _taken = _taken.Add(divisions[0]);
        }

        return _taken[_position++];
    }

    private (int First, int Last) Within(int aim, Division division)
    {
        var own = Array.FindIndex(division.Parts, p => p.Contains(aims[aim].Team));
        var (first, last) = _within[aim];
        return own < 0 ? (first, last) : (first + division.Parts[..own].Sum(p => p.Length), last - division.Parts[(own + 1)..].Sum(p => p.Length));
    }

    private bool LeadsToAims(Division division)
    {
        for (var i = 0; i < aims.Length; i++)
        {
            var (first, last) = Within(i, division);
            if (!aims[i].IsWithin(first, last))
                return false;
        }

        return true;
    }

    /// <summary>
    /// What the aims ask of the criterion before any division is looked at: where nobody else may end above the team, nobody else measures more. That
    /// refuses at once what the divisions would be refused for one by one.
    /// </summary>
    private IEnumerable<Constraint> Needed(int[] level, Dictionary<int, FormRatio> forms)
    {
        for (var i = 0; i < aims.Length; i++)
        {
            var aim = aims[i];
            if (!level.Contains(aim.Team))
                continue;
            int[] above = [.. aims.Where(a => a.Last < aim.First).Select(a => a.Team).Where(level.Contains)];
            int[] below = [.. aims.Where(a => a.First > aim.Last).Select(a => a.Team).Where(level.Contains)];
            var nobodyElse = (Above: aim.Last == _within[i].First + above.Length, Below: aim.First == _within[i].Last - below.Length);
            foreach (var other in level.Where(t => t != aim.Team))
            {
                var (isAbove, isBelow) = (above.Contains(other), below.Contains(other));
                if ((isBelow || (nobodyElse.Above && !isAbove)) && NoMore(forms[other], forms[aim.Team]) is { } atMost)
                    yield return atMost;
                if ((isAbove || (nobodyElse.Below && !isBelow)) && NoMore(forms[aim.Team], forms[other]) is { } atLeast)
                    yield return atLeast;
            }
        }
    }

    /// <returns>Null where it is not linear.</returns>
    private static Constraint? NoMore(FormRatio one, FormRatio other) =>
        new RatioConstraint(other, one, IsEquality: false).Linear is { } greater ? greater with { Form = greater.Form.Plus(1) } : null;

    private bool IsPossible(Division division, Dictionary<int, FormRatio> forms, List<Constraint> given)
    {
        var added = new List<Constraint>();
        foreach (var asked in Asked(division, forms))
        {
            if (asked.Linear is not { } constraint)
            {
                if (asked.IsHopeless)
                    return false;
            }
            else if (!constraint.Form.IsConstant)
            {
                added.Add(constraint);
            }
            else if (!constraint.HoldsAt(new int[space.Variables]))
            {
                return false;
            }
        }

        return added.Count == 0 || IsSolvable(added, given);
    }

    private bool IsSolvable(List<Constraint> added, List<Constraint> given) => effort.Spend() && space.HasScores([.. given, .. added]);

    private void Take(Division division, Dictionary<int, FormRatio> forms)
    {
        foreach (var asked in Asked(division, forms))
        {
            if (asked.Linear is not { } constraint)
                _ratios.Add(asked);
            else if (!constraint.Form.IsConstant)
                _constraints.Add(constraint);
        }

        for (var i = 0; i < aims.Length; i++)
            _within[i] = Within(i, division);
    }

    private static IEnumerable<RatioConstraint> Asked(Division division, Dictionary<int, FormRatio> forms) =>
        division.Comparisons().Select(c => new RatioConstraint(forms[c.Team], forms[c.Other], c.IsSame));
}
