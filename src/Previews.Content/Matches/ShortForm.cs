using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using Previews.Content.Binding;
using Previews.Content.People;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Matches;

/// <summary>
/// Reads the keys of a match that changed once: <c>status: postponed</c> with its <c>since</c>, or nothing of it for a match that was played
/// as planned. Which keys say something depends on the state: a scheduled match has no score.
/// </summary>
internal sealed class ShortForm(BindingScope scope, List<Mention> mentions, FixtureBinder fixtures)
{
    public static readonly ImmutableArray<string> Keys = ["status", "since", "reason", "new_date", "at"];

    private readonly MatchEventReader _events = new(scope, mentions);

    private enum Status
    {
        Scheduled,
        Played,
        Postponed,
        Abandoned,
        Cancelled,
        Awarded,
    }

    private static readonly FrozenDictionary<string, Status> Statuses =
        Enum.GetValues<Status>().ToFrozenDictionary(s => s.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <returns>What the keys say besides a score that was played; nothing after a mistake.</returns>
    public ImmutableArray<HistoryEntry> Read(MappingReader keys, Fixture? fixture, Score? score, out bool isPlayed)
    {
        var status = keys.Optional("status", n => scope.Scalars.Choice(n, Statuses));
        if (!keys.HasKey("status"))
            status = keys.HasKey("score") ? Status.Played : Status.Scheduled;
        isPlayed = status is Status.Played;
        var since = keys.Optional("since", scope.Times.When)?.ToInstant(scope.Settings.Zone);
        var reason = keys.Optional("reason", scope.Texts.Text);
        var newDates = keys.List("new_date", n => NewDate(n, fixture, since));
        var at = keys.Optional("at", _events.Minute);
        if (status is not null)
            CheckKeys(keys, status.Value, fixture, since);
        if (keys.HasFailed || since is not { } from)
            return [];
        var place = keys.LocationOf("since");
        HistoryEntry? entry = status switch
        {
            Status.Postponed => new HistoryEntry.Postponed(from, place),
            Status.Abandoned => new HistoryEntry.Abandoned(from, place, at, score),
            Status.Cancelled => new HistoryEntry.Cancelled(from, place),
            Status.Awarded => new HistoryEntry.Awarded(from, place, new Decision.Result(score!.Value)),
            _ => null,
        };
        return entry is null ? [] : WithDates(entry with { Reason = reason }, newDates);
    }

    /// <summary>A date that was known with the postponement is part of it.</summary>
    private static ImmutableArray<HistoryEntry> WithDates(HistoryEntry entry, ImmutableArray<HistoryEntry.Dated> dates) =>
        dates is [var first, .. var later] && first.From == entry.From
            ? [entry with { NewDate = first.NewDate }, .. later]
            : [entry, .. dates];

    /// <summary>The new kick-off alone, known with the postponement, or <c>{kickoff, since}</c>.</summary>
    private HistoryEntry.Dated? NewDate(YamlNode node, Fixture? fixture, Instant? since)
    {
        var from = (Instant: since ?? Instant.MinValue, Place: node.Location);
        if (node is not YamlNode.Mapping mapping)
            return Dated(fixtures.Kickoff(node, fixture?.City), node);
        var keys = new MappingReader(mapping, "a new date", scope.Diagnostics);
        var kickoff = keys.Required("kickoff", n => fixtures.Kickoff(n, fixture?.City));
        if (keys.Optional("since", scope.Times.When) is { } known)
            from = (known.ToInstant(scope.Settings.Zone), keys.LocationOf("since"));
        keys.RefuseOthers();
        return keys.HasFailed ? null : Dated(kickoff, keys.Find("kickoff")!);

        HistoryEntry.Dated? Dated(Kickoff? date, YamlNode written) =>
            date is null ? null : new HistoryEntry.Dated(from.Instant, from.Place) { NewDate = (date, written.Location) };
    }

    private void CheckKeys(MappingReader keys, Status status, Fixture? fixture, Instant? since)
    {
        var name = status.ToString().ToLowerInvariant();
        var stands = status is Status.Abandoned && Stands(fixture);
        var hasScore = status is Status.Played or Status.Awarded || stands;
        var hasSince = status is not (Status.Played or Status.Scheduled);
        if (hasScore && !keys.HasKey("score"))
            Refuse(keys, "status", place => scope.Diagnostics.ResultWithoutScore(place, name, stands));
        if (hasSince && since is null && !keys.HasKey("since"))
            Refuse(keys, "status", place => scope.Diagnostics.StatusWithoutSince(place, name));
        foreach (var key in KeysOfResult(hasScore, status is Status.Played))
            Refuse(keys, key, place => scope.Diagnostics.ScoreWithoutResult(place, key, name));
        foreach (var key in KeysOfReason(hasSince, status))
            Refuse(keys, key, place => scope.Diagnostics.KeyOfAnotherStatus(place, key, name));
    }

    private static bool Stands(Fixture? fixture) =>
        fixture?.Competition.Regulations?.UnfinishedMatches.Abandoned == AbandonedMatches.Stands;

    private static IEnumerable<string> KeysOfResult(bool hasScore, bool isPlayed) =>
        [.. hasScore ? ImmutableArray<string>.Empty : ["score"], .. isPlayed ? [] : PlayReader.Keys];

    private static IEnumerable<string> KeysOfReason(bool hasSince, Status status) =>
    [
        .. hasSince ? ImmutableArray<string>.Empty : ["since", "reason"],
        .. status is Status.Abandoned ? ImmutableArray<string>.Empty : ["at"],
        .. status is Status.Postponed ? ImmutableArray<string>.Empty : ["new_date"],
    ];

    /// <summary>Reports a key if it is there.</summary>
    private static void Refuse(MappingReader keys, string key, Action<TextLocation> report)
    {
        if (keys.Find(key) is not { } value)
            return;
        report(value.Location);
        keys.Fail();
    }
}
