using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.CrossGroupRankings;
using Previews.Content.Formats;
using Previews.Content.Groups;
using Previews.Content.RegulationSets;
using Previews.Content.Stages;
using Previews.Content.Yaml;
using Previews.Content.Zones;
using Previews.Football;
using Previews.Football.Stages;

namespace Previews.Content.Competitions;

/// <summary>Reads a competition and what the places of its tables mean.</summary>
internal sealed class CompetitionBinder(BindingScope scope)
{
    public BoundCompetition Bind(Entity entity)
    {
        var keys = entity.Keys("a competition", scope.Diagnostics);
        var name = keys.Required("name", scope.Texts.Text);
        var shortName = keys.Optional("short_name", scope.Texts.Text);
        var regulations = keys.Optional("regulations", new RegulationsFinder(scope).Refer);
        var format = new FormatReader(scope).Read(keys);
        var ties = keys.Optional("ties", new TieRulesReader(scope).Read);
        var stages = new StageReader(scope).All(keys, ties ?? TieRules.Usual);
        var groups = Groups(keys);
        var zones = new ZoneReader(scope).All(keys, PlacesIn(groups));
        var crossGroupRankings = keys.List("cross_group_rankings", n => CrossGroupRanking(n, groups, zones));
        var rankings = keys.List("rankings", new GroupFactsBinder(scope).Ranking);
        keys.RefuseOthers();
        var competition = keys.HasFailed
            ? null
            : new Competition
            {
                Id = entity.Id!,
                Name = name!,
                ShortName = shortName,
                Regulations = regulations?.Regulations,
                Format = format,
                Ties = ties,
                Stages = stages,
                Zones = zones,
                CrossGroupRankings = [.. crossGroupRankings.Select(r => r.Rules)],
            };
        if (groups is not null && !keys.HasKey("regulations") && !keys.HasFailed)
        {
            scope.Diagnostics.GroupsWithoutRegulations(groups.Location, entity.Id ?? "", RegulationsFinder.Presets);
            competition = null;
        }

        if (competition is not null)
            UnusedRankingLists.Report(competition, rankings, scope.Diagnostics);
        var preset = regulations is { IsPreset: true } ? regulations : null;
        return new BoundCompetition(competition, preset, crossGroupRankings, rankings, groups);
    }

    /// <summary>By their ids; null if the key is absent, or if its value is not a mapping of groups, which is reported.</summary>
    private YamlNode.Mapping? Groups(MappingReader keys)
    {
        if (keys.Find("groups") is not { } node)
            return null;
        var groups = MappingReader.Of(node, "a mapping of groups by their ids", scope.Diagnostics)?.Mapping;
        if (groups is { Entries.IsEmpty: false })
            return groups;
        if (groups is not null)
        {
            scope.Diagnostics.ListOfNothing(
                node.Location, "groups", "write each group below it, by its id: `  group-a: {name: …, teams: […]}`; or leave the key out");
        }

        keys.Fail();
        return null;
    }

    /// <summary>How many teams the largest of the groups lists; null if there is none, or one whose list cannot be read.</summary>
    private static int? PlacesIn(YamlNode.Mapping? groups)
    {
        var sizes = groups?.Entries.Select(g => ((g.Value as YamlNode.Mapping)?["teams"] as YamlNode.Sequence)?.Items.Length).ToList();
        return sizes is null || sizes.Contains(null) ? null : sizes.Max();
    }

    private LocatedRules? CrossGroupRanking(YamlNode node, YamlNode.Mapping? groups, ImmutableArray<Zone> zones)
    {
        var ids = groups?.Entries.Select(e => e.Key.Text).ToList();
        return new CrossGroupBinder(scope).Bind(node, ids, zones) is { } rules
            ? new LocatedRules(rules, ((YamlNode.Mapping)node)["key"]!.Location)
            : null;
    }
}
