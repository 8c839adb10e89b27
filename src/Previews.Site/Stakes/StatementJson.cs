using System.Diagnostics;
using System.Text.Json;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Statements;
using Previews.Site.Exports;

namespace Previews.Site.Stakes;

/// <summary>
/// A statement as JSON, which can be checked by a machine: if the scores of the remaining matches satisfy all conditions, the
/// consequence follows. A condition is <c>{type: ends, match, team, outcomes}</c> or
/// <c>{type: adds, terms: [{factor, quantity, match, team}], comparison, number}</c>. What is open or leaves the team level comes with
/// scores that show it: <c>witnesses: {reached, missed}</c>.
/// </summary>
internal static class StatementJson
{
    /// <param name="sentence">The statement in words.</param>
    public static void Write(Utf8JsonWriter json, Statement statement, string sentence)
    {
        json.WriteStartObject();
        json.WriteString("team", statement.Team.Id);
        json.WriteNumber("place", statement.Target.Place);
        json.WriteString("zone", statement.Target.Zone?.Key);
        json.WriteString("class", StatementView.KeyOf(statement.Class));
        json.WriteStartArray("conditions");
        foreach (var condition in statement.Conditions)
            Write(json, condition);
        json.WriteEndArray();
        json.WriteString("consequence", KeyOf(statement.Consequence));
        json.WriteString("decided_by", statement.DecidedBy);
        if (statement.Witnesses is { } witnesses)
            Write(json, witnesses);
        json.WriteString("sentence", sentence);
        json.WriteEndObject();
    }

    /// <summary>Scores that satisfy the conditions: after the first the target is reached, after the second it is missed, or may be by lots or cards.</summary>
    private static void Write(Utf8JsonWriter json, Witnesses witnesses)
    {
        json.WriteStartObject("witnesses");
        ScoresJson.Write(json, "reached", witnesses.Reached);
        ScoresJson.Write(json, "missed", witnesses.Missed);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Condition condition)
    {
        json.WriteStartObject();
        switch (condition)
        {
            case Condition.Ends ends:
                json.WriteString("type", "ends");
                json.WriteString("match", ends.Match.Id);
                json.WriteString("team", ends.Team.Id);
                json.WriteTexts("outcomes", ends.Outcomes.Select(ResultStakesView.KeyOf));
                break;
            case Condition.Adds adds:
                json.WriteString("type", "adds");
                json.WriteStartArray("terms");
                foreach (var term in adds.Terms)
                    Write(json, term);
                json.WriteEndArray();
                json.WriteString("comparison", KeyOf(adds.Comparison));
                json.WriteNumber("number", adds.Number);
                break;
            default:
                throw new UnreachableException();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Term term)
    {
        json.WriteStartObject();
        json.WriteNumber("factor", term.Factor);
        json.WriteString("quantity", term.Quantity == Quantity.Goals ? "goals" : "margin");
        json.WriteString("match", term.Match.Id);
        json.WriteString("team", term.Team.Id);
        json.WriteEndObject();
    }

    private static string KeyOf(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "at-least",
        Comparison.AtMost => "at-most",
        _ => "exactly",
    };

    private static string KeyOf(Consequence consequence) => consequence switch
    {
        Consequence.Reached => "reached",
        Consequence.Missed => "missed",
        Consequence.Level => "level",
        _ => "open",
    };
}
