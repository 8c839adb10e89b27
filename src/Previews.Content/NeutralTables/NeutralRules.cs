using System.Collections.Frozen;
using Previews.Content.RegulationSets;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Football.Tables.Ordering;
using Previews.Football.Tables.Tiebreakers;
using Previews.Text;

namespace Previews.Content.NeutralTables;

/// <summary>
/// Reads <c>{id, win, draw, criteria}</c>. Criteria go by short names, the points first; a head-to-head block is
/// <c>{h2h: [points, gd], mode: reapply, only: 2}</c>.
/// </summary>
internal sealed class NeutralRules(DiagnosticBag diagnostics)
{
    private const string First = "points";
    private const int MaximumPoints = 10;
    private const int MaximumTeams = 100;

    /// <summary>The format's short names, and what they stand for here; other names are the same.</summary>
    private static readonly FrozenDictionary<string, string[]> Names = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["gd"] = ["goal-difference"],
        ["gf"] = ["goals-scored"],
        ["ga_ratio"] = ["goal-average"],
        ["away_gf"] = ["away-goals"],
        ["away_wins"] = ["away-wins"],
        ["fairplay"] = ["fair-play"],
        ["playoff"] = ["play-off"],
        ["playoff-or-lots"] = ["play-off", "lots"],
        ["shootout-if-last-match"] = ["shoot-out"],
        ["wins"] = ["wins"],
        ["ranking"] = ["ranking"],
        ["lots"] = ["lots"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly ScalarReader _scalars = new(diagnostics);

    public Regulations? Read(YamlNode node)
    {
        if (MappingReader.Of(node, "the rules", diagnostics) is not { } keys)
            return null;
        var id = keys.Optional("id", _scalars.Text) ?? "neutral";
        var win = keys.Required("win", n => _scalars.Integer(n, 1, MaximumPoints));
        var draw = keys.Required("draw", n => _scalars.Integer(n, 0, MaximumPoints));
        keys.FindRequired("criteria");
        var criteria = keys.List("criteria", Criterion);
        keys.RefuseOthers();
        return keys.HasFailed
            ? null
            : new Regulations
            {
                Id = id,
                PointsForWin = win!.Value,
                PointsForDraw = draw!.Value,
                Tiebreakers = [.. criteria.SelectMany(c => c)],
            };
    }

    /// <summary>One name can stand for two criteria. The points are not a criterion: every table is ordered by them.</summary>
    private Tiebreaker[]? Criterion(YamlNode node)
    {
        if (node is YamlNode.Mapping)
            return HeadToHead(node) is { } block ? [block] : null;
        if (_scalars.Text(node) is not { } name)
            return null;
        if (string.Equals(name, First, StringComparison.Ordinal))
            return [];
        var found = Names.GetValueOrDefault(name)?.Select(TiebreakerCatalogue.Find).OfType<Tiebreaker>().ToArray();
        if (found is null)
            diagnostics.UnknownTiebreaker(node.Location, name, [First, .. Names.Keys.Order(StringComparer.Ordinal), "h2h"]);
        return found;
    }

    private HeadToHead? HeadToHead(YamlNode node)
    {
        if (MappingReader.Of(node, "a head-to-head block", diagnostics) is not { } keys)
            return null;
        keys.FindRequired("h2h");
        var criteria = keys.List("h2h", Inside);
        var mode = keys.Required("mode", n => _scalars.Choice(n, TiebreakerBinder.Modes));
        var only = keys.Optional("only", n => _scalars.Integer(n, 2, MaximumTeams));
        keys.RefuseOthers();
        return keys.HasFailed ? null : new HeadToHead { Criteria = criteria, Mode = mode!.Value, Only = only };
    }

    private Tiebreaker? Inside(YamlNode node)
    {
        if (_scalars.Text(node) is not { } name)
            return null;
        var found = TiebreakerCatalogue.FindHeadToHead(Names.GetValueOrDefault(name) is [var full] ? full : name);
        if (found is null)
            diagnostics.UnknownTiebreaker(node.Location, name, [First, .. Names.Keys.Where(IsHeadToHead)]);
        return found;

        static bool IsHeadToHead(string key) => Names[key] is [var full] && TiebreakerCatalogue.FindHeadToHead(full) is not null;
    }
}
