using System.Collections.Frozen;
using Previews.Content.Binding;
using Previews.Content.Yaml;
using Previews.Football;

namespace Previews.Content.RegulationSets;

/// <summary>Reads how a competition counts: points, and the ordered list of criteria.</summary>
internal sealed class RegulationsBinder(BindingScope scope)
{
    private const int MaximumPoints = 10;

    private static readonly FrozenDictionary<string, AbandonedMatches> Abandoned = Named(
        ("replayed", AbandonedMatches.Replayed), ("stands", AbandonedMatches.Stands), ("void", AbandonedMatches.Void));

    private static readonly FrozenDictionary<string, CancelledMatches> Cancelled = Named(
        ("void", CancelledMatches.Void), ("drawn", CancelledMatches.Drawn));

    private static readonly FrozenDictionary<string, AwardedMatches> Awarded = Named(
        ("counts", AwardedMatches.Count), ("points-only", AwardedMatches.PointsOnly));

    private readonly TiebreakerBinder _tiebreakers = new(scope);

    public Regulations? Bind(Entity entity)
    {
        var keys = entity.Keys("a set of regulations", scope.Diagnostics);
        var points = keys.Optional("points", PointsFor) ?? new ResultPoints(Win: 3, Draw: 1, ShootOut: null);
        keys.FindRequired("tiebreakers");
        var tiebreakers = keys.List("tiebreakers", _tiebreakers.Bind);
        var matches = keys.Optional("matches", UnfinishedMatches);
        var confirmed = keys.Optional("confirmed", scope.Scalars.Flag) ?? true;
        var source = keys.Optional("source", scope.Sources.Read);
        keys.RefuseOthers();
        return keys.HasFailed
            ? null
            : new Regulations
            {
                Id = entity.Id!,
                PointsForWin = points.Win,
                PointsForDraw = points.Draw,
                ShootOut = points.ShootOut,
                Tiebreakers = tiebreakers,
                UnfinishedMatches = matches ?? Football.UnfinishedMatches.Usual,
                Confirmed = confirmed,
                Source = source,
            };
    }

    private ResultPoints? PointsFor(YamlNode node)
    {
        if (MappingReader.Of(node, "the points of a result", scope.Diagnostics) is not { } keys)
            return null;
        var win = keys.Required("win", n => scope.Scalars.Integer(n, 1, MaximumPoints));
        var draw = keys.Required("draw", n => scope.Scalars.Integer(n, 0, MaximumPoints));
        var shootOutWin = keys.Optional("shoot-out-win", n => scope.Scalars.Integer(n, 0, MaximumPoints));
        var shootOutDefeat = keys.Optional("shoot-out-defeat", n => scope.Scalars.Integer(n, 0, MaximumPoints));
        keys.RefuseOthers();
        if (keys.HasFailed)
            return null;
        // Who says what one side gets means that the other gets what every draw gives.
        ShootOutPoints? shootOut = shootOutWin is null && shootOutDefeat is null ? null : new(shootOutWin ?? draw!.Value, shootOutDefeat ?? draw!.Value);
        if (shootOut is null || (shootOut.Defeat <= shootOut.Win && shootOut.Win <= win))
            return new ResultPoints(win!.Value, draw!.Value, shootOut);
        scope.Diagnostics.ShootOutOutOfOrder(
            (keys.Find("shoot-out-win") ?? keys.Find("shoot-out-defeat"))!.Location,
            win!.Value,
            shootOut.Win,
            shootOut.Defeat);
        return null;
    }

    private UnfinishedMatches? UnfinishedMatches(YamlNode node)
    {
        if (MappingReader.Of(node, "what becomes of matches", scope.Diagnostics) is not { } keys)
            return null;
        var abandoned = keys.Optional("abandoned", n => scope.Scalars.Choice(n, Abandoned)) ?? default;
        var cancelled = keys.Optional("cancelled", n => scope.Scalars.Choice(n, Cancelled)) ?? default;
        var awarded = keys.Optional("awarded", n => scope.Scalars.Choice(n, Awarded)) ?? default;
        keys.RefuseOthers();
        return keys.HasFailed ? null : new UnfinishedMatches { Abandoned = abandoned, Cancelled = cancelled, Awarded = awarded };
    }

    private static FrozenDictionary<string, T> Named<T>(params (string Name, T Value)[] names) =>
        names.ToFrozenDictionary(n => n.Name, n => n.Value, StringComparer.Ordinal);

    private readonly record struct ResultPoints(int Win, int Draw, ShootOutPoints? ShootOut);
}
