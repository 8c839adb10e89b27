using System.Text.Json;
using Previews.Football.Tables;
using Previews.Football.Tables.CrossGroup;
using Previews.Site.Exports;
using Previews.Site.Tables;

namespace Previews.Site.Rankings;

/// <summary>A ranking across groups as JSON, versioned and named as <see cref="TableJson"/> is.</summary>
public static class CrossGroupJson
{
    public const int Version = 1;

    public static string Write(CrossGroupReport report) => JsonDocumentText.Of(json => Write(json, report));

    private static void Write(Utf8JsonWriter json, CrossGroupReport report)
    {
        var (ranking, language) = (report.Ranking, report.Texts.Language);
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("language", language);
        json.WriteString("caption", report.Wording.Caption(ranking));
        WriteRanking(json, ranking, language);
        StandingJson.WriteCut(json, ranking.Cut);
        json.WriteBoolean("final", ranking.IsFinal);
        json.WriteNumber("matches_counted", ranking.MatchesCounted);
        json.WriteNumber("matches_total", ranking.MatchesTotal);
        json.WriteBoolean("fixtures_known", ranking.FixturesKnown);
        json.WriteTexts("awaited", ranking.Awaited.Select(m => m.Id));
        StandingJson.WriteDeductions(json, ranking.Deductions, language);
        json.WriteStartArray("rows");
        for (var i = 0; i < ranking.Rows.Length; i++)
            WriteRow(json, report, i);
        json.WriteEndArray();
        TieJson.Write(json, ranking.Ties);
        json.WriteEndObject();
    }

    private static void WriteRanking(Utf8JsonWriter json, CrossGroupRanking ranking, string language)
    {
        json.WriteStartObject("ranking");
        json.WriteString("key", ranking.Rules.Key);
        json.WriteString("name", ranking.Rules.Name.In(language));
        json.WriteString("competition", ranking.Rows[0].Group.Competition.Name.In(language));
        json.WriteNumber("place", ranking.Rules.Place);
        json.WriteNumberOrNull("against_top", ranking.AgainstTop);
        json.WriteTexts("groups", ranking.Tables.Select(t => t.Group.Id));
        json.WriteTexts("tiebreakers", ranking.Rules.Tiebreakers.Select(t => t.Name));
        json.WriteBoolean("regulations_confirmed", ranking.Rules.Confirmed);
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, CrossGroupReport report, int index)
    {
        var entry = report.Ranking.Rows[index];
        json.WriteStartObject();
        StandingJson.WriteRow(json, entry.Row, report.NameOf(entry.Row.Team));
        json.WriteString("group", entry.Group.Id);
        json.WriteBoolean("open", entry.IsOpen);
        json.WriteTexts("left_out", entry.LeftOut.Select(m => m.Id));
        json.WriteBoolean("left_out_open", entry.IsLeftOutOpen);
        StandingJson.WriteSeparation(json, entry.Row.AboveNext, report.ReasonOf(index));
        json.WriteEndObject();
    }
}
