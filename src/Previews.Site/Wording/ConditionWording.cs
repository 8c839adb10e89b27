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
        Condition.Adds adds when IsMargin(adds) => Compared("margin", adds, adds.Terms[0].Team, adds.Terms[0].Match.OpponentOf(adds.Terms[0].Team)),
        Condition.Adds { Terms: [{ Quantity: Quantity.Goals, Factor: 1 } more, { Quantity: Quantity.Goals, Factor: -1 } less] } adds =>
            Compared("goals_more", adds, more.Team, less.Team),
        Condition.Adds { Terms: [{ Quantity: Quantity.Goals, Factor: 1 } goals] } adds => Compared("goals", adds, goals.Team, goals.Match.OpponentOf(goals.Team)),
        Condition.Adds adds => Sum(adds),
        _ => throw new UnreachableException(),
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

    private string Compared(string what, Condition.Adds adds, Team team, Team other) => texts.Get(
        "stakes.if." + what,
        ("team", NounOf(team)),
        ("other", NounOf(other)),
        ("number", Compared(adds.Comparison, adds.Number)),
        ("n", NumberOf(team)));

    /// <summary>"au moins 7 buts"</summary>
    private string Compared(Comparison comparison, int number) => texts.Get(KeyOf(comparison), ("n", number));

    private static string KeyOf(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "stakes.goals.at_least",
        Comparison.AtMost => "stakes.goals.at_most",
        _ => "stakes.goals.exactly",
    };

    /// <summary>Rare sums have no words that anybody would use: "2 × écart de la Belgique − buts du pays de Galles ≥ 4".</summary>
    private string Sum(Condition.Adds adds)
    {
        var sum = string.Join(' ', adds.Terms.Select((t, i) => Of(t, isFirst: i == 0)));
        var sign = adds.Comparison switch { Comparison.AtLeast => "≥", Comparison.AtMost => "≤", _ => "=" };
        return string.Create(CultureInfo.InvariantCulture, $"{sum} {sign} {(adds.Number < 0 ? texts.Signed(adds.Number) : adds.Number.ToString(CultureInfo.InvariantCulture))}");
    }

    private string Of(Term term, bool isFirst)
    {
        var sign = term.Factor < 0 ? texts.Get("numbers.minus") + " " : isFirst ? "" : "+ ";
        var factor = Math.Abs(term.Factor) == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(term.Factor)} × ");
        var key = term.Quantity == Quantity.Goals ? "stakes.sum_goals" : "stakes.sum_margin";
        return sign + factor + texts.Get(key, ("team", NounOf(term.Team)), ("other", NounOf(term.Match.OpponentOf(term.Team))));
    }

    private Noun NounOf(Team team) => Noun.For(team.Name.In(texts.Language), texts.Language);

    /// <summary>As the verb after the name counts: les Pays-Bas gagnent.</summary>
    private int NumberOf(Team team) => team.Name.In(texts.Language).Plural ? 2 : 1;
}
