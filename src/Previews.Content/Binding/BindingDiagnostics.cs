using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Previews.Text;

namespace Previews.Content.Binding;

/// <summary>What can be wrong with what a YAML file says: PV02xx.</summary>
internal static class BindingDiagnostics
{
    private const string TimeHelp =
        "write day, time and zone, as in 2025-09-07 20:45 Europe/Brussels, or with an offset: 2025-09-07T20:45+02:00";

    // Shapes: a value is not of the type that its key wants.
    public static void NotAMapping(this DiagnosticBag bag, TextLocation location, string what, string? help = null) =>
        bag.Error("PV0201", location, $"{what} is wanted here, with `key: value` lines", help);

    public static void NotAText(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0202", location, "a text of at least one letter is wanted here, not a list or a mapping");

    public static void MissingKeys(this DiagnosticBag bag, TextLocation location, string what, IReadOnlyList<string> keys) =>
        bag.Error(
            "PV0203",
            location,
            keys.Count == 1
                ? $"{what} needs `{keys[0]}`, which is missing"
                : $"{what} needs {string.Join(", ", keys.SkipLast(1).Select(k => $"`{k}`"))} and `{keys[^1]}`, which are missing");

    public static void MissingValue(this DiagnosticBag bag, TextLocation location, string key) =>
        bag.Error("PV0204", location, $"`{key}` has no value", "write one after the colon or, indented deeper than the key, below it; or leave the key out");

    public static void UnknownKey(this DiagnosticBag bag, TextLocation location, string key, string what, IReadOnlyCollection<string> known) =>
        bag.Error("PV0205", location, $"`{key}` is no key of {what}", Suggestions.DidYouMeanOrList(key, known, "its keys are"));

    public static void MoreUnknownKeys(this DiagnosticBag bag, TextLocation location, int count, string what) =>
        bag.Error("PV0206", location, string.Create(CultureInfo.InvariantCulture, $"{count} more unknown keys of {what} from here on"));

    public static void NotAFlag(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error("PV0207", location, $"`{text}` is neither `true` nor `false`");

    public static void NotAnInteger(this DiagnosticBag bag, TextLocation location, string text, int minimum, int maximum) =>
        bag.Error(
            "PV0208",
            location,
            string.Create(CultureInfo.InvariantCulture, $"`{text}` is not a whole number from {minimum} to {maximum}"),
            IsPlain(text) ? null : "write it in decimal digits, without zeros before it");

    private static bool IsPlain(string number) => number.All(char.IsAsciiDigit) && (number.Length == 1 || number[0] != '0');

    public static void NotAChoice(this DiagnosticBag bag, TextLocation location, string text, IReadOnlyCollection<string> known) =>
        bag.Error("PV0209", location, $"`{text}` is not known here", Suggestions.DidYouMeanOrList(text, known, "known are"));

    public static void NotAWebAddress(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error("PV0210", location, $"`{text}` is not an address on the web", "it begins with https:// or http:// and a host");

    public static void NotALanguage(this DiagnosticBag bag, TextLocation location, string text, IReadOnlyCollection<string> known) =>
        bag.Error("PV0211", location, $"`{text}` is not the code of a language", Suggestions.DidYouMeanOrList(text, known, "the site's are"));

    public static void NotAColour(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error("PV0212", location, $"`{text}` is not a colour", "write six hexadecimal digits in quotes: '#c8102e'");

    public static void NotAScore(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error("PV0213", location, $"`{text}` is not a score", "write the home side's goals first: 2-1");

    public static void NotAGoal(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error(
            "PV0214", location, $"`{text}` is not a goal", "write minute and scorer: 42 Name, 45+1 Name, 32p Name (penalty), 15og Name (own goal)");

    public static void NotACard(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error(
            "PV0215", location, $"`{text}` is not a card", "write minute and player: 31y Name, 60yr Name (second yellow), 70r Name (red), 80y+r Name");

    public static void NoSuchMinute(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error("PV0216", location, $"`{text}` is no minute of a match", "minutes run from 1 to 120; time is added to 45, 90, 105 and 120");

    public static void NotPlaces(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error("PV0217", location, $"`{text}` is not a range of places", "write one place, 2, or the first and the last, 3-5");

    // Lists: a file that holds several things.
    public static void ListOfNothing(this DiagnosticBag bag, TextLocation location, string key, string help) =>
        bag.Error("PV0218", location, $"`{key}` lists nothing", help);

    public static void KeyBesideList(this DiagnosticBag bag, TextLocation location, string key, string folder) =>
        bag.Error(
            "PV0219",
            location,
            $"`{key}` cannot stand beside `{folder}`: a file holds one thing, or a list and nothing else",
            $"write it into each item of `{folder}`, or into `_directory.yml` for all of the folder");

    // Time.
    public static void NotADate(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error("PV0220", location, $"`{text}` is not a day", "write year, month and day, as in 2025-09-07");

    public static void NotATime(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error("PV0221", location, $"`{text}` is not a day and a time", TimeHelp);

    public static void TimeWithoutZone(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error("PV0222", location, $"`{text}` does not say in which zone", TimeHelp);

    public static void TimeWithSeconds(this DiagnosticBag bag, TextLocation location, string text, LocalDateTime time) =>
        bag.Error("PV0229", location, $"`{text}` has seconds", $"leave them out, as in {Written(time).Replace('T', ' ')} Europe/Brussels");

    public static void UnknownZone(this DiagnosticBag bag, TextLocation location, string zone, string? nearest) =>
        bag.Error(
            "PV0223",
            location,
            $"`{zone}` is no time zone",
            nearest is null ? "zones have names like Europe/Brussels" : $"did you mean `{nearest}`?");

    public static void SkippedTime(this DiagnosticBag bag, TextLocation location, LocalDateTime time, string zone) =>
        bag.Error("PV0224", location, $"{Written(time)} does not exist in {zone}: the clocks go forward over it");

    public static void AmbiguousTime(this DiagnosticBag bag, TextLocation location, LocalDateTime time, string zone, ZonedDateTime first) =>
        bag.Error(
            "PV0225",
            location,
            $"{Written(time)} happens twice in {zone}: the clocks go back over it",
            $"say which, with its offset: {Written(time)}{OffsetPattern.CreateWithInvariantCulture("+HH:mm").Format(first.Offset)} is the first");

    public static void DoubtfulYear(this DiagnosticBag bag, TextLocation location, int year) =>
        bag.Error("PV0226", location, string.Create(CultureInfo.InvariantCulture, $"nothing is known of football in the year {year}"));

    public static void EndsBeforeItBegins(this DiagnosticBag bag, TextLocation location, ZonedDateTime kickoff) =>
        bag.Error("PV0227", location, $"the match ends before it begins: it kicks off on {Written(kickoff)}", "mend `ended` or `kickoff`");

    public static void ResultBeforeKickoff(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0228", location, "the match has a result, and this kick-off is still to come", "correct the date, or leave the score out until it is played");

    // Identity and references.
    public static void InvalidId(this DiagnosticBag bag, TextLocation location, string id) =>
        bag.Error(
            "PV0230",
            location,
            $"`{id}` cannot be an id",
            "an id has lower-case letters a-z, digits and single `-` between them, at most 100 (a team's may be upper-case)"
                + (Slug.Of(id) is { Length: > 0 and < 50 } slug ? $": `{slug}` would do" : ""));

    public static void ReservedId(this DiagnosticBag bag, TextLocation location, string id) =>
        bag.Error("PV0231", location, $"`{id}` cannot be an id: the name is reserved", "choose a longer one");

    public static void DuplicateId(this DiagnosticBag bag, TextLocation location, string what, string id, string firstId, TextLocation first) =>
        bag.Error(
            "PV0232",
            location,
            string.Equals(id, firstId, StringComparison.Ordinal)
                ? $"{what} `{id}` is defined twice: here and in {first}"
                : $"{what} `{id}` differs only in case from `{firstId}` in {first}",
            "ids are addresses: give one of them another");

    /// <param name="otherwise">The help where none of the known is near, and there are too many to list.</param>
    public static void UnknownReference(
        this DiagnosticBag bag, TextLocation location, string what, string id, IReadOnlyCollection<string> known, string? otherwise = null) =>
        bag.Error("PV0233", location, $"unknown {what} `{id}`", Suggestions.DidYouMeanOrList(id, known, "known are") ?? otherwise);

    /// <param name="ofFiles">The ids of those in <c>regulations/</c>.</param>
    public static void UnknownRegulations(
        this DiagnosticBag bag, TextLocation location, string id, IEnumerable<string> ofFiles, IReadOnlyCollection<string> presets) =>
        bag.UnknownReference(location, "regulations", id, [.. ofFiles, .. presets], NameRegulations(id, presets));

    public static void AmbiguousName(this DiagnosticBag bag, TextLocation location, string name, string first, string second) =>
        bag.Error("PV0234", location, $"`{name}` names both `{first}` and `{second}`", "use the id, or take the alias away from one of them");

    public static void MissingId(this DiagnosticBag bag, TextLocation location, string what) =>
        bag.Error("PV0235", location, $"{what} in a list needs its own `id`");

    public static void UnknownAuthor(this DiagnosticBag bag, TextLocation location, string id, IReadOnlyCollection<string> known) =>
        bag.Error("PV0236", location, $"unknown author `{id}`", Suggestions.DidYouMeanOrList(id, known, "authors in the settings are"));

    public static void UnknownPerson(this DiagnosticBag bag, TextLocation location, string id, IReadOnlyCollection<string> known) =>
        bag.Error(
            "PV0237",
            location,
            $"nobody in people/ has the id `{id}`",
            Suggestions.DidYouMean(id, known) ?? "write the name as it is spelt, or add a file for the person");

    // Settings, regulations, competitions.
    public static void BaseUrlTooLong(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0240", location, "the base URL has a query or a fragment", "scheme, host and path are enough: https://example.org/football/");

    public static void UnknownTiebreaker(this DiagnosticBag bag, TextLocation location, string name, IReadOnlyCollection<string> known) =>
        bag.Error("PV0241", location, $"unknown tie-breaker `{name}`", Suggestions.DidYouMeanOrList(name, known, "known are"));

    /// <param name="free">What is left of the places; null where nothing is.</param>
    public static void OverlappingZones(this DiagnosticBag bag, TextLocation location, int place, string other, string? free) =>
        bag.Error(
            "PV0242",
            location,
            string.Create(CultureInfo.InvariantCulture, $"place {place} belongs to the zone `{other}` too"),
            free is null ? $"a place has one zone: mend this one's places, or those of `{other}`" : $"a place has one zone: write `{free}`, or mend the places of `{other}`");

    public static void TeamTwiceInGroup(this DiagnosticBag bag, TextLocation location, string team) =>
        bag.Error("PV0243", location, $"`{team}` is in this group twice", "each team of a group stands once");

    public static void TeamInTwoGroups(this DiagnosticBag bag, TextLocation location, string team, string other, TextLocation first) =>
        bag.Error(
            "PV0246",
            location,
            $"`{team}` is in the group `{other}` of the same competition too, in {first}",
            "take it out of one of them; a later stage is a competition of its own");

    /// <param name="competition">Its id: presets with words in common are the likeliest.</param>
    public static void GroupsWithoutRegulations(this DiagnosticBag bag, TextLocation location, string competition, IReadOnlyCollection<string> presets) =>
        bag.Error(
            "PV0245",
            location,
            "a competition with groups needs `regulations`: without them no table can be made",
            NameRegulations(competition, presets));

    private static string NameRegulations(string name, IReadOnlyCollection<string> presets)
    {
        var likely = Suggestions.WithSameWords(name, presets, 3);
        return "name a file of regulations/, or a preset"
            + (likely.IsEmpty ? "" : $" such as {string.Join(", ", likely.Select(p => $"`{p}`"))}")
            + "; the documentation lists them under Regulations";
    }

    public static void DatesOutOfOrder(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0244", location, "the dates are not in order", "the earlier comes first; only the first may be without `from`");

    // Matches.
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
                ("awarded", _) => "an awarded result has no goals or cards",
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
        bag.Error("PV0255", location, $"a match that was {status} needs `since`: the instant from which that is known", TimeHelp);

    public static void KeyOfAnotherStatus(this DiagnosticBag bag, TextLocation location, string key, string status) =>
        bag.Error("PV0256", location, $"`{key}` says nothing about a match that is {status}", "leave it out, or mend `status`");

    public static void GoalsDoNotMatchScore(this DiagnosticBag bag, TextLocation location, string side, int listed, int scored) =>
        bag.Error(
            "PV0257",
            location,
            string.Create(CultureInfo.InvariantCulture, $"{listed} {(listed == 1 ? "goal is" : "goals are")} listed for the {side} side, which scored {scored}"),
            "mend one of them, or write `goals_partial: true` if the source does not have all");

    public static void ShootOutWithoutWinner(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error("PV0258", location, $"a penalty shoot-out does not end {text}");

    public static void AbsentTeamDoesNotPlay(this DiagnosticBag bag, TextLocation location, string team) =>
        bag.Error("PV0259", location, $"`{team}` does not play in this match");

    public static void SameFixtureTwice(this DiagnosticBag bag, TextLocation location, string id, string other, TextLocation first) =>
        bag.Error("PV0260", location, $"`{id}` is the same match as `{other}` in {first}: the same teams on the same day", "keep one of them");

    public static void TwoSpellings(this DiagnosticBag bag, TextLocation location, string name, string usual, string usualId, TextLocation first) =>
        bag.Warning(
            "PV0261",
            location,
            $"`{name}` is spelt `{usual}` in {first}: two people of one team, unless both are the same",
            $"spell the name one way; or, where sources differ, write it into people/{usualId}.yml: `name: {usual}`, `aliases: [{name}]`");

    public static void MatchWithoutItsGroup(this DiagnosticBag bag, TextLocation location, string id, string competition, string group) =>
        bag.Warning(
            "PV0262",
            location,
            $"`{id}` counts in no table: it is of `{competition}`, both teams are in its group `{group}`, and no `group` is named",
            $"write `group: {group}`");

    /// <summary>As authors write it.</summary>
    internal static string Written(ZonedDateTime time) => ZonedDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm z", null).Format(time);

    private static string Written(LocalDateTime time) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(time);
}
