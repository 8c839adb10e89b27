using Previews.Text;

namespace Previews.Content.Formats;

/// <summary>What is wrong with the list of a group's fixtures: PV07xx.</summary>
internal static class FormatDiagnostics
{
    /// <param name="looksLike">How often each pair meets, if the matches that have been entered look like that; else null.</param>
    public static void FormatNotGiven(this DiagnosticBag bag, TextLocation location, string competition, int? looksLike) => bag.Warning(
        "PV0701",
        location,
        $"how many matches the groups of `{competition}` have is not said, so no place is certain and no table final",
        looksLike is { } times
            ? $"the matches look as if each pair met {Times(times)}: then write `format: {{meetings: {times}}}` into the competition"
            : "write into the competition `format: {meetings: 2}` (each pair meets twice), `format: {rounds: 8}` (each team has 8 matches), or `format: {fixtures: complete}` (the files hold every match)");

    /// <param name="allowed">How often the two meet.</param>
    public static void MoreMeetings(
        this DiagnosticBag bag,
        TextLocation location,
        string id,
        string home,
        string away,
        int allowed,
        string first,
        TextLocation place) =>
        bag.Error(
        "PV0702",
        location,
        $"`{home}` and `{away}` meet {Times(allowed)} by the format of their group, and `{id}` is one match more: the first is `{first}` in {place}",
        "remove the match that is not of this group, mend the format, or, where this one was played instead of the other, say so with `replays:`");

    public static void MoreMatchesThanRounds(
        this DiagnosticBag bag,
        TextLocation location,
        string id,
        string team,
        int rounds,
        string first,
        TextLocation place) =>
        bag.Error(
        "PV0703",
        location,
        $"`{team}` has {Matches(rounds)} by the format of its group, and `{id}` is one more: the first is `{first}` in {place}",
        "remove the match that is not of this group, or mend the format");

    public static void TwoMatchesAtOnce(this DiagnosticBag bag, TextLocation location, string team, string id, string first, TextLocation place) => bag.Error(
        "PV0704",
        location,
        $"`{team}` cannot play `{id}` while it plays `{first}` in {place}: the kick-offs are less than two hours apart",
        "mend a kick-off or a side; if the team really played both, write `double_header: true` into one of them");

    public static void NotOneFormat(this DiagnosticBag bag, TextLocation location) => bag.Error(
        "PV0705",
        location,
        "a format is one of three",
        "write `{meetings: 2}` (each pair meets twice), `{rounds: 8}` (each team has 8 matches), or `{fixtures: complete}` (the files hold every match)");

    public static void FormatSaidTwice(this DiagnosticBag bag, TextLocation location) => bag.Error(
        "PV0706", location, "`format` says how many matches there are, and `fixtures` says it too", "keep one of them");

    public static void RoundsDoNotWorkOut(this DiagnosticBag bag, TextLocation location, string group, int teams, int rounds) => bag.Error(
        "PV0707",
        location,
        $"the {teams} teams of `{group}` cannot have {Matches(rounds)} each: one would lack an opponent",
        "mend the number of rounds, or the list of teams");

    private static string Matches(int number) => number == 1 ? "1 match" : $"{number} matches";

    private static string Times(int times) => times switch { 1 => "once", 2 => "twice", _ => $"{times} times" };
}
