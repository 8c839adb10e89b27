using System.Diagnostics;
using System.Globalization;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Scenarios;
using Previews.Site.Texts;

namespace Previews.Site.Wording;

/// <summary>Says in one language what has to happen in matches still to be played, as the clauses of an "if".</summary>
internal sealed class ConditionWording(InterfaceTexts texts)
{
    /// <summary>"la Belgique et le Liechtenstein font match nul, et si la Macédoine du Nord gagne contre le pays de Galles avec au moins 7 buts d’écart"</summary>
    public string Of(IReadOnlyList<Condition> conditions)
    {
        // Who wins by seven wins: the margin says how the match ends.
        var byMargin = conditions.OfType<Condition.Adds>().Where(IsMargin).Select(a => a.Terms[0].Match).ToHashSet();
        return string.Join(
            texts.Get("stakes.and_if"), conditions.Where(c => c is not Condition.Ends ends || !byMargin.Contains(ends.Match)).Select(Of));
    }

    private string Of(Condition condition) => condition switch
    {
        Condition.Ends ends => Ends(ends),
        Condition.Adds adds => Adds(adds),
        _ => throw new UnreachableException(),
    };

    private string Adds(Condition.Adds adds) => adds.Terms.Select(t => (t.Quantity, t.Factor)).ToArray() switch
    {
        [(Quantity.Margin, 1)] => Compared("margin", adds, adds.Terms[0].Match.OpponentOf(adds.Terms[0].Team)),
        [(Quantity.Margin, 1), (Quantity.Margin, -1)] when adds.Number > 0 => Compared("margin_more", adds, adds.Terms[1].Team),
        [(Quantity.Margin, 1), (Quantity.Margin, 1)] => Compared("margin_sum", adds, adds.Terms[1].Team),
        [(Quantity.Goals, 1)] => Compared("goals", adds, adds.Terms[0].Match.OpponentOf(adds.Terms[0].Team)),
        [(Quantity.Goals, 1), (Quantity.Goals, -1)] when adds.Number > 0 => Compared("goals_more", adds, adds.Terms[1].Team),
        [(Quantity.Goals, 1), (Quantity.Goals, 1)] => Compared("goals_sum", adds, adds.Terms[1].Team),
        _ => Sum(adds),
    };

    private static bool IsMargin(Condition.Adds adds) => adds.Terms is [{ Quantity: Quantity.Margin, Factor: 1 }];

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
            "stakes.if." + key,
            ("team", NounOf(ends.Team)),
            ("other", NounOf(ends.Match.OpponentOf(ends.Team))),
            ("n", NumberOf(ends.Team)));
    }

    private string Compared(string what, Condition.Adds adds, Team other) => texts.Get(
        "stakes.if." + what,
        ("team", NounOf(adds.Terms[0].Team)),
        ("other", NounOf(other)),
        ("number", texts.Get("stakes.goals." + KeyOf(adds.Comparison), ("n", adds.Number))),
        ("n", NumberOf(adds.Terms[0].Team)));

    private static string KeyOf(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "at_least",
        Comparison.AtMost => "at_most",
        Comparison.Exactly => "exactly",
        _ => throw new UnreachableException(),
    };

    /// <summary>What is added up rarely, term by term: "les buts du pays de Galles contre la Macédoine du Nord, moins 2 fois l’écart de la Belgique contre le Liechtenstein font au moins 4".</summary>
    private string Sum(Condition.Adds adds)
    {
        var sum = string.Concat(adds.Terms.Select((t, i) => (i == 0 ? "" : texts.Get(t.Factor < 0 ? "stakes.sum.less" : "stakes.sum.plus")) + Times(t)));
        var number = adds.Number < 0 ? texts.Signed(adds.Number) : adds.Number.ToString(CultureInfo.InvariantCulture);
        return texts.Get("stakes.sum.is", ("sum", sum), ("number", texts.Get("stakes.sum." + KeyOf(adds.Comparison), ("number", number))));
    }

    private string Times(Term term)
    {
        var text = texts.Get(
            term.Quantity == Quantity.Goals ? "stakes.sum.goals" : "stakes.sum.margin",
            ("team", NounOf(term.Team)),
            ("other", NounOf(term.Match.OpponentOf(term.Team))));
        return Math.Abs(term.Factor) == 1 ? text : texts.Get("stakes.sum.times", ("factor", Math.Abs(term.Factor)), ("text", text));
    }

    private Noun NounOf(Team team) => Noun.For(team.Name.In(texts.Language), texts.Language);

    /// <summary>As the verb after the name counts: les Pays-Bas gagnent.</summary>
    private int NumberOf(Team team) => team.Name.In(texts.Language).Plural ? 2 : 1;
}
