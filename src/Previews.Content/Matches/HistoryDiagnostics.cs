using System.Globalization;
using NodaTime;
using Previews.Content.Values;
using Previews.Text;

namespace Previews.Content.Matches;

/// <summary>What can be wrong with a match's history: PV07xx.</summary>
internal static class HistoryDiagnostics
{
    public static void EntryThatTellsNothing(this DiagnosticBag bag, TextLocation location) =>
        bag.Error(
            "PV0801",
            location,
            "this entry does not say what holds from its instant on",
            "write one of `kickoff:` (a new date), `status:` (postponed, abandoned, cancelled, annulled, played), `resumes:`, `awarded:` or `score:`");

    public static void EntriesOutOfOrder(this DiagnosticBag bag, TextLocation location, ZonedDateTime before) =>
        bag.Error(
            "PV0802",
            location,
            $"this holds from an earlier instant than the entry above it, {TimeDiagnostics.Written(before)}",
            "write the earliest first, or mend `from`");

    public static void TwoEntriesAtOneInstant(this DiagnosticBag bag, TextLocation location, TextLocation other) =>
        bag.Error(
            "PV0803",
            location,
            string.Create(CultureInfo.InvariantCulture, $"two states would hold from this instant on, this one and the one of line {other.Line}"),
            "write both in one entry, or the hour of each");

    /// <param name="score">As it was written.</param>
    public static void AwardWithoutItsScore(this DiagnosticBag bag, TextLocation location, string score) =>
        bag.Error("PV0804", location, "a decision gives a result", $"write `awarded: {score}` in place of the status");

    /// <param name="goals">As they were written.</param>
    public static void NotADefeatOfBoth(this DiagnosticBag bag, TextLocation location, string goals) =>
        bag.Error(
            "PV0831",
            location,
            $"`{goals}` is no defeat that both sides can have",
            "write the goals of each side, scored and conceded: `awarded: both lose 0-3`; or `awarded: both lose`, where no goals count");

    public static void DecidedBeforeItsEnd(this DiagnosticBag bag, TextLocation location, ZonedDateTime end) =>
        bag.Error(
            "PV0805",
            location,
            $"this was decided before what was played came to its end, on {TimeDiagnostics.Written(end)}",
            "write the day and the hour of the decision, or the score that was played as an entry of its own: `{from: …, score: 1-0}`");

    public static void ScoreOfAMatchThatIsOff(this DiagnosticBag bag, TextLocation location, string state) =>
        bag.Error(
            "PV0806",
            location,
            $"the match has a score, and by its history it is {state} and has no date",
            "add when it was played: `{from: …, kickoff: …}`, `from` being the instant from which that was known; or leave the score out");

    public static void NothingToAnnul(this DiagnosticBag bag, TextLocation location) =>
        bag.Error(
            "PV0807",
            location,
            "nothing had a result by then that could be annulled",
            "write before it what was played, as an entry of its own: `{from: …, score: 1-0}`, `from` being the end of the match");

    public static void NothingToRestore(this DiagnosticBag bag, TextLocation location) =>
        bag.Error(
            "PV0808",
            location,
            "there is no result of play that could count again from here on",
            "`status: played` alone says that a decision was reversed; a result of play has its `score`");

    public static void NothingToResume(this DiagnosticBag bag, TextLocation location, string state) =>
        bag.Error(
            "PV0809",
            location,
            $"a match that is {state} does not go on",
            "only one that was abandoned does; write `kickoff:` for a match that is played from the beginning");

    public static void NewDateOfAResult(this DiagnosticBag bag, TextLocation location, string state) =>
        bag.Error(
            "PV0810",
            location,
            $"a match that is {state} has no new date",
            "add `status: annulled` to the entry if it is to be played again; or mend `from`, if the date was known before");

    public static void DateThatHadPassed(this DiagnosticBag bag, TextLocation location, ZonedDateTime from) =>
        bag.Warning("PV0811", location, $"this date had passed when it became known, on {TimeDiagnostics.Written(from)}", "mend the date or `from`");

    public static void PutOffToAnEarlierDate(this DiagnosticBag bag, TextLocation location, ZonedDateTime before) =>
        bag.Warning(
            "PV0812",
            location,
            $"the match was put off, and its new date lies before the old one, {TimeDiagnostics.Written(before)}",
            "mend the date; a match that is brought forward has no `status: postponed`");

    public static void KeyBesideHistory(this DiagnosticBag bag, TextLocation location, string key) =>
        bag.Error(
            "PV0813",
            location,
            $"`{key}` says the same as an entry of `history`, or contradicts it",
            key switch
            {
                "status" => "write all of the change in the list, with the instant from which it holds: `{from: …, status: …}`",
                "since" => "write it in the list: `from:`",
                "new_date" => "write it in the list, with the instant from which it was known: `{from: …, kickoff: …}`",
                _ => "write it in the entry that it belongs to",
            });

    public static void ReplayOfAnUnknownMatch(this DiagnosticBag bag, TextLocation location, string match, IReadOnlyCollection<string> known) =>
        bag.SharedError("PV0814", location, $"there is no match `{match}`", Suggestions.DidYouMeanOrList(match, known, "matches are"));

    /// <param name="why">What keeps the two apart.</param>
    public static void ReplayOfAnotherMatch(this DiagnosticBag bag, TextLocation location, string match, string why) =>
        bag.Error("PV0815", location, $"this cannot be played in place of `{match}`: {why}");
}
