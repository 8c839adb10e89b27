using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.Presets;
using Previews.Content.RegulationSets;
using Previews.Content.Yaml;
using Previews.Content.Zones;
using Previews.Football;
using Previews.Football.Tables.Ordering;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Content.CrossGroupRankings;

/// <summary>
/// Reads how the teams on one place of every group are ranked: the best third-placed teams. What <c>preset:</c> names is
/// the default for every key that the entry does not have.
/// </summary>
internal sealed class CrossGroupBinder(BindingScope scope)
{
    private const string What = "a ranking across groups";
    private const int MaximumPlace = 100;

    private static readonly PresetFiles Files = new("cross-group-rankings/");

    private readonly TiebreakerBinder _tiebreakers = new(scope);
    private readonly ZoneReader _zones = new(scope);

    /// <summary>What <c>preset:</c> can name.</summary>
    public static ImmutableArray<string> Presets => Files.Names;

    /// <param name="groups">The ids of the competition's groups; null if they are unknown.</param>
    /// <param name="zones">What the places of the groups' own tables mean.</param>
    public CrossGroupRules? Bind(YamlNode node, IReadOnlyCollection<string>? groups, ImmutableArray<Zone> zones)
    {
        if (MappingReader.Of(node, What, scope.Diagnostics) is not { } entry)
            return null;
        var preset = entry.Find("preset") is { } name ? Preset(name, entry) : null;
        var keys = preset is null ? entry : new MappingReader(entry.Mapping, What, scope.Diagnostics, preset);
        keys.Find("preset");
        var key = keys.Required("key", scope.Id);
        var text = keys.Required("name", scope.Texts.Text);
        var place = keys.Required("place", Place);
        keys.FindRequired("tiebreakers");
        var tiebreakers = keys.List("tiebreakers", Tiebreaker);
        var againstTop = keys.Optional("against_top", Place);
        var compared = keys.List("groups", n => GroupId(n, groups));
        var ownZones = _zones.All(keys, compared.IsEmpty ? groups?.Count : compared.Length);
        var confirmed = keys.Optional("confirmed", scope.Scalars.Flag) ?? true;
        var source = keys.Optional("source", scope.Sources.Read);
        keys.RefuseOthers();
        if (keys.HasFailed || entry.HasFailed)
            return null;
        var rules = new CrossGroupRules(key!, text!, place!.Value, tiebreakers, againstTop, ownZones)
        {
            Groups = compared,
            Confirmed = confirmed,
            Source = source,
        };
        return IsSound(rules, zones, keys) ? rules : null;
    }

    /// <summary>An unknown preset is reported, and the keys that it would have brought are not reported as missing.</summary>
    private YamlNode.Mapping Preset(YamlNode node, MappingReader entry)
    {
        if (scope.Scalars.Text(node) is { } name)
        {
            if (Presets.Contains(name))
                return Files.Read(name, scope.Diagnostics);
            scope.Diagnostics.UnknownReference(node.Location, "preset of a ranking across groups", name, Presets);
        }

        entry.Fail();
        return YamlNode.Mapping.Unreadable;
    }

    private int? Place(YamlNode node) => scope.Scalars.Integer(node, 1, MaximumPlace);

    /// <summary>Teams of different groups have not met: what looks at their matches against each other cannot separate them.</summary>
    private Tiebreaker? Tiebreaker(YamlNode node)
    {
        var tiebreaker = _tiebreakers.Bind(node);
        if ((tiebreaker is Conditional conditional ? conditional.Criterion : tiebreaker) is not (HeadToHead or ShootOut))
            return tiebreaker;
        scope.Diagnostics.CriterionBetweenGroups(node.Location, tiebreaker!.Name);
        return null;
    }

    private string? GroupId(YamlNode node, IReadOnlyCollection<string>? groups)
    {
        if (scope.Scalars.Text(node) is not { } id || groups is null || groups.Contains(id, StringComparer.Ordinal))
            return scope.Scalars.Text(node);
        scope.Diagnostics.UnknownReference(node.Location, "group of this competition", id, groups);
        return null;
    }

    private bool IsSound(CrossGroupRules rules, ImmutableArray<Zone> zones, MappingReader keys)
    {
        if (rules.AgainstTop < rules.Place)
        {
            scope.Diagnostics.RankedTeamsLeftOut(keys.LocationOf("against_top"), rules.Place, rules.AgainstTop.Value);
            return false;
        }

        // What is certain of other places is not of this one: the ranking may still save its team, or drop it.
        var shared = zones.FirstOrDefault(z => z.First <= rules.Place && rules.Place <= z.Last && z.First < z.Last);
        if (!rules.Zones.IsEmpty && shared is not null)
        {
            scope.Diagnostics.ZoneAroundRankedPlace(keys.LocationOf("place"), shared.Key, rules.Place, rules.Key);
            return false;
        }

        return true;
    }
}
