using System.Text.Json;
using NodaTime.Text;
using Previews.Football.Scenarios.Clinching;
using Previews.Football.Scenarios.Statements;
using Previews.Site.Exports;
using MatchStakes = Previews.Football.Scenarios.Statements.Stakes;

namespace Previews.Site.Stakes;

/// <summary>What is at stake as JSON, in a versioned shape; <see cref="StatementJson"/> says how a statement is read.</summary>
public static class StakesJson
{
    public const int Version = 2;

    public static string Write(StakesReport report) => JsonDocumentText.Of(json => Write(json, report));

    private static void Write(Utf8JsonWriter json, StakesReport report)
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
        ScoresJson.Write(json, "witness", place.Scores);
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
            StatementJson.Write(json, statement, report.Wording.Sentence(statement, side));
        json.WriteEndArray();
    }

    private static string KeyOf(Certainty certainty) => certainty switch
    {
        Certainty.Certain => "certain",
        Certainty.Possible => "possible",
        Certainty.Impossible => "impossible",
        _ => "not-settled",
    };
}
