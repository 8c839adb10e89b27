using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime;
using NodaTime.Text;
using Previews.Football;
using Previews.Football.Facts;
using Previews.Football.Matches;
using Previews.Football.Tables;
using Previews.Football.Tables.Ordering;

namespace Previews.Site.Tables;

/// <summary>
/// A table as JSON. The shape is versioned: members may be added within a version; one that is taken away or changes its
/// meaning makes the next. Teams are named by their ids everywhere but in <c>rows[].team</c>; what a criterion measured is a
/// number, or of a goal average a text: <c>"12:4"</c>.
/// </summary>
public static class TableJson
{
    public const int Version = 1;

    internal static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(TableReport report) => Text(json => Write(json, report));

    internal static string Text(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
            write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, TableReport report)
    {
        var table = report.Table;
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("language", report.Texts.Language);
        json.WriteString("caption", report.Caption);
        WriteGroup(json, table.Group, report.Texts.Language);
        WriteCut(json, table.Cut);
        json.WriteBoolean("final", table.IsFinal);
        json.WriteNumber("matches_counted", table.MatchesCounted);
        json.WriteNumber("matches_total", table.MatchesTotal);
        json.WriteBoolean("fixtures_known", table.FixturesKnown);
        WriteList(json, "awaited", table.Awaited.Select(m => m.Id));
        WriteDeductions(json, table.Deductions, report.Texts.Language);
        WriteCarried(json, table.Carried, report.Texts.Language);
        json.WriteStartArray("rows");
        for (var i = 0; i < table.Rows.Length; i++)
            WriteRow(json, report, i);
        json.WriteEndArray();
        WriteTies(json, table.Ties);
        json.WriteEndObject();
    }

    internal static void WriteDeductions(Utf8JsonWriter json, IEnumerable<Deduction> deductions, string language)
    {
        json.WriteStartArray("deductions");
        foreach (var deduction in deductions)
        {
            json.WriteStartObject();
            json.WriteString("team", deduction.Team.Id);
            json.WriteNumber("points", deduction.Points);
            // The neutral format gives no day: then it has always counted.
            json.WriteString("from", deduction.From == Instant.MinValue ? null : InstantPattern.General.Format(deduction.From));
            json.WriteString("reason", deduction.Reason?.In(language));
            json.WriteString("source", deduction.Source?.Name.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCarried(Utf8JsonWriter json, IEnumerable<CarriedPoints> all, string language)
    {
        json.WriteStartArray("carried");
        foreach (var carried in all)
        {
            json.WriteStartObject();
            json.WriteString("team", carried.Team.Id);
            json.WriteNumber("points", carried.Points);
            json.WriteBoolean("rounded_up", carried.RoundedUp);
            json.WriteString("reason", carried.Reason?.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
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

    internal static void WriteCut(Utf8JsonWriter json, TableCut cut)
    {
        json.WriteStartObject("cut");
        json.WriteString("as_of", InstantPattern.ExtendedIso.Format(cut.Instant));
        WriteNumber(json, "matchday", cut.Matchday);
        json.WriteString("venue", cut.Venue switch { Side.Home => "home", Side.Away => "away", _ => null });
        WriteNumber(json, "last", cut.Last);
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, TableReport report, int index)
    {
        var row = report.Table.Rows[index];
        json.WriteStartObject();
        WriteStanding(json, row, report.NameOf(row.Team));
        WriteStatus(json, report, row.Team);
        WriteSeparation(json, row.AboveNext, report.ReasonOf(index));
        json.WriteEndObject();
    }

    internal static void WriteStanding(Utf8JsonWriter json, TableRow row, string name)
    {
        json.WriteNumber("rank", row.Rank);
        json.WriteBoolean("level", row.IsLevel);
        json.WriteString("to_be_decided_by", row.ToBeDecidedBy);
        json.WriteStartObject("team");
        json.WriteString("id", row.Team.Id);
        json.WriteString("name", name);
        json.WriteEndObject();
        json.WriteNumber("played", row.Played);
        json.WriteNumber("won", row.Won);
        json.WriteNumber("drawn", row.Drawn);
        json.WriteNumber("lost", row.Lost);
        json.WriteNumber("goals_for", row.GoalsFor);
        json.WriteNumber("goals_against", row.GoalsAgainst);
        json.WriteNumber("goal_difference", row.GoalDifference);
        json.WriteNumber("points", row.Points);
        json.WriteNumber("deducted", row.Deducted);
        json.WriteString("zone", row.Zone?.Key);
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

    internal static void WriteSeparation(Utf8JsonWriter json, Separation? separation, string? sentence)
    {
        if (separation is null)
        {
            json.WriteNull("above_next");
            return;
        }

        json.WriteStartObject("above_next");
        json.WriteBoolean("decided", separation.IsDecided);
        json.WriteString("criterion", separation.Criterion);
        WriteList(json, "matches_between", separation.MatchesBetween.Select(t => t.Id));
        WriteMeasure(json, "above", separation.Above);
        WriteMeasure(json, "below", separation.Below);
        json.WriteString("sentence", sentence);
        json.WriteEndObject();
    }

    internal static void WriteTies(Utf8JsonWriter json, IEnumerable<Tie> ties)
    {
        json.WriteStartArray("ties");
        foreach (var tie in ties)
            WriteTie(json, tie);
        json.WriteEndArray();
    }

    private static void WriteTie(Utf8JsonWriter json, Tie tie)
    {
        json.WriteStartObject();
        json.WriteNumber("points", tie.Points);
        WriteList(json, "teams", tie.Teams.Select(t => t.Id));
        json.WriteStartArray("steps");
        foreach (var step in tie.Steps)
            WriteStep(json, step);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, TieStep step)
    {
        json.WriteStartObject();
        json.WriteString("criterion", step.Criterion.Name);
        WriteList(json, "matches_between", step.MatchesBetween.Select(t => t.Id));
        json.WriteStartObject("measures");
        foreach (var team in step.Among)
            WriteMeasure(json, team.Id, step.MeasureOf(team));
        json.WriteEndObject();
        json.WriteStartArray("parts");
        foreach (var part in step.Parts)
            WriteList(json, null, part.Select(t => t.Id));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMeasure(Utf8JsonWriter json, string name, Measure? measure)
    {
        if (measure is { IsRatio: true } ratio)
            json.WriteString(name, ratio.ToString());
        else
            WriteNumber(json, name, measure?.Value);
    }

    internal static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }

    internal static void WriteList(Utf8JsonWriter json, string? name, IEnumerable<string> items)
    {
        if (name is not null)
            json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }
}
