using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Statements;
using Previews.Site.Languages;
using Previews.Site.Texts;

namespace Previews.Site.Stakes;

/// <summary>Says in one language what has to happen in matches still to be played, as the clauses of an "if".</summary>
/// <param name="all">Of a statement: those that a heading says already are among them, and need not be said again.</param>
/// <param name="matchday">The matches that may be spoken of.</param>
internal sealed class ConditionWording(InterfaceTexts texts, ImmutableArray<Condition> all, ImmutableArray<Fixture> matchday)
{
    private readonly ExactGoals _exact = new(all);

    /// <summary>
    /// "la Belgique et le Liechtenstein se quittent sur un match nul et que la Macédoine du Nord s’impose face au pays de Galles par au
    /// moins sept buts d’écart"
    /// </summary>
    public string Of(ImmutableArray<Condition> conditions)
    {
        // Who wins by seven wins: the margin says how the match ends.
        var byMargin = conditions.OfType<Condition.Adds>()
            .Where(a => IsOfWins(a) && SumPhrases.Of(a)?.IsOfMargins() == true)
            .SelectMany(a => a.Matches)
            .ToHashSet();
        var said = conditions.Where(c => !IsUpperBound(c) && !_exact.IsInAScore(c) && (c is not Condition.Ends ends || !byMargin.Contains(ends.Match)))
            .Select(FromTheWinner)
            .Select(_exact.WithKnownGoals);
        var clauses = new List<(Condition Condition, string Text)>();
        foreach (var condition in said)
        {
            var (at, beside) = clauses.Select((clause, i) => (i, Text: Beside(clause.Condition, condition)))
                .FirstOrDefault(b => b.Text is not null, (-1, null));
            if (beside is null)
                clauses.Add((condition, Of(condition)));
            else
                clauses[at] = clauses[at] with { Text = clauses[at].Text + beside };
        }

        var text = new StringBuilder(clauses[0].Text);
        for (var i = 1; i < clauses.Count; i++)
        {
            var joint = texts.Get(i == clauses.Count - 1 ? StakesTexts.AndIf : StakesTexts.NextIf);
            text.Append(texts.Grammar.Joined(joint, clauses[i].Text, NounOf(TeamOf(clauses[i].Condition))));
        }

        return text.ToString();
    }

    /// <summary>
    /// Where goals of the winners are spoken of, they win, and not the others lose; where a margin is not passed, it is theirs who could
    /// pass it.
    /// </summary>
    private Condition FromTheWinner(Condition condition)
    {
        if (condition is not Condition.Ends { Outcomes: [.., Outcome.Lost] } lost || lost.Outcomes is [Outcome.Won, _])
            return condition;
        var winner = lost.Match.OpponentOf(lost.Team);
        var isSpokenOf = all.OfType<Condition.Adds>().Any(a => a.Terms.Any(t => t.Match == lost.Match && t.Team == winner));
        return isSpokenOf ? new Condition.Ends(lost.Match, winner, lost.Outcomes is [Outcome.Lost] ? [Outcome.Won] : [Outcome.Won, Outcome.Drawn]) : condition;
    }

    /// <summary>Goals in a match whose result has been said need no clause of their own.</summary>
    /// <returns>" en marquant au moins 11 buts de plus que la Belgique face au Liechtenstein"; null where they need one.</returns>
    private string? Beside(Condition result, Condition condition)
    {
        if (condition is not Condition.Adds { Terms: [var term, ..] } adds)
            return null;
        return result switch
        {
            Condition.Ends { Outcomes: [Outcome.Won, Outcome.Drawn] } unbeaten when IsBy(unbeaten.Match, unbeaten.Team) && IsNotPassed(adds) =>
                OfOne("margin_not_more_beside", adds, ByMoreThan(adds)),
            _ when term.Quantity != Quantity.Goals => null,
            Condition.Adds { Terms: [var margin] } win when IsMargin(win) && IsOfWins(win) && IsBy(margin.Match, margin.Team) => GoalsBeside(adds),
            Condition.Ends { Outcomes: [Outcome.Won] } won when IsBy(won.Match, won.Team) => GoalsBeside(adds),
            Condition.Ends { Outcomes: [Outcome.Drawn] } drawn when drawn.Match == term.Match && SumPhrases.Of(adds) == SumPhrase.Goals && adds.Number > 0 =>
                OfOne("goals_each_beside", adds, Goals(adds)),
            _ => null,
        };

        bool IsBy(Fixture match, Team team) => match == term.Match && team == term.Team;
    }

    private string? GoalsBeside(Condition.Adds adds) => SumPhrases.Of(adds) switch
    {
        SumPhrase.Goals => OfOne("goals_beside", adds, Goals(adds)),
        SumPhrase.GoalsMore => OfTwo("goals_more_beside", adds, Goals(adds)),
        _ => null,
    };

    private string Of(Condition condition) => condition switch
    {
        Condition.Ends ends => Ends(ends),
        Condition.Adds adds => Adds(adds),
        _ => throw new UnreachableException(),
    };

    private string Ends(Condition.Ends ends)
    {
        var key = (ends.Outcomes.Contains(Outcome.Won), ends.Outcomes.Contains(Outcome.Drawn), ends.Outcomes.Contains(Outcome.Lost)) switch
        {
            (true, false, false) => "won",
            (false, true, false) => "drawn",
            (false, false, true) => "lost",
            (true, true, false) => "not_lost",
            (false, true, true) => "not_won",
            _ => "not_drawn",
        };
        return texts.Get(
            StakesTexts.IfEnds[key],
            ("team", NounOf(ends.Team)),
            ("against", Opponent(ends.Match, ends.Team)),
            TextArgument.Agreeing("n", NounOf(ends.Team)));
    }

    private string Adds(Condition.Adds adds) => SumPhrases.Of(adds) switch
    {
        SumPhrase.Margin when IsNotPassed(adds) => OfOne("margin_not_more", adds, ByMoreThan(adds)),
        SumPhrase.Margin => OfOne("margin", adds, By(adds)),
        SumPhrase.Goals when adds is { Number: 0, Comparison: not Comparison.AtLeast } => OfOne("no_goals", adds, ""),
        SumPhrase.Goals => OfOne("goals", adds, Goals(adds)),
        SumPhrase.MarginSum => OfTwo("margin_sum", adds, By(adds)),
        SumPhrase.GoalsSum => OfTwo("goals_sum", adds, Goals(adds)),
        SumPhrase.MarginMore => OfTwo("margin_more", adds, Goals(adds)),
        SumPhrase.GoalsMore => OfTwo("goals_more", adds, Goals(adds)),
        SumPhrase.MarginSame => OfTwo("margin_same." + KeyOf(adds.Comparison), adds, ""),
        SumPhrase.GoalsSame => OfTwo("goals_same." + KeyOf(adds.Comparison), adds, ""),
        null => Sum(adds),
        _ => throw new UnreachableException(),
    };

    private static bool IsMargin(Condition.Adds adds) => adds.Terms is [{ Quantity: Quantity.Margin, Factor: 1 }];

    /// <summary>Whether the matches are won, as the sums of margins that people speak of are.</summary>
    private bool IsOfWins(Condition.Adds adds) => SumPhrases.Of(adds) is not null && !IsNotPassed(adds);

    /// <summary>Not by more than so many goals: the match may also be drawn or lost.</summary>
    private bool IsNotPassed(Condition.Adds adds) => IsMargin(adds) && adds.Comparison == Comparison.AtMost
        && !all.Any(c => c is Condition.Ends { Outcomes: [Outcome.Won or Outcome.Lost] } ends && ends.Match == adds.Terms[0].Match);

    /// <summary>Said with the lower one, as what lies between them: by three to five goals.</summary>
    private bool IsUpperBound(Condition condition) => condition is Condition.Adds { Comparison: Comparison.AtMost } most
        && all.Any(c => c is Condition.Adds least && UpperBoundOf(least) == most.Number && least.Terms.SequenceEqual(most.Terms));

    /// <returns>Null where the sum has none, or where the two are not said together.</returns>
    private int? UpperBoundOf(Condition.Adds least) =>
        least.Comparison == Comparison.AtLeast && SumPhrases.Of(least) is not (SumPhrase.MarginSame or SumPhrase.GoalsSame)
        ? all.OfType<Condition.Adds>().FirstOrDefault(m => m.Comparison == Comparison.AtMost && m.Terms.SequenceEqual(least.Terms))?.Number
        : null;

    /// <summary>What one team does in its match.</summary>
    private string OfOne(string what, Condition.Adds adds, string number) => texts.Get(
        StakesTexts.IfOne[what],
        ("team", NounOf(adds.Terms[0].Team)),
        ("against", OpponentIn(adds.Terms[0])),
        ("number", number),
        TextArgument.Agreeing("n", NounOf(adds.Terms[0].Team)));

    /// <summary>What two teams do, each in its own match: both opponents are named, so that nobody takes it for the whole group.</summary>
    private string OfTwo(string what, Condition.Adds adds, string number) => texts.Get(
        StakesTexts.IfTwo[what],
        ("team", NounOf(adds.Terms[0].Team)),
        ("against", OpponentIn(adds.Terms[0])),
        ("other", NounOf(adds.Terms[1].Team)),
        ("other_against", OpponentIn(adds.Terms[1])),
        ("number", number),
        TextArgument.Agreeing("n", NounOf(adds.Terms[0].Team)));

    /// <summary>"par au moins sept buts d’écart"; who wins by one goal or fewer wins by exactly one.</summary>
    private string By(Condition.Adds adds) => _exact.ScoreOf(adds) is { } score
        ? texts.Get(StakesTexts.ByScore, ("score", texts.Get(LanguageTexts.NumberScore, ("home", score.Winners), ("away", score.Losers))))
        : Number(
            StakesTexts.By,
            StakesTexts.ByRange,
            adds is { Comparison: Comparison.AtMost } && adds.Number == adds.Terms.Length ? adds with { Comparison = Comparison.Exactly } : adds);

    private string ByMoreThan(Condition.Adds adds) => texts.Get(StakesTexts.By["more_than"], ("n", adds.Number), Word(adds.Number));

    /// <summary>"au moins 11 buts"</summary>
    private string Goals(Condition.Adds adds) => Number(StakesTexts.Goals, StakesTexts.GoalsRange, adds);

    private string Number(ProgramTextFamily of, ProgramTextFamily ofRange, Condition.Adds adds) => UpperBoundOf(adds) is { } most
        ? texts.Get(
            ofRange[most == adds.Number + 1 ? "either" : "between"],
            ("least", adds.Number),
            ("least_word", texts.CardinalWord(adds.Number)),
            ("n", most),
            Word(most))
        : texts.Get(of[KeyOf(adds.Comparison)], ("n", adds.Number), Word(adds.Number));

    private TextArgument Word(int number) => ("word", texts.CardinalWord(number));

    private static string KeyOf(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "at_least",
        Comparison.AtMost => "at_most",
        Comparison.Exactly => "exactly",
        _ => throw new UnreachableException(),
    };

    /// <summary>
    /// What is added up rarely, term by term: "les buts du pays de Galles contre la Macédoine du Nord, moins 2 fois l’écart de la Belgique
    /// contre le Liechtenstein donnent au moins 4".
    /// </summary>
    private string Sum(Condition.Adds adds)
    {
        var sum = string.Concat(adds.Terms.Select((t, i) => (i == 0 ? "" : texts.Get(t.Factor < 0 ? StakesTexts.SumLess : StakesTexts.SumPlus)) + Times(t)));
        var number = UpperBoundOf(adds) is { } most
            ? texts.Get(StakesTexts.SumBetween, ("least", Signed(adds.Number)), ("most", Signed(most)))
            : texts.Get(StakesTexts.Sum[KeyOf(adds.Comparison)], ("number", Signed(adds.Number)));
        return texts.Get(StakesTexts.SumIs, ("sum", sum), ("number", number));
    }

    private string Signed(int number) => number < 0 ? texts.Signed(number) : number.ToString(CultureInfo.InvariantCulture);

    private string Times(Term term)
    {
        var text = texts.Get(
            term.Quantity == Quantity.Goals ? StakesTexts.SumGoals : StakesTexts.SumMargin,
            ("team", NounOf(term.Team)),
            ("against", OpponentIn(term)));
        return Math.Abs(term.Factor) == 1 ? text : texts.Get(StakesTexts.SumTimes, ("factor", Math.Abs(term.Factor)), ("text", text));
    }

    private Noun OpponentIn(Term term) => Opponent(term.Match, term.Team);

    /// <summary>Where the two meet twice on the matchday, the match is named.</summary>
    private Noun Opponent(Fixture match, Team team)
    {
        var opponent = match.OpponentOf(team);
        return matchday.Any(m => m != match && m.Involves(team) && m.Involves(opponent))
            ? NounOf(opponent).Followed($" ({texts.MatchOf(match.Home, match.Away)})")
            : NounOf(opponent);
    }

    private Noun NounOf(Team team) => texts.NounOf(team);

    private static Team TeamOf(Condition condition) => condition switch
    {
        Condition.Ends ends => ends.Team,
        Condition.Adds adds => adds.Terms[0].Team,
        _ => throw new UnreachableException(),
    };
}
