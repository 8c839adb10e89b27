using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.CrossGroupRankings;
using Previews.Content.Groups;
using Previews.Content.Incremental;
using Previews.Content.RegulationSets;
using Previews.Content.Yaml;
using Previews.Content.Zones;
using Previews.Football;
using Previews.Football.Facts;
using Previews.Football.Tables;
using Previews.Text;

namespace Previews.Content.Competitions;

/// <summary>Reads a competition, what the places of its tables mean, and its groups, which become known by their ids.</summary>
internal sealed class CompetitionBinder(BindingContext context)
{
    private readonly RegulationsFinder _regulations = new(context);
    private readonly CrossGroupBinder _crossGroupRankings = new(context);
    private readonly ZoneReader _zones = new(context);
    private readonly GroupBinder _groups = new(context);

    /// <summary>The groups are bound by themselves: where one of them changes, the others stay the same.</summary>
    public Competition? Bind(Entity entity)
    {
        var own = context.Bind(entity, BindOwn);
        if (own?.Groups is not null)
            BindGroups(own.Groups, own.Competition, own.Rankings);
        return own?.Competition;
    }

    private Own BindOwn(Entity entity)
    {
        var keys = entity.Keys("a competition", context.Diagnostics);
        var name = keys.Required("name", context.Texts.Text);
        var shortName = keys.Optional("short_name", context.Texts.Text);
        var regulations = keys.Optional("regulations", _regulations.Refer);
        var zones = _zones.All(keys);
        var groups = Groups(keys);
        var crossGroupRankings = keys.List("cross_group_rankings", n => CrossGroupRanking(n, groups, zones));
        var rankings = keys.List("rankings", new GroupFactsBinder(context).Ranking);
        keys.RefuseOthers();
        var competition = keys.HasFailed
            ? null
            : new Competition
            {
                Id = entity.Id!,
                Name = name!,
                ShortName = shortName,
                Regulations = regulations,
                Zones = zones,
                CrossGroupRankings = crossGroupRankings,
            };
        if (groups is not null && !keys.HasKey("regulations") && !keys.HasFailed)
        {
            context.Diagnostics.GroupsWithoutRegulations(groups.Location, entity.Id ?? "", RegulationsFinder.Presets);
            competition = null;
        }

        if (competition is not null)
            UnaskedLists.Tell(context, competition, rankings);
        return new Own(competition, rankings, groups);
    }

    /// <summary>By their ids; null where there are none, or where what is written is none, which fails.</summary>
    private YamlNode.Mapping? Groups(MappingReader keys)
    {
        if (keys.Find("groups") is not { } node)
            return null;
        var groups = MappingReader.Of(node, "a mapping of groups by their ids", context.Diagnostics)?.Mapping;
        if (groups is { Entries.IsEmpty: false })
            return groups;
        if (groups is not null)
            context.Diagnostics.ListOfNothing(node.Location, "groups", "write each group below it, by its id: `  group-a: {name: …, teams: […]}`; or leave the key out");
        keys.Fail();
        return null;
    }

    private void BindGroups(YamlNode.Mapping groups, Competition? competition, ImmutableArray<RankingList> rankings)
    {
        var members = new Dictionary<Team, (Group Group, TextLocation Location)>();
        foreach (var (key, value) in groups.Entries)
        {
            if (context.Id(key) is not { } id)
                continue;
            var group = context.Bind(value, value, _ => [competition ?? Lookups.Broken], node => _groups.Bind(id, node, competition, rankings));
            context.Groups.Add(id, group, key.Location);
            if (group is not null)
                RefuseMembersOfOthers(group, (YamlNode.Mapping)value, members);
        }
    }

    /// <summary>The groups of one competition are played side by side: a team that goes on to a later stage does so in another competition.</summary>
    /// <param name="members">Of the groups before this one; its own are added.</param>
    private void RefuseMembersOfOthers(Group group, YamlNode.Mapping node, Dictionary<Team, (Group Group, TextLocation Location)> members)
    {
        var places = node["teams"] is YamlNode.Sequence list ? list.Items : [node["teams"]!];
        foreach (var (team, place) in group.Teams.Zip(places))
        {
            if (!members.TryAdd(team, (group, place.Location)) && members[team] is var first && first.Group != group)
                context.Diagnostics.TeamInTwoGroups(place.Location, team.Id, first.Group.Id, first.Location);
        }
    }

    /// <summary>Known by its key, as groups are by their ids: pages and the verbs find it by that.</summary>
    private CrossGroupRules? CrossGroupRanking(YamlNode node, YamlNode.Mapping? groups, ImmutableArray<Zone> zones)
    {
        var ids = groups?.Entries.Select(e => e.Key.Text).ToList();
        var rules = _crossGroupRankings.Bind(node, ids, zones);
        if (rules is not null)
            context.Do(c => c.CrossGroupRankings.Add(rules.Key, rules, ((YamlNode.Mapping)node)["key"]!.Location));
        return rules;
    }

    /// <summary>A competition as it stands in its file, the groups not yet understood.</summary>
    private sealed record Own(Competition? Competition, ImmutableArray<RankingList> Rankings, YamlNode.Mapping? Groups);
}
