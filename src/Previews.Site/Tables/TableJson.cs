using System.Text.Json;
using NodaTime.Text;
using Previews.Football;
using Previews.Football.Facts;
using Previews.Site.Exports;

namespace Previews.Site.Tables;

/// <summary>
/// A table as JSON. The shape is versioned: members may be added within a version; one that is taken away or changes its
/// meaning makes the next. Teams are named by their ids everywhere but in <c>rows[].team</c>; what a criterion measured is a
/// number, or of a goal average a text: <c>"12:4"</c>.
/// </summary>
public static class TableJson
{
    public const int Version = 1;

    public static string Write(TableReport report) => JsonDocumentText.Of(json => Write(json, report));

    private static void Write(Utf8JsonWriter json, TableReport report)
    {
        var table = report.Table;
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("language", report.Texts.Language);
        json.WriteString("caption", report.Caption);
        WriteGroup(json, table.Group, report.Texts.Language);
        StandingJson.WriteCut(json, table.Cut);
        json.WriteBoolean("final", table.IsFinal);
        json.WriteNumber("matches_counted", table.MatchesCounted);
        json.WriteNumber("matches_total", table.MatchesTotal);
        json.WriteBoolean("fixtures_known", table.FixturesKnown);
        json.WriteTexts("awaited", table.Awaited.Select(m => m.Id));
        StandingJson.WriteDeductions(json, table.Deductions, report.Texts.Language);
        WriteCarried(json, table.Carried, report.Texts.Language);
        WriteWithdrawals(json, table.Withdrawals, report.Texts.Language);
        WriteCutShort(json, table.CutShort, report.Texts.Language);
        json.WriteStartArray("rows");
        for (var i = 0; i < table.Rows.Length; i++)
            WriteRow(json, report, i);
        json.WriteEndArray();
        TieJson.Write(json, table.Ties);
        json.WriteEndObject();
    }

    private static void WriteCarried(Utf8JsonWriter json, IEnumerable<CarriedPoints> all, string language)
    {
        json.WriteStartArray("carried");
        foreach (var carried in all)
        {
            json.WriteStartObject();
            json.WriteString("team", carried.Team.Id);
            json.WriteNumber("points", carried.Points);
            json.WriteString("goals", carried.Goals?.ToString());
            json.WriteBoolean("rounded_up", carried.RoundedUp);
            json.WriteString("from", carried.From is { } from ? InstantPattern.General.Format(from) : null);
            json.WriteString("reason", carried.Reason?.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWithdrawals(Utf8JsonWriter json, IEnumerable<Withdrawal> all, string language)
    {
        json.WriteStartArray("withdrawals");
        foreach (var withdrawal in all)
        {
            json.WriteStartObject();
            json.WriteString("team", withdrawal.Team.Id);
            json.WriteString("from", InstantPattern.General.Format(withdrawal.From));
            json.WriteBoolean("results_stand", withdrawal.Results == WithdrawnResults.Stand);
            json.WriteString("awarded", withdrawal.Award?.ToString());
            json.WriteString("reason", withdrawal.Reason?.In(language));
            json.WriteString("source", withdrawal.Source?.Name.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCutShort(Utf8JsonWriter json, CutShort? cutShort, string language)
    {
        if (cutShort is null)
        {
            json.WriteNull("cut_short");
            return;
        }

        json.WriteStartObject("cut_short");
        json.WriteString("from", InstantPattern.General.Format(cutShort.From));
        json.WriteBoolean("per_match", cutShort.PerMatch);
        json.WriteString("reason", cutShort.Reason?.In(language));
        json.WriteString("source", cutShort.Source?.Name.In(language));
        json.WriteEndObject();
    }

    private static void WriteGroup(Utf8JsonWriter json, Group group, string language)
    {
        json.WriteStartObject("group");
        json.WriteString("id", group.Id);
        json.WriteString("name", group.Name.In(language));
        json.WriteString("competition", group.Competition.Name.In(language));
        json.WriteString("regulations", group.Competition.Regulations!.Id);
        json.WriteBoolean("regulations_confirmed", group.Competition.Regulations.Confirmed);
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, TableReport report, int index)
    {
        var row = report.Table.Rows[index];
        json.WriteStartObject();
        StandingJson.WriteRow(json, row, report.NameOf(row.Team));
        WriteStatus(json, report, row.Team);
        StandingJson.WriteSeparation(json, row.AboveNext, report.ReasonOf(index));
        json.WriteEndObject();
    }

    private static void WriteStatus(Utf8JsonWriter json, TableReport report, Team team)
    {
        if (report.StatusOf(team) is not { } status)
        {
            json.WriteNull("status");
            return;
        }

        json.WriteStartObject("status");
        json.WriteString("zone", status.Zone.Key);
        json.WriteBoolean("at_least", status.IsAtLeast);
        json.WriteBoolean("from_outside", status.Outside is not null);
        json.WriteString("letter", report.Statuses.Letter(status));
        json.WriteString("text", report.Statuses.Text(status));
        json.WriteEndObject();
    }
}
