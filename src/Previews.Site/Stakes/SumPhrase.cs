using Previews.Football.Scenarios.Statements;

namespace Previews.Site.Stakes;

/// <summary>The sums of goals and margins that people speak of. Every other is said term by term.</summary>
internal enum SumPhrase
{
    /// <summary>A team wins by so many goals.</summary>
    Margin,

    /// <summary>A team scores so many goals.</summary>
    Goals,

    /// <summary>Two teams win by so many goals together.</summary>
    MarginSum,

    /// <summary>Two teams score so many goals together.</summary>
    GoalsSum,

    /// <summary>A team wins by so many goals more than another.</summary>
    MarginMore,

    /// <summary>A team scores so many goals more than another.</summary>
    GoalsMore,

    /// <summary>A team wins by as many goals as another.</summary>
    MarginSame,

    /// <summary>A team scores as many goals as another.</summary>
    GoalsSame,
}

internal static class SumPhrases
{
    /// <returns>Null for a sum that nobody speaks of.</returns>
    public static SumPhrase? Of(Condition.Adds adds) => adds.Terms.Select(t => (t.Quantity, t.Factor)).ToArray() switch
    {
        [(Quantity.Margin, 1)] => SumPhrase.Margin,
        [(Quantity.Goals, 1)] => SumPhrase.Goals,
        [(Quantity.Margin, 1), (Quantity.Margin, 1)] => SumPhrase.MarginSum,
        [(Quantity.Goals, 1), (Quantity.Goals, 1)] => SumPhrase.GoalsSum,
        [(Quantity.Margin, 1), (Quantity.Margin, -1)] when adds.Number >= 0 => adds.Number > 0 ? SumPhrase.MarginMore : SumPhrase.MarginSame,
        [(Quantity.Goals, 1), (Quantity.Goals, -1)] when adds.Number >= 0 => adds.Number > 0 ? SumPhrase.GoalsMore : SumPhrase.GoalsSame,
        _ => null,
    };

    public static bool IsOfMargins(this SumPhrase phrase) =>
        phrase is SumPhrase.Margin or SumPhrase.MarginSum or SumPhrase.MarginMore or SumPhrase.MarginSame;
}
