using Previews.Football.Scenarios.Statements;

namespace Previews.Tests.Football.Scenarios;

/// <summary>Statements in short: <c>≤1 NeedsHelp: BEL Drawn, margin MKD at least 7 → Missed</c>.</summary>
internal static class StatementText
{
    public static string Of(Statement statement) => FormattableString.Invariant(
        $"≤{statement.Target.Place} {statement.Class}: {string.Join(", ", statement.Conditions.Select(Of))} → {statement.Consequence}{(statement.DecidedBy is { } by ? " " + by : "")}");

    private static string Of(Condition condition) => condition switch
    {
        Condition.Ends ends => $"{ends.Team}–{ends.Match.OpponentOf(ends.Team)} {string.Join('/', ends.Outcomes)}",
        Condition.Adds adds => FormattableString.Invariant($"{string.Join(' ', adds.Terms.Select(Of))} {adds.Comparison} {adds.Number}"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Of(Term term) => FormattableString.Invariant($"{term.Factor:+0;-0} {term.Quantity} {term.Team}");
}
