using Previews.Content.Yaml;
using Previews.Football;

namespace Previews.Content.Binding;

/// <summary>Reads how a competition counts: points, and the ordered list of criteria.</summary>
internal sealed class RegulationsBinder(BindingContext context)
{
    public const string What = "a set of regulations";
    private const int MaximumPoints = 10;

    private readonly TiebreakerBinder _tiebreakers = new(context);

    public Regulations? Bind(Entity entity)
    {
        var keys = entity.Keys(What, context.Diagnostics);
        var points = keys.Optional("points", PointsFor) ?? new ResultPoints(Win: 3, Draw: 1);
        keys.FindRequired("tiebreakers");
        var tiebreakers = keys.List("tiebreakers", _tiebreakers.Bind);
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

    private readonly record struct ResultPoints(int Win, int Draw);
}
