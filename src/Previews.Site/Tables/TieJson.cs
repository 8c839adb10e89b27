using System.Text.Json;
using Previews.Football.Tables;
using Previews.Football.Tables.Ordering;
using Previews.Site.Exports;

namespace Previews.Site.Tables;

/// <summary>How ties were broken, step by step, as JSON.</summary>
internal static class TieJson
{
    public static void Write(Utf8JsonWriter json, IEnumerable<Tie> ties)
    {
        json.WriteStartArray("ties");
        foreach (var tie in ties)
            Write(json, tie);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Tie tie)
    {
        json.WriteStartObject();
        json.WriteNumber("points", tie.Points);
        json.WriteTexts("teams", tie.Teams.Select(t => t.Id));
        json.WriteStartArray("steps");
        foreach (var step in tie.Steps)
            Write(json, step);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TieStep step)
    {
        json.WriteStartObject();
        json.WriteString("criterion", step.Criterion.Name);
        json.WriteTexts("matches_between", step.MatchesBetween.Select(t => t.Id));
        json.WriteStartObject("measures");
        foreach (var team in step.Among)
            MeasureJson.Write(json, team.Id, step.MeasureOf(team));
        json.WriteEndObject();
        json.WriteStartArray("parts");
        foreach (var part in step.Parts)
            json.WriteTexts(part.Select(t => t.Id));
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
