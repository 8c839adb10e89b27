using System.Text.Json;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Ties;
using Previews.Site.Exports;

namespace Previews.Site.Ties;

/// <summary>A competition's ties as JSON. Its version becomes another when a key goes or changes its meaning.</summary>
public static class TiesJson
{
    public const int Version = 1;

    public static string Write(TiesReport report) => JsonDocumentText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("language", report.Texts.Language);
        json.WriteString("competition", report.Competition.Id);
        json.WriteStartArray("ties");
        foreach (var tie in report.Ties)
            Write(json, report, tie);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, TiesReport report, Tie tie)
    {
        json.WriteStartObject();
        json.WriteString("id", tie.Id);
        json.WriteString("round", tie.Reference.Round?.Key);
        json.WriteString("round_name", report.Wording.Round(tie.Reference.Round));
        WriteTeam(json, "one", tie.One, report);
        WriteTeam(json, "other", tie.Other, report);
        json.WriteNumber("legs", tie.Rules.Legs);
        json.WriteTexts("level", tie.Rules.Deciders.Select(d => DeciderNames.Of(d)));
        json.WriteStartArray("matches");
        foreach (var match in tie.Matches)
            WriteMatch(json, match);
        json.WriteEndArray();
        WriteAggregate(json, tie.Aggregate);
        json.WriteString("winner", (tie.Outcome as TieOutcome.Decided)?.Winner.Id);
        json.WriteString("next", tie.Outcome is TieOutcome.Open { Next: { } next } ? DeciderNames.Of(next) : null);
        json.WriteString("sentence", report.Wording.Outcome(tie) ?? report.Wording.Standing(tie));
        json.WriteStartArray("needs");
        foreach (var needs in TiesReport.NeedsIn(tie))
            WriteNeeds(json, report, tie, needs);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTeam(Utf8JsonWriter json, string key, Team team, TiesReport report)
    {
        json.WriteStartObject(key);
        json.WriteString("id", team.Id);
        json.WriteString("name", report.Texts.NounOf(team).Name);
        json.WriteEndObject();
    }

    private static void WriteMatch(Utf8JsonWriter json, Match match)
    {
        var play = match as Match.Played;
        json.WriteStartObject();
        json.WriteString("id", match.Id);
        json.WriteString("home", match.Fixture.Home.Id);
        json.WriteString("away", match.Fixture.Away.Id);
        json.WriteString("score", match.CountingScore?.ToString());
        json.WriteBoolean("after_extra_time", play is { AfterExtraTime: true });
        json.WriteString("penalties", play?.Penalties?.ToString());
        json.WriteEndObject();
    }

    private static void WriteAggregate(Utf8JsonWriter json, Aggregate? aggregate)
    {
        if (aggregate is not { } goals)
        {
            json.WriteNull("aggregate");
            return;
        }

        json.WriteStartObject("aggregate");
        json.WriteNumber("one", goals.OfOne);
        json.WriteNumber("other", goals.OfOther);
        json.WriteEndObject();
    }

    private static void WriteNeeds(Utf8JsonWriter json, TiesReport report, Tie tie, TieNeeds needs)
    {
        json.WriteStartObject();
        json.WriteString("team", needs.Team.Id);
        json.WriteTexts("sentences", report.Sentences(tie, needs));
        json.WriteEndObject();
    }
}
