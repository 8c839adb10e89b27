using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.CrossGroupRankings;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Football.Facts;

namespace Previews.Content.Groups;

/// <summary>Reads a group: its name, its teams, and what counts in it besides results.</summary>
internal sealed class GroupBinder(BindingContext context)
{
    private readonly GroupFactsBinder _facts = new(context);

    /// <param name="competition">Null if it is broken; then the group cannot be built, but is checked.</param>
    /// <param name="rankings">Those that the competition gives to all its groups.</param>
    public Group? Bind(string id, YamlNode node, Competition? competition, ImmutableArray<RankingList> rankings)
    {
        if (MappingReader.Of(node, "a group", context.Diagnostics) is not { } keys)
            return null;
        var name = keys.Required("name", context.Texts.Text);
        keys.FindRequired("teams");
        var teams = new HashSet<Team>();
        var members = keys.List("teams", item => Member(item, teams));
        if (keys.Find("teams") is YamlNode.Sequence { Items.IsEmpty: true } none)
        {
            context.Diagnostics.ListOfNothing(none.Location, "teams", "write the ids of the group's teams: [BEL, WAL, …]");
            keys.Fail();
        }

        var deductions = keys.List("deductions", _facts.Deduction);
        var lots = keys.List("lots", _facts.Lots);
        var ownRankings = keys.List("rankings", _facts.Ranking);
        var conduct = keys.List("conduct", _facts.Conduct);
        var carried = keys.List("carried", _facts.Carried);
        var outsidePlaces = keys.List("outside_places", _facts.OutsidePlace);
        keys.RefuseOthers();
        if (keys.HasFailed || competition is null)
            return null;
        foreach (var place in outsidePlaces.Where(p => competition.Zones.All(z => !string.Equals(z.Key, p.Zone, StringComparison.Ordinal))))
            context.Diagnostics.UnknownReference(context.WrittenFacts[place]["zone"]!.Location, "zone", place.Zone, [.. competition.Zones.Select(z => z.Key)]);
        foreach (var ranking in competition.CrossGroupRankings.Where(r => r.Place > members.Length && (r.Groups.IsEmpty || r.Groups.Contains(id))))
            context.Diagnostics.GroupWithoutRankedPlace(keys.Find("teams")!.Location, id, ranking.Key, ranking.Place);
        UnaskedLists.Tell(context, competition, ownRankings);
        return new Group
        {
            Id = id,
            Competition = competition,
            Name = name!,
            Teams = members,
            Deductions = deductions,
            Lots = lots,
            Rankings = [.. rankings, .. ownRankings],
            Conduct = conduct,
            Carried = carried,
            OutsidePlaces = outsidePlaces,
        };
    }

    private Team? Member(YamlNode node, HashSet<Team> soFar)
    {
        var team = context.Teams.Refer(node);
        if (team is null || soFar.Add(team))
            return team;
        context.Diagnostics.TeamTwiceInGroup(node.Location, team.Id);
        return null;
    }
}
