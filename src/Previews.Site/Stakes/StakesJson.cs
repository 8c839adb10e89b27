using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using NodaTime.Text;
using Previews.Football.Matches;
using Previews.Football.Records;
using Previews.Football.Scenarios.Clinching;
using Previews.Football.Scenarios.Statements;
using Previews.Site.Tables;
using MatchStakes = Previews.Football.Scenarios.Statements.Stakes;

namespace Previews.Site.Stakes;

/// <summary>
/// What is at stake as JSON, in a versioned shape. A statement can be checked by a machine: if the scores of the remaining
/// matches satisfy all conditions, the consequence follows. A condition is <c>{type: ends, match, team, outcomes}</c> or
/// <c>{type: adds, terms: [{factor, quantity, match, team}], comparison, number}</c>. What is open or leaves the team level comes with
/// scores that show it: <c>witnesses: {reached, missed}</c>.
/// </summary>
public static class StakesJson
{
    public const int Version = 2;

    public static string Write(StakesReport report)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, TableJson.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("language", report.Texts.Language);
            json.WriteString("group", report.Table.Group.Id);
            json.WriteString("as_of", InstantPattern.ExtendedIso.Format(report.Table.Cut.Instant));
            json.WriteStartArray("teams");
            foreach (var fate in report.Fates.Teams)
                Write(json, report, fate);
            json.WriteEndArray();
            json.WriteStartArray("matches");
            foreach (var stakes in report.Matches)
                Write(json, report, stakes);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, StakesReport report, TeamFate fate)
    {
        json.WriteStartObject();
        json.WriteString("team", fate.Team.Id);
        json.WriteNumber("best", fate.Best);
        json.WriteNumber("worst", fate.Worst);
        json.WriteBoolean("settled", fate.IsSettled);
        json.WriteStartArray("zones");
        foreach (var zone in fate.Zones)
        {
            json.WriteStartObject();
            json.WriteString("zone", zone.Zone.Key);
            json.WriteString("certainty", KeyOf(zone.Certainty));
            json.WriteBoolean("held_outside", zone.HeldOutside);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("places");
        foreach (var place in fate.Places)
            Write(json, place);
        json.WriteEndArray();
        json.WriteString("sentence", report.Wording.Range(fate, report.Fates.StatusOf(fate.Team)));
        json.WriteEndObject();
    }

    /// <summary>A possible place with scores that give it.</summary>
    private static void Write(Utf8JsonWriter json, PossiblePlace place)
    {
        json.WriteStartObject();
        json.WriteNumber("place", place.Place);
        Write(json, "witness", place.Scores);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<(Fixture Fixture, Score Score)> scores)
    {
        json.WriteStartObject(name);
        foreach (var (fixture, score) in scores)
            json.WriteString(fixture.Id, score.ToString());
        json.WriteEndObject();
    }

    /// <summary>Scores that satisfy the conditions: after the first the target is reached, after the second it is missed, or may be by lots or cards.</summary>
    private static void Write(Utf8JsonWriter json, Witnesses witnesses)
    {
        json.WriteStartObject("witnesses");
        Write(json, "reached", witnesses.Reached);
        Write(json, "missed", witnesses.Missed);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StakesReport report, MatchStakes stakes)
    {
        json.WriteStartObject();
        json.WriteString("match", stakes.Match.Id);
        json.WriteStartArray("sides");
        foreach (var side in stakes.Sides)
            Write(json, report, side);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StakesReport report, SideStakes side)
    {
        json.WriteStartObject();
        json.WriteString("team", side.Team.Id);
        Write(json, report, side, "certain", side.Certain);
        Write(json, report, side, "open", side.Open);
        json.WriteStartObject("results");
        foreach (var result in side.Results)
            Write(json, report, side, ResultStakesView.KeyOf(result.Result), result.Statements);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StakesReport report, SideStakes side, string name, IEnumerable<Statement> statements)
    {
        json.WriteStartArray(name);
        foreach (var statement in statements)
            Write(json, report, side, statement);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, StakesReport report, SideStakes side, Statement statement)
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
        json.WriteString("sentence", report.Wording.Sentence(statement, side));
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
                json.WriteStartArray("outcomes");
                foreach (var outcome in ends.Outcomes)
                    json.WriteStringValue(KeyOf(outcome));
                json.WriteEndArray();
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

    private static string KeyOf(Outcome outcome) => outcome switch
    {
        Outcome.Won => "won",
        Outcome.Drawn => "drawn",
        _ => "lost",
    };

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

    private static string KeyOf(Certainty certainty) => certainty switch
    {
        Certainty.Certain => "certain",
        Certainty.Possible => "possible",
        Certainty.Impossible => "impossible",
        _ => "not-settled",
    };
}
