using System.Collections.Immutable;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Statements;

namespace Previews.Site.Stakes;

/// <summary>The goals that conditions leave no choice about: a margin of one and two goals of the winners are 2–1.</summary>
/// <param name="all">Of one statement.</param>
internal sealed class ExactGoals(ImmutableArray<Condition> all)
{
    /// <returns>The goals of the winners and of the losers, where the margin and the goals of one of them are exact; else null.</returns>
    public (int Winners, int Losers)? ScoreOf(Condition.Adds margin)
    {
        if (!IsExactMargin(margin) || GoalsIn(margin.Terms[0].Match) is not { } goals)
            return null;
        var losers = goals.Terms[0].Team == margin.Terms[0].Team ? goals.Number - margin.Number : goals.Number;
        return losers < 0 ? null : (losers + margin.Number, losers);
    }

    /// <summary>Whether it is said with the score.</summary>
    public bool IsInAScore(Condition condition) => condition is Condition.Adds { Terms: [{ Quantity: Quantity.Goals } term] } goals
        && goals == GoalsIn(term.Match) && all.OfType<Condition.Adds>().Any(m => ScoreOf(m) is not null && m.Terms[0].Match == term.Match);

    /// <summary>Who scores at least as many goals as a team that scores one scores at least one.</summary>
    public Condition WithKnownGoals(Condition condition)
    {
        if (condition is not Condition.Adds { Terms: [{ Quantity: Quantity.Goals, Factor: 1 } more, { Quantity: Quantity.Goals, Factor: -1 } less] } adds)
            return condition;
        if (GoalsOf(less) is { } least)
            return new Condition.Adds([more], adds.Comparison, adds.Number + least);
        return GoalsOf(more) is { } most
            && most > adds.Number ? new Condition.Adds([less with { Factor = 1 }], Turned(adds.Comparison), most - adds.Number) : condition;
    }

    private int? GoalsOf(Term term)
    {
        if (GoalsIn(term.Match) is { } goals && goals.Terms[0].Team == term.Team)
            return goals.Number;
        return all.OfType<Condition.Adds>().FirstOrDefault(m => ScoreOf(m) is not null && m.Terms[0].Match == term.Match) is { } margin
            ? margin.Terms[0].Team == term.Team ? ScoreOf(margin)!.Value.Winners : ScoreOf(margin)!.Value.Losers
            : null;
    }

    private Condition.Adds? GoalsIn(Fixture match) => all.OfType<Condition.Adds>().FirstOrDefault(a =>
        a is { Terms: [{ Quantity: Quantity.Goals, Factor: 1 } term] } && term.Match == match
        && (a.Comparison == Comparison.Exactly || a is { Comparison: Comparison.AtMost, Number: 0 }));

    /// <summary>Who wins by one goal at most wins by one.</summary>
    private bool IsExactMargin(Condition.Adds adds) => adds is { Terms: [{ Quantity: Quantity.Margin, Factor: 1 } term], Number: > 0 }
        && (adds.Comparison == Comparison.Exactly || (adds is { Comparison: Comparison.AtMost, Number: 1 } && IsWon(term.Match)));

    private bool IsWon(Fixture match) => all.Any(c => c is Condition.Ends { Outcomes: [Outcome.Won or Outcome.Lost] } ends && ends.Match == match);

    private static Comparison Turned(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => Comparison.AtMost,
        Comparison.AtMost => Comparison.AtLeast,
        _ => comparison,
    };
}
