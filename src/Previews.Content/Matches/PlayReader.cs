using System.Collections.Immutable;
using NodaTime;
using Previews.Content.Binding;
using Previews.Content.Matches.Contradictions;
using Previews.Content.People;
using Previews.Content.Yaml;
using Previews.Football.Matches;

namespace Previews.Content.Matches;

/// <summary>Reads what was played: the score, who scored, who was shown cards. The same keys stand in a match and in an entry of its history.</summary>
internal sealed class PlayReader(BindingScope scope, List<Mention> mentions)
{
    public static readonly ImmutableArray<string> Keys = ["goals", "goals_partial", "cards", "after_extra_time", "penalties", "ended"];

    private readonly MatchEventReader _events = new(scope, mentions);
    private readonly ScoreReader _scores = new(scope.Diagnostics);

    /// <param name="fixture">Null after a mistake; the keys are known to the reader then all the same.</param>
    /// <param name="kickoff">When it began, or went on; its usual end is when the result counts, unless `ended` says more.</param>
    /// <param name="end">When the result counts, where something else than `ended` says it; null: nothing does.</param>
    /// <returns>Null where there is no score, or after a mistake.</returns>
    public Match.Played? Read(MappingReader keys, Fixture? fixture, Score? score, Kickoff? kickoff, Instant? end = null)
    {
        var afterExtraTime = keys.Optional("after_extra_time", scope.Scalars.Flag) ?? false;
        var penalties = keys.Optional("penalties", _scores.ReadShootOut);
        var ended = end ?? keys.Optional("ended", scope.Times.When)?.ToInstant(scope.Settings.Zone);
        var isPartial = keys.Optional("goals_partial", scope.Scalars.Flag) ?? false;
        var goals = Goals(keys, fixture, score, isPartial);
        var cards = Sides(keys, "cards", (n, side) => Placed(_events.Card(n, side, fixture), n));
        if (fixture is null || kickoff is null || score is null || keys.HasFailed)
            return null;
        if (ended < kickoff.Earliest && end is null)
        {
            scope.Diagnostics.EndsBeforeItBegins(keys.LocationOf("ended"), kickoff.Start.InZone(kickoff.Zone));
            keys.Fail();
            return null;
        }

        var play = new Match.Played(fixture, score.Value, ended ?? kickoff.EndAfter(afterExtraTime, penalties is not null))
        {
            AfterExtraTime = afterExtraTime,
            Penalties = penalties,
            Goals = [.. goals.Select(g => g.Value).OrderBy(g => g.Minute ?? new Minute(int.MaxValue))],
            Cards = [.. cards.Select(c => c.Value)],
            CardsKnown = keys.HasKey("cards"),
        };
        PlayChecks.Run(new WrittenPlay(play, goals, cards, keys.Find("penalties")?.Location), scope.Diagnostics);
        return play;
    }

    private ImmutableArray<Written<Goal>> Goals(MappingReader keys, Fixture? fixture, Score? score, bool isPartial)
    {
        var goals = Sides(keys, "goals", (n, side) => Placed(_events.Goal(n, side, fixture), n));
        if (score is not { } counted || isPartial || keys.HasFailed || keys.Find("goals") is not YamlNode.Mapping lists)
            return goals;
        foreach (var side in Enum.GetValues<Side>())
        {
            var name = side == Side.Home ? "home" : "away";
            var listed = goals.Count(g => g.Value.Side == side);
            if (lists[name] is not { } list || listed == counted.For(side))
                continue;
            scope.Diagnostics.GoalsDoNotMatchScore(list.Location, name, listed, counted.For(side));
            keys.Fail();
        }

        return goals;
    }

    private static Written<T>? Placed<T>(T? value, YamlNode node)
        where T : class => value is null ? null : new Written<T>(value, node.Location);

    /// <summary>What stands under <paramref name="key"/> for both sides.</summary>
    private ImmutableArray<T> Sides<T>(MappingReader keys, string key, Func<YamlNode, Side, T?> read)
        where T : class
    {
        var lists = keys.Optional(key, n => MappingReader.Of(n, $"`{key}` by side, `home` and `away`,", scope.Diagnostics));
        if (lists is null)
            return [];
        var all = MatchEventReader.BothSides(lists, read);
        lists.RefuseOthers();
        if (lists.HasFailed)
            keys.Fail();
        return all;
    }
}
