using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Previews.Content.Binding;
using Previews.Content.People;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Matches;

/// <summary>Reads a match in its state. Which keys say something depends on the state: a scheduled match has no score.</summary>
internal sealed class MatchBinder(BindingScope context, List<Mention> mentions)
{
    private readonly FixtureBinder _fixtures = new(context, mentions);
    private readonly MatchEventReader _events = new(context, mentions);
    private readonly ScoreReader _scores = new(context.Diagnostics);

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

    private static readonly ImmutableArray<string> KeysOfPlay =
        ["goals", "goals_partial", "cards", "after_extra_time", "penalties", "ended"];

    public BoundMatch Bind(Entity entity)
    {
        var keys = entity.Keys("a match", context.Diagnostics);
        var match = entity.IsBroken ? null : Bind(entity, keys);
        var kickoff = match is null ? entity.Location : keys.Find("kickoff")!.Location;
        return new BoundMatch(entity.Id, match, entity.Location, kickoff, entity.MayHoldMore);
    }

    private Match? Bind(Entity entity, MappingReader keys)
    {
        var fixture = _fixtures.Bind(entity.Id, keys);
        var score = keys.Optional("score", _scores.Read);
        var status = keys.Optional("status", n => context.Scalars.Choice(n, Statuses));
        if (!keys.HasKey("status"))
            status = keys.HasKey("score") ? Status.Played : Status.Scheduled;
        var since = keys.Optional("since", context.Times.When)?.ToInstant(context.Settings.Zone);
        var reason = keys.Optional("reason", context.Texts.Text);
        var newDate = keys.Optional("new_date", n => NewDate(n, fixture, since));
        var at = keys.Optional("at", _events.Minute);
        var play = Play(keys, fixture, score);
        if (status is not null)
            CheckKeys(keys, status.Value, fixture, since);
        keys.RefuseOthers();
        if (keys.HasFailed || fixture is null)
            return null;
        return status switch
        {
            Status.Scheduled => new Match.Scheduled(fixture),
            Status.Played => play,
            Status.Postponed => new Match.Postponed(fixture, since!.Value, reason) { NewDate = newDate },
            Status.Abandoned => new Match.Abandoned(fixture, since!.Value, at, reason) { StandingScore = score },
            Status.Cancelled => new Match.Cancelled(fixture, since!.Value, reason),
            Status.Awarded => new Match.Awarded(fixture, score!.Value, since!.Value, reason),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The new kick-off alone, known with the postponement, or <c>{kickoff, since}</c>.</summary>
    private NewDate? NewDate(YamlNode node, Fixture? fixture, Instant? since)
    {
        if (node is not YamlNode.Mapping mapping)
            return _fixtures.Kickoff(node, fixture?.City) is { } alone ? new NewDate(alone, since ?? Instant.MinValue) : null;
        var keys = new MappingReader(mapping, "a new date", context.Diagnostics);
        var kickoff = keys.Required("kickoff", n => _fixtures.Kickoff(n, fixture?.City));
        var known = keys.Optional("since", context.Times.When)?.ToInstant(context.Settings.Zone) ?? since ?? Instant.MinValue;
        keys.RefuseOthers();
        return keys.HasFailed ? null : new NewDate(kickoff!, known);
    }

    /// <summary>What was played, or null where there is no score or a mistake.</summary>
    private Match.Played? Play(MappingReader keys, Fixture? fixture, Score? score)
    {
        var afterExtraTime = keys.Optional("after_extra_time", context.Scalars.Flag) ?? false;
        var penalties = keys.Optional("penalties", _scores.ReadShootOut);
        var ended = keys.Optional("ended", context.Times.When)?.ToInstant(context.Settings.Zone) ?? fixture?.Kickoff.DefaultEnd;
        var isPartial = keys.Optional("goals_partial", context.Scalars.Flag) ?? false;
        var goals = Goals(keys, fixture, score, isPartial);
        var cards = Sides(keys, "cards", (n, side) => _events.Card(n, side, fixture));
        if (fixture is null || score is null || keys.HasFailed)
            return null;
        if (ended < fixture.Kickoff.Start)
        {
            context.Diagnostics.EndsBeforeItBegins(keys.Find("ended")!.Location, fixture.Kickoff.Start.InZone(fixture.Kickoff.Zone));
            return null;
        }

        return new Match.Played(fixture, score.Value, ended!.Value)
        {
            AfterExtraTime = afterExtraTime,
            Penalties = penalties,
            Goals = [.. goals.OrderBy(g => g.Minute ?? new Minute(int.MaxValue))],
            Cards = cards,
            CardsKnown = keys.HasKey("cards"),
        };
    }

    private ImmutableArray<Goal> Goals(MappingReader keys, Fixture? fixture, Score? score, bool isPartial)
    {
        var goals = Sides(keys, "goals", (n, side) => _events.Goal(n, side, fixture));
        if (score is not { } counted || isPartial || keys.HasFailed || keys.Find("goals") is not YamlNode.Mapping lists)
            return goals;
        foreach (var side in Enum.GetValues<Side>())
        {
            var name = side == Side.Home ? "home" : "away";
            var listed = goals.Count(g => g.Side == side);
            if (lists[name] is not { } list || listed == counted.For(side))
                continue;
            context.Diagnostics.GoalsDoNotMatchScore(list.Location, name, listed, counted.For(side));
            keys.Fail();
        }

        return goals;
    }

    /// <summary>What stands under <paramref name="key"/> for both sides.</summary>
    private ImmutableArray<T> Sides<T>(MappingReader keys, string key, Func<YamlNode, Side, T?> read)
        where T : class
    {
        var lists = keys.Optional(key, n => MappingReader.Of(n, $"`{key}` by side, `home` and `away`,", context.Diagnostics));
        if (lists is null)
            return [];
        var all = MatchEventReader.BothSides(lists, read);
        lists.RefuseOthers();
        if (lists.HasFailed)
            keys.Fail();
        return all;
    }

    private void CheckKeys(MappingReader keys, Status status, Fixture? fixture, Instant? since)
    {
        var name = status.ToString().ToLowerInvariant();
        var stands = status is Status.Abandoned && Stands(fixture);
        var hasScore = status is Status.Played or Status.Awarded || stands;
        var hasSince = status is not (Status.Played or Status.Scheduled);
        if (hasScore && !keys.HasKey("score"))
            Refuse(keys, "status", place => context.Diagnostics.ResultWithoutScore(place, name, stands));
        if (hasSince && since is null && !keys.HasKey("since"))
            Refuse(keys, "status", place => context.Diagnostics.StatusWithoutSince(place, name));
        foreach (var key in KeysOfResult(hasScore, status is Status.Played))
            Refuse(keys, key, place => context.Diagnostics.ScoreWithoutResult(place, key, name));
        foreach (var key in KeysOfReason(hasSince, status))
            Refuse(keys, key, place => context.Diagnostics.KeyOfAnotherStatus(place, key, name));
    }

    private static bool Stands(Fixture? fixture) =>
        fixture?.Competition.Regulations?.UnfinishedMatches.Abandoned == AbandonedMatches.Stands;

    private static IEnumerable<string> KeysOfResult(bool hasScore, bool isPlayed) =>
        [.. hasScore ? ImmutableArray<string>.Empty : ["score"], .. isPlayed ? [] : KeysOfPlay];

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
