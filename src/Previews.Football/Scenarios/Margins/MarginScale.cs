using System.Collections.Immutable;
using Previews.Football.Tables;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Football.Scenarios.Margins;

/// <summary>
/// Applies criteria to what may yet be played: where margins decide how a criterion divides the teams, each division that
/// some score gives is followed in its turn. The walk through the regulations is the one that tables take.
/// </summary>
/// <param name="script">The divisions to follow; after them the first one possible, and the others are put into <paramref name="open"/>.</param>
/// <param name="places">Those that are open to the team that is asked about.</param>
/// <param name="focus">The team of the aim, where the order of others need not be told apart; else null.</param>
internal sealed class MarginScale(
    MarginSpace space, (int First, int Last) places, Aim aim, int? focus, Effort effort,
    ImmutableList<Division> script, Stack<ImmutableList<Division>> open) : Scale
{
    private readonly List<Constraint> _constraints = [];
    private ImmutableList<Division> _taken = script;
    private int _position;

    /// <summary>What the divisions so far leave open to the team that is asked about.</summary>
    private (int First, int Last) _within = places;

    /// <summary>What the scores must satisfy for the divisions that were followed.</summary>
    public IReadOnlyList<Constraint> Constraints => _constraints;

    /// <summary>False where a criterion was asked that is not linear: its divisions were followed without knowing whether any score gives them.</summary>
    public bool IsExact { get; private set; } = true;

    /// <summary>No division leads to the aim, or the effort is spent: what the walk found is no order.</summary>
    public bool IsDeadEnd { get; private set; }

    public override Verdict Weigh(TieWalk walk, Criterion criterion, Contest scope, int[] level)
    {
        if (IsDeadEnd || (focus is { } team && !level.Contains(team)))
            return Verdict.NotYet;
        var forms = new LinearForm[level.Length];
        for (var i = 0; i < level.Length; i++)
        {
            if (space.FormOf(criterion, scope, level[i]) is not { } form)
                return Verdict.NotYet;
            forms[i] = criterion.LowerIsBetter ? form.Negated() : form;
        }

        return Divide(criterion, level, forms) switch
        {
            null => Verdict.NotYet,
            { Parts: [_] } => Verdict.Same,
            var division => new Verdict.Apart(division.Parts),
        };
    }

    /// <returns>Null at a dead end.</returns>
    private Division? Divide(Criterion criterion, int[] level, LinearForm[] forms)
    {
        IsExact &= criterion.IsLinear;
        if (_position == _taken.Count)
        {
            Constraint[] given = criterion.IsLinear ? [.. _constraints, .. Needed(level, forms)] : [];
            var possible = Divisions.Of(level, focus, d =>
                effort.Spend() && LeadsToAim(d) && (!criterion.IsLinear || IsPossible(d.Constraints(level, forms), given)));
            IsDeadEnd = possible.Count == 0;
            if (IsDeadEnd)
                return null;
            foreach (var other in possible.Skip(1))
                open.Push(_taken.Add(other));
            _taken = _taken.Add(possible[0]);
        }

        var division = _taken[_position++];
        _within = Within(division);
        if (criterion.IsLinear)
            _constraints.AddRange(division.Constraints(level, forms));
        return division;
    }

    private (int First, int Last) Within(Division division)
    {
        var own = Array.FindIndex(division.Parts, p => p.Contains(aim.Team));
        if (own < 0)
            return _within;
        return (_within.First + division.Parts[..own].Sum(p => p.Length), _within.Last - division.Parts[(own + 1)..].Sum(p => p.Length));
    }

    private bool LeadsToAim(Division division) => Within(division) is var (first, last) && aim.IsWithin(first, last);

    /// <summary>
    /// What the aim asks of the criterion before any division is looked at: where nobody may end above the team, nobody measures more. That refuses
    /// at once what the divisions would be refused for one by one.
    /// </summary>
    private IEnumerable<Constraint> Needed(int[] level, LinearForm[] forms)
    {
        var own = Array.IndexOf(level, aim.Team);
        foreach (var other in forms.Where((_, i) => own >= 0 && i != own))
        {
            if (aim.Last == _within.First)
                yield return new Constraint(forms[own].Minus(other), IsEquality: false);
            if (aim.First == _within.Last)
                yield return new Constraint(other.Minus(forms[own]), IsEquality: false);
        }
    }

    private bool IsPossible(IEnumerable<Constraint> constraints, Constraint[] given)
    {
        var added = constraints.ToList();
        return added.TrueForAll(c => !c.Form.IsConstant || c.HoldsAt(new int[space.Variables]))
            && (added.TrueForAll(c => c.Form.IsConstant) || space.HasScores([.. given, .. added]));
    }
}
