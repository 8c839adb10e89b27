using System.Collections.Immutable;
using Previews.Football.Integers;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Margins;

namespace Previews.Football.Scenarios.Statements;

/// <summary>Translates a constraint on the variables of a <see cref="MarginSpace"/> into a condition on margins and goals.</summary>
/// <example>
/// Before: v − 6 ≥ 0, where A win by 1 + v goals. After: "A win by at least seven goals".
/// </example>
internal sealed class ConstraintTranslator(ImmutableArray<Fixture> matches, sbyte[] outcomes)
{
    public Condition ConditionOf(Constraint constraint)
    {
        var terms = new List<Term>();
        var constant = constraint.Form.Constant;
        for (var match = 0; match < matches.Length; match++)
        {
            var (more, moreConstant) = TermsOf(constraint.Form, match);
            terms.AddRange(more);
            constant += moreConstant;
        }

        return Plainest(terms, constraint.IsEquality ? Comparison.Exactly : Comparison.AtLeast, -constant);
    }

    /// <summary>
    /// With the smallest factors, without a minus sign where it can be avoided ("eleven goals more", not "minus eleven fewer"),
    /// and with positive terms before negative ones.
    /// </summary>
    public static Condition.Adds Plainest(List<Term> terms, Comparison comparison, int number)
    {
        var isAwkward = terms.TrueForAll(t => t.Factor < 0) || (number < 0 && terms.Exists(t => t.Factor < 0));
        var sign = isAwkward ? -1 : 1;
        var divisor = terms.Aggregate(0, (d, t) => Divisor(d, Math.Abs(t.Factor)));
        var plain = terms.Select(t => t with { Factor = sign * t.Factor / divisor }).OrderByDescending(t => t.Factor > 0).ToImmutableArray();
        var compared = !isAwkward || comparison == Comparison.Exactly ? comparison
            : comparison == Comparison.AtLeast ? Comparison.AtMost : Comparison.AtLeast;
        return new Condition.Adds(plain, compared, compared == Comparison.AtLeast
            ? (int)Row.CeilingOfQuotient(sign * number, divisor)
            : (int)Row.FloorOfQuotient(sign * number, divisor));
    }

    /// <summary>
    /// A victory is 1 + v + g to g: v alone is the margin less one, v and g alike are the winners' goals less one, g alone the losers' goals.
    /// </summary>
    private (ImmutableArray<Term> Terms, int Constant) TermsOf(LinearForm form, int match)
    {
        var (margin, goals) = (form.Coefficients[MarginSpace.Widening(match)], form.Coefficients[MarginSpace.Common(match)]);
        var fixture = matches[match];
        if (outcomes[match] == 0)
            return (goals == 0 ? [] : [new Term(goals, Quantity.Goals, fixture, fixture.Home)], 0);

        var (winner, loser) = outcomes[match] > 0 ? (fixture.Home, fixture.Away) : (fixture.Away, fixture.Home);
        return (margin, goals) switch
        {
            (0, 0) => ([], 0),
            (_, 0) => ([new Term(margin, Quantity.Margin, fixture, winner)], -margin),
            (0, _) => ([new Term(goals, Quantity.Goals, fixture, loser)], 0),
            _ when margin == goals => ([new Term(goals, Quantity.Goals, fixture, winner)], -goals),
            _ => ([new Term(margin, Quantity.Margin, fixture, winner), new Term(goals, Quantity.Goals, fixture, loser)], -margin),
        };
    }

    private static int Divisor(int one, int other) => other == 0 ? one : Divisor(other, one % other);
}
