using System.Globalization;
using NodaTime;
using Previews.Content.Values;
using Previews.Text;

namespace Previews.Content.Groups;

/// <summary>What football's own rules find wrong in a group's facts: PV06xx.</summary>
internal static class FactDiagnostics
{
    public static void TeamOfFactNotInGroup(
        this DiagnosticBag bag, TextLocation location, string team, string group, IReadOnlyCollection<string> teams) =>
        bag.Error("PV0601", location, $"`{team}` is not in the group `{group}`", $"its teams are: {string.Join(", ", teams)}");

    /// <param name="measures">Of both teams: <c>3 to 0</c>.</param>
    public static void LotsBetweenTeamsNotLevel(
        this DiagnosticBag bag, TextLocation location, string above, string below, string criterion, string measures, ZonedDateTime from) =>
        bag.Error(
            "PV0602",
            location,
            $"`{above}` and `{below}` were not level on {TimeDiagnostics.Written(from)}, when these lots are said to have been drawn: "
                + $"`{above}` stood above on {criterion} ({measures})",
            "mend the teams, the instant or the results");

    public static void LotsNotInRegulations(this DiagnosticBag bag, TextLocation location, string regulations) =>
        bag.Error(
            "PV0603",
            location,
            $"the regulations `{regulations}` draw no lots",
            "leave the lots out, or add `lots` to the tie-breakers of a file of regulations/");

    public static void LotsOfFewTeams(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0604", location, "lots are drawn between two teams or more, each named once");

    /// <param name="used">The keys of the lists that are.</param>
    public static void UnusedRankingList(
        this DiagnosticBag bag, TextLocation location, string list, string regulations, IReadOnlyCollection<string> used) =>
        bag.Warning(
            "PV0606",
            location,
            $"the list `{list}` decides nothing: no criterion of `{regulations}` asks for it",
            Suggestions.DidYouMeanOrList(list, used, "lists that are asked for")
                ?? $"leave it out, or write a file of regulations/ with `{{ranking: {list}}}` among its tie-breakers");

    public static void TwoNumbersOfOneTeam(this DiagnosticBag bag, TextLocation location, string team) =>
        bag.Error("PV0605", location, $"`{team}` has a number in this list already", "it may stand there under another of its names");

    public static void AwardedToTheTeamThatWithdrew(this DiagnosticBag bag, TextLocation location, string team) => bag.Error(
        "PV0611",
        location,
        $"what `{team}` has not played is given against it, and by this result it would not lose",
        "write the goals of the other side first: `awarded: 3-0`; or leave it out, where these matches count for nobody");

    public static void WithdrawnTwice(this DiagnosticBag bag, TextLocation location, string team) =>
        bag.Error("PV0612", location, $"`{team}` has withdrawn already", "a team withdraws once: keep one of the two");

    public static void PlayedAfterItsWithdrawal(this DiagnosticBag bag, TextLocation location, string team, string match, ZonedDateTime kickoff) => bag.Error(
        "PV0613",
        location,
        $"`{team}` had withdrawn by then, and `{match}` was played on {TimeDiagnostics.Written(kickoff)}",
        "mend `from`, or the match");

    public static void PlayedAfterTheEnd(this DiagnosticBag bag, TextLocation location, string match, ZonedDateTime kickoff) => bag.Error(
        "PV0614",
        location,
        $"the season had been cut short by then, and `{match}` was played on {TimeDiagnostics.Written(kickoff)}",
        "mend `from`, or the match");

    public static void MoreGivenBackThanTaken(this DiagnosticBag bag, TextLocation location, string team, int given, int taken) => bag.Error(
        "PV0608",
        location,
        string.Create(CultureInfo.InvariantCulture, $"`{team}` gets back more points ({given}) than were taken from it by then ({taken})"),
        "a deduction is reduced or ended by a line of its own with the points given back: `{team: BEL, points: -4, from: 2026-02-26}`");

    public static void CarriedTwice(this DiagnosticBag bag, TextLocation location, string team) => bag.Error(
        "PV0609", location, $"`{team}` carries points along already", "keep one of the two, or write their sum and a `reason:` that tells both");
}
