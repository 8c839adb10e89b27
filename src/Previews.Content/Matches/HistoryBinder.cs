using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Previews.Content.Binding;
using Previews.Football.Matches;
using Previews.Football.Names;
using Previews.Text;

namespace Previews.Content.Matches;

/// <summary>
/// Puts the states of a match together: each entry of the history follows the one before it, and what was played last
/// stands among them at the instant from which it counts.
/// </summary>
internal sealed class HistoryBinder(DiagnosticBag diagnostics, DateTimeZone zone)
{
    /// <summary>When the match was played last, as far as the history says: the last date that it gives; null: it gives none.</summary>
    public static (Kickoff Kickoff, TextLocation Place)? LastDate(ImmutableArray<HistoryEntry> history) =>
        history.Select(e => e.Resumes ?? e.NewDate).LastOrDefault(d => d is not null);

    /// <param name="play">What was played last, with its place; null: nothing was, or an entry says it.</param>
    /// <returns>The last state, with those before it; null after a mistake.</returns>
    public Match? Bind(Fixture fixture, ImmutableArray<HistoryEntry> history, HistoryEntry.Played? play)
    {
        if (!IsInOrder(history) || (play is not null && !FindsItsPlace(play, history)))
            return null;
        var later = play is null ? [] : history.Where(e => e.From > play.From);
        var entries = play is null ? history.AsEnumerable() : history.Where(e => e.From < play.From).Append(play).Concat(later);
        Match match = new Match.Scheduled(fixture);
        foreach (var entry in entries)
        {
            if (Next(match, entry) is not { } next)
                return null;
            CheckDate(match, entry);
            match = next;
        }

        return match;
    }

    private bool IsInOrder(ImmutableArray<HistoryEntry> history)
    {
        var wrong = history.Zip(history.Skip(1)).Where(pair => pair.First.From >= pair.Second.From).ToList();
        foreach (var (before, entry) in wrong)
        {
            if (entry.From == before.From)
                diagnostics.TwoEntriesAtOneInstant(entry.Place, before.Place);
            else
                diagnostics.EntriesOutOfOrder(entry.Place, before.From.InZone(zone));
        }

        return wrong.Count == 0;
    }

    /// <summary>A decision follows what was played: one that is dated before its end would be undone by it.</summary>
    private bool FindsItsPlace(HistoryEntry.Played play, ImmutableArray<HistoryEntry> history)
    {
        foreach (var entry in history)
        {
            if (entry.From == play.From)
                diagnostics.TwoEntriesAtOneInstant(entry.Place, play.Place);
            else if (entry is HistoryEntry.Awarded or HistoryEntry.Restored && entry.From < play.From
                && !history.Any(e => e.From > entry.From && e.NewDate is not null))
                diagnostics.DecidedBeforeItsEnd(entry.Place, play.From.InZone(zone));
            else
                continue;
            return false;
        }

        return true;
    }

    private Match? Next(Match before, HistoryEntry entry)
    {
        var (fixture, from) = (before.Fixture, entry.From);
        var (date, resumes) = (entry.NewDate?.Kickoff, entry.Resumes?.Kickoff);
        Match? next = entry switch
        {
            HistoryEntry.Postponed => new Match.Postponed(fixture, from, entry.Reason) { To = date },
            HistoryEntry.Abandoned or HistoryEntry.Played when from < before.NextKickoff?.Earliest => Refuse(() =>
                diagnostics.EndsBeforeItBegins(entry.Place, before.NextKickoff.Start.InZone(before.NextKickoff.Zone))),
            HistoryEntry.Abandoned e => new Match.Abandoned(fixture, from, e.At, entry.Reason) { Score = e.Score, To = date, Resumes = resumes },
            HistoryEntry.Cancelled => new Match.Cancelled(fixture, from, entry.Reason),
            HistoryEntry.Annulled when before is not (Match.Played or Match.Awarded or Match.LostByBoth or Match.Abandoned) =>
                Refuse(() => diagnostics.NothingToAnnul(entry.Place)),
            HistoryEntry.Annulled => new Match.Annulled(fixture, from, entry.Reason) { To = date },
            HistoryEntry.Awarded { Decision: Decision.Result(var score) } => new Match.Awarded(fixture, score, from, entry.Reason) { By = entry.By },
            HistoryEntry.Awarded { Decision: Decision.LostByBoth(var each) } => new Match.LostByBoth(fixture, each, from, entry.Reason) { By = entry.By },
            HistoryEntry.Restored => Restored(before, entry),
            HistoryEntry.Played e => before.HasDate ? e.Play : Refuse(() => diagnostics.ScoreOfAMatchThatIsOff(e.Place, Name(before))),
            HistoryEntry.Dated => Dated(before, entry),
            _ => throw new UnreachableException(),
        };
        return next is null ? null : next with { Before = before };
    }

    private Match? Restored(Match before, HistoryEntry entry) => before is not Match.Played && before.History.OfType<Match.Played>().LastOrDefault() is { } play
        ? play with { Restored = entry.From }
        : Refuse(() => diagnostics.NothingToRestore(entry.Place));

    private Match? Dated(Match before, HistoryEntry entry)
    {
        var reason = entry.Reason;
        if (entry.Resumes is { } resumes)
        {
            return before is Match.Abandoned stopped
                ? stopped with { Since = entry.From, Resumes = resumes.Kickoff, To = null, Reason = reason ?? stopped.Reason }
                : Refuse(() => diagnostics.NothingToResume(resumes.Place, Name(before)));
        }

        var date = entry.NewDate!.Value;
        return before switch
        {
            Match.Postponed off => off with { Since = entry.From, To = date.Kickoff, Reason = reason ?? off.Reason },
            Match.Abandoned off => off with { Since = entry.From, To = date.Kickoff, Resumes = null, Reason = reason ?? off.Reason },
            Match.Annulled off => off with { Since = entry.From, To = date.Kickoff, Reason = reason ?? off.Reason },
            Match.Played or Match.Awarded or Match.LostByBoth => Refuse(() => diagnostics.NewDateOfAResult(date.Place, Name(before))),
            _ => new Match.Moved(before.Fixture, date.Kickoff, entry.From, reason),
        };
    }

    /// <summary>What is doubtful about a new date.</summary>
    private void CheckDate(Match before, HistoryEntry entry)
    {
        if ((entry.NewDate ?? entry.Resumes) is not var (date, place))
            return;
        if (date.DefaultEnd <= entry.From)
            diagnostics.DateThatHadPassed(place, entry.From.InZone(zone));
        else if (entry is HistoryEntry.Postponed && date.Start < before.Kickoff.Start)
            diagnostics.PutOffToAnEarlierDate(place, before.Kickoff.Start.InZone(before.Kickoff.Zone));
    }

    private static Match? Refuse(Action report)
    {
        report();
        return null;
    }

    /// <summary>As messages name a state: <c>postponed</c>.</summary>
    private static string Name(Match match) => match is Match.LostByBoth ? "lost by both sides" : match.GetType().Name.ToLowerInvariant();
}
