using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Previews.Football.Facts;
using Previews.Football.Matches;
using Previews.Football.Tables;
using Previews.Football.Tables.Ordering;
using Previews.Site.Exports;

namespace Previews.Site.Tables;

/// <summary>What the table of a group and a ranking across groups have in common, as JSON: the cut, deductions, and what a row says of its team.</summary>
internal static class StandingJson
{
    public static void WriteCut(Utf8JsonWriter json, TableCut cut)
    {
        json.WriteStartObject("cut");
        json.WriteString("as_of", InstantPattern.ExtendedIso.Format(cut.Instant));
        json.WriteNumberOrNull("matchday", cut.Matchday);
        json.WriteString("venue", cut.Venue switch { Side.Home => "home", Side.Away => "away", _ => null });
        json.WriteNumberOrNull("last", cut.Last);
        json.WriteEndObject();
    }

    public static void WriteDeductions(Utf8JsonWriter json, IEnumerable<Deduction> deductions, string language)
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

    public static void WriteRow(Utf8JsonWriter json, TableRow row, string name)
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
        json.WriteNumber("won_on_penalties", row.WonOnPenalties);
        json.WriteNumber("lost_on_penalties", row.LostOnPenalties);
        json.WriteNumber("goals_for", row.GoalsFor);
        json.WriteNumber("goals_against", row.GoalsAgainst);
        json.WriteNumber("goal_difference", row.GoalDifference);
        json.WriteNumber("points", row.Points);
        json.WriteNumber("deducted", row.Deducted);
        json.WriteBoolean("withdrawn", row.HasWithdrawn);
        json.WriteString("zone", row.Zone?.Key);
    }

    public static void WriteSeparation(Utf8JsonWriter json, Separation? separation, string? sentence)
    {
        if (separation is null)
        {
            json.WriteNull("above_next");
            return;
        }

        json.WriteStartObject("above_next");
        json.WriteBoolean("decided", separation.IsDecided);
        json.WriteString("criterion", separation.Criterion);
        json.WriteTexts("matches_between", separation.MatchesBetween.Select(t => t.Id));
        MeasureJson.Write(json, "above", separation.Above);
        MeasureJson.Write(json, "below", separation.Below);
        json.WriteString("sentence", sentence);
        json.WriteEndObject();
    }
}
