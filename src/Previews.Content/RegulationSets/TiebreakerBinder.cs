using System.Collections.Frozen;
using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.Yaml;
using Previews.Football.Tables.Ordering;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Content.RegulationSets;

/// <summary>
/// Reads the ordered criteria for level teams. One is named, or is a mapping that says more:
/// <c>{head-to-head: [points, goal-difference], mode: reapply}</c>, <c>{ranking: club-coefficients}</c>,
/// <c>{play-off: [1, 17]}</c>, <c>{criterion: opponents-points, when: complete}</c>.
/// </summary>
internal sealed class TiebreakerBinder(BindingScope scope)
{
    private const string HeadToHeadKey = "head-to-head";
    private const string RankingKey = "ranking";
    private const string PlayOffKey = "play-off";
    private const string CriterionKey = "criterion";
    private const int MaximumTeams = 100;

    internal static readonly FrozenDictionary<string, HeadToHeadMode> Modes = Named(
        ("once", HeadToHeadMode.Once), ("reapply", HeadToHeadMode.Reapply), ("step", HeadToHeadMode.Step));

    private static readonly FrozenDictionary<string, bool> Unplayed = Named(("count", false), ("skip", true));

    private static readonly FrozenDictionary<string, bool> Moments = Named(("always", false), ("complete", true));

    public Tiebreaker? Bind(YamlNode node)
    {
        if (node is not YamlNode.Mapping mapping)
            return Find(node, TiebreakerCatalogue.Find, TiebreakerCatalogue.Names.Append(HeadToHeadKey));
        var keys = new MappingReader(mapping, "a tie-breaker", scope.Diagnostics);
        var criterion = Criterion(keys);
        var whenComplete = keys.Optional("when", n => scope.Scalars.Choice(n, Moments)) ?? false;
        var borders = Borders(keys, "borders");
        keys.RefuseOthers();
        if (keys.HasFailed || criterion is null)
            return null;
        return whenComplete || borders.Length > 0
            ? new Conditional(criterion) { WhenComplete = whenComplete, Borders = borders }
            : criterion;
    }

    private Tiebreaker? Criterion(MappingReader keys)
    {
        if (keys.HasKey(HeadToHeadKey))
            return HeadToHead(keys);
        if (keys.HasKey(RankingKey))
            return keys.Optional(RankingKey, scope.Scalars.Text) is { } list ? new RankingPosition { List = list } : null;
        if (keys.HasKey(PlayOffKey))
            return new PlayOff { Borders = Borders(keys, PlayOffKey) };
        return keys.Required(CriterionKey, n => Find(n, TiebreakerCatalogue.Find, TiebreakerCatalogue.Names));
    }

    private HeadToHead? HeadToHead(MappingReader keys)
    {
        var criteria = keys.List(HeadToHeadKey, n => Find(n, TiebreakerCatalogue.FindHeadToHead, TiebreakerCatalogue.HeadToHeadNames));
        var mode = keys.Required("mode", n => scope.Scalars.Choice(n, Modes));
        var only = keys.Optional("only", n => scope.Scalars.Integer(n, 2, MaximumTeams));
        var skipsUnplayed = keys.Optional("unplayed", n => scope.Scalars.Choice(n, Unplayed)) ?? false;
        return mode is null ? null : new HeadToHead { Criteria = criteria, Mode = mode.Value, Only = only, WhenAllPlayed = skipsUnplayed };
    }

    private ImmutableArray<int> Borders(MappingReader keys, string key) =>
        [.. keys.List(key, n => scope.Scalars.Integer(n, 1, MaximumTeams)).Order()];

    private Tiebreaker? Find(YamlNode node, Func<string, Tiebreaker?> find, IEnumerable<string> names)
    {
        if (scope.Scalars.Text(node) is not { } name)
            return null;
        var tiebreaker = find(name);
        if (tiebreaker is null)
            scope.Diagnostics.UnknownTiebreaker(node.Location, name, [.. names]);
        return tiebreaker;
    }

    private static FrozenDictionary<string, T> Named<T>(params (string Name, T Value)[] names) =>
        names.ToFrozenDictionary(n => n.Name, n => n.Value, StringComparer.Ordinal);
}
