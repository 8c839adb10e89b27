using System.Collections.Immutable;
using Previews.Football.Integers;
using Previews.Football.Tables.Ordering;

namespace Previews.Football.Scenarios.Margins;

/// <summary>
/// Applies criteria to what may yet be played: where margins decide how a criterion divides the teams, each division that
/// some score gives is followed in its turn. The walk through the regulations is the one that tables take.
/// </summary>
/// <param name="places">Those that are open to the level teams.</param>
/// <param name="aims">Of the teams that are compared with all others.</param>
/// <param name="script">The divisions to follow; after them the first one possible, and the others are put into <paramref name="open"/>.</param>
internal sealed class MarginScale(
    MarginSpace space, (int First, int Last) places, ImmutableArray<Aim> aims, Effort effort,
    ImmutableList<Division> script, Stack<ImmutableList<Division>> open) : Scale
{
    private readonly List<Constraint> _constraints = [];
    private readonly List<RatioConstraint> _ratios = [];
    private readonly OpenPlaces _places = new(aims, places);
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
        var division = TellsWhoScores(level, forms) ? Divide(level, focus, forms) : null;
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
    private bool TellsWhoScores(int[] level, Dictionary<int, FormRatio> forms)
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
            List<Constraint> given = [.. _constraints, .. _places.Needed(level).Select(n => AtLeast(forms[n.Team], forms[n.Other])).OfType<Constraint>()];
            return Divisions.Of(level, focus, d => _places.LeadToAims(d) && IsPossible(d, forms, given));
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

    /// <returns>Null where it is not linear.</returns>
    private static Constraint? AtLeast(FormRatio one, FormRatio other) =>
        new RatioConstraint(one, other, IsEquality: false).Linear is { } greater ? greater with { Form = greater.Form.Plus(1) } : null;

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

        _places.Narrow(division);
    }

    private static IEnumerable<RatioConstraint> Asked(Division division, Dictionary<int, FormRatio> forms) =>
        division.Comparisons().Select(c => new RatioConstraint(forms[c.Team], forms[c.Other], c.IsSame));
}
