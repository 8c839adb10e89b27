using System.Globalization;
using NodaTime;
using Previews.Content.Values;
using Previews.Text;

namespace Previews.Content.Matches;

/// <summary>What can be wrong with a match, or with two of them: PV025x.</summary>
internal static class MatchDiagnostics
{
    public static void EndsBeforeItBegins(this DiagnosticBag bag, TextLocation location, ZonedDateTime kickoff) =>
        bag.Error("PV0227", location, $"the match ends before it begins: it kicks off on {TimeDiagnostics.Written(kickoff)}", "mend `ended` or `kickoff`");

    public static void ResultBeforeKickoff(this DiagnosticBag bag, TextLocation location) =>
        bag.Error(
            "PV0228",
            location,
            "the match has a result, and this kick-off is still to come",
            "correct the date, or leave the score out until it is played");

    public static void TeamPlaysItself(this DiagnosticBag bag, TextLocation location, string team) =>
        bag.Error("PV0250", location, $"`{team}` cannot play against itself");

    /// <param name="itsGroup">The group of the same competition that the team is in; null where there is none.</param>
    public static void TeamNotInGroup(
        this DiagnosticBag bag, TextLocation location, string team, string group, string? itsGroup, IReadOnlyCollection<string> teams) =>
        bag.Error(
            "PV0251",
            location,
            itsGroup is null ? $"`{team}` is not in the group `{group}`" : $"`{team}` is not in the group `{group}`, but in `{itsGroup}`",
            $"its teams are: {string.Join(", ", teams)}" + (itsGroup is null ? "" : "; a match between groups counts in neither, and names no `group`"));

    public static void GroupOfAnotherCompetition(this DiagnosticBag bag, TextLocation location, string group, string competition) =>
        bag.Error("PV0252", location, $"the group `{group}` is of the competition `{competition}`", "leave `competition` out: it follows from the group");

    public static void ScoreWithoutResult(this DiagnosticBag bag, TextLocation location, string key, string status) =>
        bag.Error(
            "PV0253",
            location,
            $"a match that is {status} has no `{key}`",
            (status, key) switch
            {
                ("awarded", _) =>
                    "an awarded result has no goals or cards; what was played before it stands as `score`, beside `history: [{from: …, awarded: 3-0}]`",
                ("abandoned", "score") => "leave it out; it counts only where the regulations say `matches: {abandoned: stands}`",
                _ => "leave it out, or mend `status`",
            });

    /// <param name="stands">Whether the score of a match that was stopped counts by the regulations.</param>
    public static void ResultWithoutScore(this DiagnosticBag bag, TextLocation location, string status, bool stands) =>
        bag.Error(
            "PV0254",
            location,
            $"a match that was {status} needs its `score`",
            stands ? "by the regulations it counts as it stood when it was stopped" : null);

    public static void StatusWithoutSince(this DiagnosticBag bag, TextLocation location, string status) =>
        bag.Error("PV0255", location, $"a match that was {status} needs `since`: the instant from which that is known", TimeDiagnostics.Help);

    public static void KeyOfAnotherStatus(this DiagnosticBag bag, TextLocation location, string key, string status) =>
        bag.Error("PV0256", location, $"`{key}` says nothing about a match that is {status}", "leave it out, or mend `status`");

    public static void GoalsDoNotMatchScore(this DiagnosticBag bag, TextLocation location, string side, int listed, int scored) =>
        bag.Error(
            "PV0257",
            location,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{listed} {(listed == 1 ? "goal is" : "goals are")} listed for the {side} side, which scored {scored}"),
            "mend one of them, or write `goals_partial: true` if the source does not have all");

    public static void ShootOutWithoutWinner(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error("PV0258", location, $"a penalty shoot-out does not end {text}");

    public static void AbsentTeamDoesNotPlay(this DiagnosticBag bag, TextLocation location, string team) =>
        bag.Error("PV0259", location, $"`{team}` does not play in this match");

    public static void SameFixtureTwice(this DiagnosticBag bag, TextLocation location, string id, string other, TextLocation first) =>
        bag.Error("PV0260", location, $"`{id}` is the same match as `{other}` in {first}: the same teams on the same day", "keep one of them");

    public static void MatchWithoutItsGroup(this DiagnosticBag bag, TextLocation location, string id, string competition, string group) =>
        bag.Warning(
            "PV0262",
            location,
            $"`{id}` counts in no table: it is of `{competition}`, both teams are in its group `{group}`, and no `group` is named",
            $"write `group: {group}`");
}
