using System.Collections.Immutable;
using Previews.Football.Tables;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Football.Scenarios.Margins;

/// <summary>
/// Applies criteria to what may yet be played: where margins decide how a criterion divides the teams, each division that
/// some score gives is followed in its turn. The walk through the regulations is the one that tables take.
/// </summary>
/// <param name="script">The divisions to follow; after them the first one possible, and the others are put into <paramref name="open"/>.</param>
/// <param name="focus">The team that is asked about, or null for all: see <see cref="Division.Focus"/>.</param>
internal sealed class MarginScale(
    MarginSpace space, int? focus, ImmutableList<Division> script, Stack<ImmutableList<Division>> open) : Scale
{
    private readonly List<Constraint> _constraints = [];
    private ImmutableList<Division> _taken = script;
    private int _position;

    /// <summary>What the scores must satisfy for the divisions that were followed.</summary>
    public IReadOnlyList<Constraint> Constraints => _constraints;

    /// <summary>False where a criterion was asked that is not linear: its divisions were followed without knowing whether any score gives them.</summary>
    public bool IsExact { get; private set; } = true;

    public override Verdict Weigh(TieWalk walk, Criterion criterion, Contest scope, int[] level)
    {
        if (focus is { } team && !level.Contains(team))
            return Verdict.NotYet;
        var forms = new LinearForm[level.Length];
        for (var i = 0; i < level.Length; i++)
        {
            if (space.FormOf(criterion, scope, level[i]) is not { } form)
                return Verdict.NotYet;
            forms[i] = criterion.LowerIsBetter ? form.Negated() : form;
        }

        var parts = Divide(criterion, level, forms).Parts;
        return parts.Length == 1 ? Verdict.Same : new Verdict.Apart(parts);
    }

    private Division Divide(Criterion criterion, int[] level, LinearForm[] forms)
    {
        IsExact &= criterion.IsLinear;
        if (_position == _taken.Count)
        {
            var possible = criterion.IsLinear ? Possible(level, forms) : Divisions.Of(level, focus, _ => true);
            foreach (var other in possible.Skip(1))
                open.Push(_taken.Add(other));
            _taken = _taken.Add(possible[0]);
        }

        var division = _taken[_position++];
        if (criterion.IsLinear)
            _constraints.AddRange(division.Constraints(level, forms));
        return division;
    }

    private List<Division> Possible(int[] level, LinearForm[] forms) => Divisions.Of(level, focus, division =>
    {
        var added = division.Constraints(level, forms).ToList();
        return added.TrueForAll(c => !c.Form.IsConstant || c.HoldsAt(new int[space.Variables]))
            && (added.TrueForAll(c => c.Form.IsConstant) || IntegerSystem.Solve(_constraints.Concat(added), space.Variables) is not null);
    });
}
