using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Previews.Content.Binding;
using Previews.Content.People;
using Previews.Content.Yaml;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Matches;

/// <summary>
/// Reads the entries of a match's history, each by itself: <c>{from: 2025-09-03 10:00 Europe/Brussels, status: postponed}</c>,
/// <c>{from: 2025-09-10, kickoff: 2025-10-14 20:45 Europe/Brussels}</c>, <c>{from: 2014-10-24, awarded: 0-3, by: UEFA}</c>.
/// </summary>
internal sealed class HistoryReader(BindingScope scope, List<Mention> mentions, FixtureBinder fixtures)
{
    private static readonly ImmutableArray<string> StateKeys = ["awarded", "status", "score", "resumes", "kickoff"];

    private readonly MatchEventReader _events = new(scope, mentions);
    private readonly ScoreReader _scores = new(scope.Diagnostics);
    private readonly PlayReader _plays = new(scope, mentions);

    private enum Kind
    {
        Postponed,
        Abandoned,
        Cancelled,
        Annulled,
        Awarded,
        Played,
        Moved,
    }

    private static readonly FrozenDictionary<string, Kind> Statuses =
        Enum.GetValues<Kind>().Where(k => k is not Kind.Moved).ToFrozenDictionary(NameOf, StringComparer.Ordinal);

    /// <param name="fixture">Null after a mistake.</param>
    public HistoryEntry? Read(YamlNode node, Fixture? fixture)
    {
        if (MappingReader.Of(node, "an entry of a match's history", scope.Diagnostics) is not { } keys)
            return null;
        var from = keys.Required("from", scope.Times.When)?.ToInstant(scope.Settings.Zone);
        var status = keys.Optional("status", n => scope.Scalars.Choice(n, Statuses));
        var kind = keys switch
        {
            _ when keys.HasKey("status") => status,
            _ when keys.HasKey("awarded") => Kind.Awarded,
            _ when keys.HasKey("score") => Kind.Played,
            _ => Kind.Moved,
        };
        var entry = Entry(keys, kind, from, fixture);
        if (kind is { } known)
            CheckKeys(keys, known);
        keys.RefuseOthers();
        return keys.HasFailed ? null : entry;
    }

    private HistoryEntry? Entry(MappingReader keys, Kind? kind, Instant? from, Fixture? fixture)
    {
        var date = Date(keys, "kickoff", fixture);
        var resumes = Date(keys, "resumes", fixture);
        var awarded = keys.Optional("awarded", _scores.ReadDecision);
        var score = keys.Optional("score", _scores.Read);
        var at = keys.Optional("at", _events.Minute);
        var play = _plays.Read(keys, fixture, score, fixture?.Kickoff, from);
        var reason = keys.Optional("reason", scope.Texts.Text);
        var by = keys.Optional("by", scope.Texts.Text);
        if (from is not { } instant || keys.HasFailed)
            return null;
        var place = keys.LocationOf("from");
        HistoryEntry? entry = kind switch
        {
            Kind.Postponed => new HistoryEntry.Postponed(instant, place),
            Kind.Abandoned => new HistoryEntry.Abandoned(instant, place, at, score),
            Kind.Cancelled => new HistoryEntry.Cancelled(instant, place),
            Kind.Annulled => new HistoryEntry.Annulled(instant, place),
            Kind.Awarded => awarded is null ? null : new HistoryEntry.Awarded(instant, place, awarded),
            Kind.Played => play is null ? new HistoryEntry.Restored(instant, place) : new HistoryEntry.Played(play, place),
            Kind.Moved => new HistoryEntry.Dated(instant, place),
            null => null,
            _ => throw new UnreachableException(),
        };
        return entry is null ? null : entry with { Reason = reason, By = by, NewDate = date, Resumes = resumes };
    }

    private (Kickoff Kickoff, TextLocation Place)? Date(MappingReader keys, string key, Fixture? fixture) =>
        keys.Optional(key, n => fixtures.Kickoff(n, fixture?.City)) is { } kickoff ? (kickoff, keys.LocationOf(key)) : null;

    private void CheckKeys(MappingReader keys, Kind kind)
    {
        if (!StateKeys.Any(keys.HasKey))
            Fail(keys, () => scope.Diagnostics.EntryThatTellsNothing(keys.Mapping.Location));
        else if (kind is Kind.Awarded && !keys.HasKey("awarded"))
            Fail(
                keys,
                () => scope.Diagnostics.AwardWithoutItsScore(keys.LocationOf("status"), keys.Mapping["score"] is YamlNode.Scalar score ? score.Text : "0-3"));
        else
            RefuseKeysOfOthers(keys, kind);
    }

    private void RefuseKeysOfOthers(MappingReader keys, Kind kind)
    {
        ImmutableArray<string> own = kind switch
        {
            Kind.Postponed => ["kickoff"],
            Kind.Abandoned => ["at", "score", "kickoff", "resumes"],
            Kind.Annulled => ["kickoff", "by"],
            Kind.Awarded => ["awarded", "by"],
            Kind.Played => keys.HasKey("score") ? ["score", .. PlayReader.Keys.Remove("ended")] : ["by"],
            Kind.Moved => ["kickoff", "resumes"],
            _ => [],
        };
        foreach (var key in (string[])["kickoff", "resumes", "awarded", "score", "at", "by", .. PlayReader.Keys])
        {
            if (!own.Contains(key) && keys.HasKey(key) && keys.Find(key) is not null)
                Fail(keys, () => scope.Diagnostics.KeyOfAnotherStatus(keys.LocationOf(key), key, NameOf(kind)));
        }
    }

    private static void Fail(MappingReader keys, Action report)
    {
        report();
        keys.Fail();
    }

    private static string NameOf(Kind kind) => kind.ToString().ToLowerInvariant();
}
