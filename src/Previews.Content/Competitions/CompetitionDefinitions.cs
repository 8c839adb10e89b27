using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.Groups;
using Previews.Content.Values;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Text;

namespace Previews.Content.Competitions;

/// <summary>
/// Defines competitions with all that their files hold: groups, rankings across them, presets of regulations. Each group is
/// bound by itself: if one of them changes, the others stay the same.
/// </summary>
internal sealed class CompetitionDefinitions(BindingStage stage, Registry registry)
{
    public Competition? Define(Entity entity)
    {
        var bound = stage.Bind(Piece.Of(entity), scope => new CompetitionBinder(scope).Bind(entity))!;
        if (bound.Preset is { } preset)
            registry.Regulations.Add(preset.Regulations.Id, preset.Regulations, preset.Location, stage.Diagnostics);
        foreach (var (rules, location) in bound.CrossGroupRankings)
            registry.CrossGroupRankings.Add(rules.Key, rules, location, stage.Diagnostics);
        foreach (var ranking in bound.Rankings)
            registry.WrittenFacts.Add(ranking.Fact, ranking.Mapping);
        if (bound.Groups is not null)
            DefineGroups(bound.Groups, bound);
        return bound.Competition;
    }

    private void DefineGroups(YamlNode.Mapping groups, BoundCompetition competition)
    {
        var members = new Dictionary<Team, (Group Group, TextLocation Location)>();
        foreach (var (key, value) in groups.Entries)
        {
            if (Ids.Read(key, stage.Diagnostics) is not { } id)
                continue;
            var piece = new Piece(value, () => [competition.Competition ?? Answers.Broken]);
            var bound = stage.Bind(piece, scope => new GroupBinder(scope).Bind(id, value, competition.Competition, competition.Rankings));
            registry.Groups.Add(id, bound?.Group, key.Location, stage.Diagnostics);
            if (bound is null)
                continue;
            foreach (var fact in bound.WrittenFacts)
                registry.WrittenFacts.Add(fact.Value, fact.Mapping);
            RefuseMembersOfOthers(bound.Group, (YamlNode.Mapping)value, members);
        }
    }

    /// <summary>
    /// The groups of one competition are played side by side: a team that goes on to a later stage does so in another
    /// competition.
    /// </summary>
    /// <param name="members">Of the groups before this one; its own are added.</param>
    private void RefuseMembersOfOthers(Group group, YamlNode.Mapping node, Dictionary<Team, (Group Group, TextLocation Location)> members)
    {
        var places = node["teams"] is YamlNode.Sequence list ? list.Items : [node["teams"]!];
        foreach (var (team, place) in group.Teams.Zip(places))
        {
            if (!members.TryAdd(team, (group, place.Location)) && members[team] is var first && first.Group != group)
                stage.Diagnostics.TeamInTwoGroups(place.Location, team.Id, first.Group.Id, first.Location);
        }
    }
}
