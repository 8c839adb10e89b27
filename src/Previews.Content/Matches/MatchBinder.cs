using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.People;
using Previews.Content.Yaml;
using Previews.Football.Facts;
using Previews.Football.Matches;

namespace Previews.Content.Matches;

/// <summary>
/// Reads a match with all its states. One that was played as planned has a <c>score</c>, one that changed once a <c>status</c>, and every other a
/// <c>history</c> beside the score of what was played last.
/// </summary>
internal sealed class MatchBinder
{
    private readonly BindingScope _scope;
    private readonly FixtureBinder _fixtures;
    private readonly ShortForm _short;
    private readonly HistoryReader _entries;
    private readonly HistoryBinder _states;
    private readonly PlayReader _plays;
    private readonly ScoreReader _scores;

    public MatchBinder(BindingScope scope, List<Mention> mentions)
    {
        _scope = scope;
        _fixtures = new FixtureBinder(scope, mentions);
        _short = new ShortForm(scope, mentions, _fixtures);
        _entries = new HistoryReader(scope, mentions, _fixtures);
        _states = new HistoryBinder(scope.Diagnostics, scope.Settings.Zone);
        _plays = new PlayReader(scope, mentions);
        _scores = new ScoreReader(scope.Diagnostics);
    }

    public BoundMatch Bind(Entity entity)
    {
        var keys = entity.Keys("a match", _scope.Diagnostics);
        var history = ImmutableArray<HistoryEntry>.Empty;
        var match = entity.IsBroken ? null : Bind(entity, keys, out history);
        var kickoff = match is null ? entity.Location : HistoryBinder.LastDate(history)?.Place ?? keys.LocationOf("kickoff");
        return new BoundMatch(entity.Id, match, entity.Location, kickoff, entity.MayHoldMore)
        {
            Replays = match?.Fixture.Replays is null ? null : keys.LocationOf("replays"),
            Tie = match?.Fixture.Tie is null
                ? null
                : new TiePlaces(
                    keys.LocationOf("home"),
                    (keys.Find("penalties") ?? keys.Find("after_extra_time"))?.Location,
                    keys.Find("through")?.Location),
            Penalties = match is null ? null : keys.Find("penalties")?.Location,
        };
    }

    private Match? Bind(Entity entity, MappingReader keys, out ImmutableArray<HistoryEntry> history)
    {
        var fixture = _fixtures.Bind(entity.Id, keys);
        var score = keys.Optional("score", _scores.Read);
        var isPlayed = score is not null;
        history = keys.HasKey("history") ? History(keys, fixture) : _short.Read(keys, fixture, score, out isPlayed);
        var played = _plays.Read(keys, fixture, score, HistoryBinder.LastDate(history)?.Kickoff ?? fixture?.Kickoff);
        keys.RefuseOthers();
        if (keys.HasFailed || fixture is null)
            return null;
        return _states.Bind(fixture, history, isPlayed ? new HistoryEntry.Played(played!, keys.LocationOf("score")) : null)?.WithFactsOf(fixture.Group);
    }

    private ImmutableArray<HistoryEntry> History(MappingReader keys, Fixture? fixture)
    {
        var history = keys.List("history", n => _entries.Read(n, fixture));
        // Who wrote the short form beside the list is told so at its first key.
        var besides = ShortForm.Keys.Select(key => (Key: key, Value: keys.Find(key))).Where(k => k.Value is not null).ToList();
        if (besides is [var (first, value), ..])
        {
            _scope.Diagnostics.KeyBesideHistory(value!.Location, first);
            keys.Fail();
        }

        foreach (var key in PlayReader.Keys.Where(k => keys.Find(k) is not null && !keys.HasKey("score")))
        {
            _scope.Diagnostics.ScoreWithoutResult(keys.LocationOf(key), key, "without a score");
            keys.Fail();
        }

        return history;
    }
}
