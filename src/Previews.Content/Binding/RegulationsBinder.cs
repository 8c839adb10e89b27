using System.Collections.Frozen;
using System.Collections.Immutable;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Content.Binding;

/// <summary>Reads how a competition counts: points, and the ordered list of criteria by their names.</summary>
internal sealed class RegulationsBinder(BindingContext context)
{
    private const string HeadToHeadKey = "head-to-head";
    private const int MaximumPoints = 10;

    private static readonly FrozenDictionary<string, HeadToHeadMode> Modes = new Dictionary<string, HeadToHeadMode>(StringComparer.Ordinal)
    {
        ["once"] = HeadToHeadMode.Once,
        ["reapply"] = HeadToHeadMode.Reapply,
        ["step"] = HeadToHeadMode.Step,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public Regulations? Bind(Entity entity)
    {
        var keys = entity.Keys("a set of regulations", context.Diagnostics);
        var points = keys.Optional("points", PointsFor) ?? new ResultPoints(Win: 3, Draw: 1);
        keys.FindRequired("tiebreakers");
        var tiebreakers = keys.List("tiebreakers", Tiebreaker);
        var confirmed = keys.Optional("confirmed", context.Scalars.Flag) ?? true;
        var source = keys.Optional("source", context.Sources.Read);
        keys.RefuseOthers();
        return keys.HasFailed
            ? null
            : new Regulations
            {
                Id = entity.Id!,
                PointsForWin = points.Win,
                PointsForDraw = points.Draw,
                Tiebreakers = tiebreakers,
                Confirmed = confirmed,
                Source = source,
            };
    }

    private ResultPoints? PointsFor(YamlNode node)
    {
        if (MappingReader.Of(node, "the points of a result", context.Diagnostics) is not { } keys)
            return null;
        var win = keys.Required("win", n => context.Scalars.Integer(n, 1, MaximumPoints));
        var draw = keys.Required("draw", n => context.Scalars.Integer(n, 0, MaximumPoints));
        keys.RefuseOthers();
        return keys.HasFailed ? null : new ResultPoints(win!.Value, draw!.Value);
    }

    private Tiebreaker? Tiebreaker(YamlNode node) => node is YamlNode.Mapping mapping
        ? HeadToHead(mapping)
        : Named(node, TiebreakerCatalogue.Find, TiebreakerCatalogue.Names.Append(HeadToHeadKey));

    /// <summary>As <c>{head-to-head: [points, goal-difference], mode: reapply}</c>.</summary>
    private HeadToHead? HeadToHead(YamlNode.Mapping mapping)
    {
        var keys = new MappingReader(mapping, "a head-to-head criterion", context.Diagnostics);
        keys.FindRequired(HeadToHeadKey);
        var criteria = keys.List(HeadToHeadKey, n => Named(n, TiebreakerCatalogue.FindHeadToHead, TiebreakerCatalogue.HeadToHeadNames));
        var mode = keys.Required("mode", n => context.Scalars.Choice(n, Modes));
        var only = keys.Optional("only", n => context.Scalars.Integer(n, 2, 100));
        var whenAllPlayed = keys.Optional("when_all_played", context.Scalars.Flag) ?? false;
        keys.RefuseOthers();
        return keys.HasFailed
            ? null
            : new HeadToHead { Criteria = criteria, Mode = mode!.Value, Only = only, WhenAllPlayed = whenAllPlayed };
    }

    private Tiebreaker? Named(YamlNode node, Func<string, Tiebreaker?> find, IEnumerable<string> names)
    {
        if (context.Scalars.Text(node) is not { } name)
            return null;
        var tiebreaker = find(name);
        if (tiebreaker is null)
            context.Diagnostics.UnknownTiebreaker(node.Location, name, ImmutableArray.CreateRange(names));
        return tiebreaker;
    }

    private readonly record struct ResultPoints(int Win, int Draw);
}
