using System.Collections.Immutable;
using Previews.Football.Integers;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Margins;

namespace Previews.Football.Scenarios.Statements;

/// <summary>Turns constraints on the variables of a margin space into conditions on margins and goals, as people speak of them.</summary>
internal sealed class MarginWording(ImmutableArray<Fixture> matches, sbyte[] outcomes)
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

        return Worded(terms, constraint.IsEquality ? Comparison.Exactly : Comparison.AtLeast, -constant);
    }

    /// <summary>
    /// The least factors that say the same; eleven goals more than another, not minus eleven fewer; and what counts for it before what
    /// counts against it.
    /// </summary>
    public static Condition.Adds Worded(List<Term> terms, Comparison comparison, int number)
    {
        var isAwkward = terms.TrueForAll(t => t.Factor < 0) || (number < 0 && terms.Exists(t => t.Factor < 0));
        var sign = isAwkward ? -1 : 1;
        var divisor = terms.Aggregate(0, (d, t) => Divisor(d, Math.Abs(t.Factor)));
        var worded = terms.Select(t => t with { Factor = sign * t.Factor / divisor }).OrderByDescending(t => t.Factor > 0).ToImmutableArray();
        var compared = !isAwkward || comparison == Comparison.Exactly ? comparison
            : comparison == Comparison.AtLeast ? Comparison.AtMost : Comparison.AtLeast;
        return new Condition.Adds(worded, compared, compared == Comparison.AtLeast
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
