using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Matches.Contradictions;

/// <summary>What in a match, or between matches, cannot both be true: PV09xx.</summary>
internal static class ContradictionDiagnostics
{
    /// <param name="meant">What it may stand for; null where nothing.</param>
    public static void MinuteBeyondNinety(this DiagnosticBag bag, TextLocation location, Minute minute, Minute? meant) => bag.Error(
        "PV0901",
        location,
        $"minute {minute} was not played: the match had no extra time",
        $"{(meant is { } m ? $"time that was added is written {m}" : "mend the minute")}; a match with extra time has `after_extra_time: true`");

    public static void PenaltiesInATable(this DiagnosticBag bag, TextLocation location, Score score) => bag.Error(
        "PV0902",
        location,
        $"the match ended {score}, which leaves nothing for penalties to decide",
        "mend the score, or leave the penalties out; a match outside the table, to decide between level teams, has `deciding: true`");

    public static void PenaltiesWithoutATie(this DiagnosticBag bag, TextLocation location, string id, Score score) => bag.Warning(
        "PV0903",
        location,
        $"`{id}` ended {score}, and no other match of the two teams leaves them level for penalties",
        "mend the score; or add the first leg: a match of the same teams and the same competition");

    /// <param name="mended">The line as it should be; null where one is too many.</param>
    public static void CardsOfOnePerson(this DiagnosticBag bag, TextLocation location, string name, TextLocation first, string? mended) => bag.Error(
        "PV0904",
        location,
        string.Create(CultureInfo.InvariantCulture, $"`{name}` has a card in line {first.Line} already, and this one cannot follow it"),
        mended is null ? "keep a yellow and one that sent off, or leave out what is too many" : $"a second yellow is written `{mended}`");

    public static void GoalAfterRedCard(this DiagnosticBag bag, TextLocation location, string name, Minute minute, TextLocation card) => bag.Error(
        "PV0905",
        location,
        string.Create(CultureInfo.InvariantCulture, $"`{name}` was sent off in minute {minute} (line {card.Line}) and cannot score after that"),
        "mend the name or one of the minutes");

    public static void PersonOnBothSides(
        this DiagnosticBag bag,
        TextLocation location,
        string name,
        string team,
        string other,
        TextLocation first) => bag.Warning(
        "PV0906",
        location,
        string.Create(CultureInfo.InvariantCulture, $"`{name}` plays for `{team}` here, and for `{other}` in line {first.Line} of the same match"),
        "mend the name or the side; two people of one name have a file of people/ each, and the matches name them as these do; an own goal stands with the side that it counts for, as `15og Name`");

    public static void KickoffAgainstName(this DiagnosticBag bag, TextLocation location, string id, string when) => bag.Warning(
        "PV0908",
        location,
        $"the kick-off is {when}, and the match is called `{id}`",
        "mend the day; a match that was moved keeps its name and its first `kickoff:`, and `history:` says from when which other day was known");

    public static void OffsetAgainstGround(this DiagnosticBag bag, TextLocation location, OffsetDateTime written, ZonedDateTime there)
    {
        var meant = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Format(written.LocalDateTime);
        var offset = there.Zone.MapLocal(written.LocalDateTime) is { Count: 1 } clock ? clock.Single().Offset : there.Offset;
        bag.Warning(
            "PV0909",
            location,
            $"the ground's clocks are at {Written(there.Offset)} then, and not at {Written(written.Offset)}: the kick-off would be at {LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(there.TimeOfDay)} there",
            $"if the hour is that of the ground, write {meant.Replace(' ', 'T')}{Written(offset)} or {meant} {there.Zone.Id}");
    }

    /// <param name="mark">As it stands in the name.</param>
    /// <param name="mended">The whole line.</param>
    public static void MarkInName(this DiagnosticBag bag, TextLocation location, string mark, string mended) => bag.Error(
        "PV0910", location, $"`{mark}` is no part of a name", $"write `{mended}`");

    private static string Written(Offset offset) => OffsetPattern.CreateWithInvariantCulture("+HH:mm").Format(offset);
}
