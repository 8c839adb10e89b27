using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.CrossGroupRankings;
using Previews.Content.Formats;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Football.Facts;
using Previews.Football.Formats;
using Previews.Football.Tables;

namespace Previews.Content.Groups;

/// <summary>Reads a group: its name, its teams, and what counts in it besides results.</summary>
internal sealed class GroupBinder(BindingScope scope)
{
    private readonly GroupFactsBinder _facts = new(scope);
    private readonly FormatReader _formats = new(scope);

    /// <param name="competition">Null if it is broken; then the group cannot be built, but is checked.</param>
    /// <param name="rankings">Those that the competition gives to all its groups.</param>
    public BoundGroup? Bind(string id, YamlNode node, Competition? competition, ImmutableArray<WrittenFact<RankingList>> rankings)
    {
        if (MappingReader.Of(node, "a group", scope.Diagnostics) is not { } keys)
            return null;
        var name = keys.Required("name", scope.Texts.Text);
        keys.FindRequired("teams");
        var teams = new HashSet<Team>();
        var members = keys.List("teams", item => Member(item, teams));
        if (keys.Find("teams") is YamlNode.Sequence { Items.IsEmpty: true } none)
        {
            scope.Diagnostics.ListOfNothing(none.Location, "teams", "write the ids of the group's teams: [BEL, WAL, …]");
            keys.Fail();
        }

        var format = _formats.Read(keys);
        var deductions = keys.List("deductions", _facts.Deduction);
        var lots = keys.List("lots", _facts.Lots);
        var ownRankings = keys.List("rankings", _facts.Ranking);
        var conduct = keys.List("conduct", _facts.Conduct);
        var carried = keys.List("carried", _facts.Carried);
        var outsidePlaces = keys.List("outside_places", _facts.OutsidePlace);
        var withdrawals = keys.List("withdrawals", _facts.Withdrawal);
        var cutShort = keys.Optional("cut_short", _facts.CutShort);
        RefuseSecondWithdrawals(keys, withdrawals);
        RefuseCarriedTwice(carried);
        keys.RefuseOthers();
        if (keys.HasFailed || competition is null)
            return null;
        CheckZones(outsidePlaces, competition);
        foreach (var ranking in RankingsThatCompare(id, competition).Where(r => r.Place > members.Length))
            scope.Diagnostics.GroupWithoutRankedPlace(keys.LocationOf("teams"), id, ranking.Key, ranking.Place);
        UnusedRankingLists.Report(competition, ownRankings, scope.Diagnostics);
        if ((format ?? competition.Format) is Format.Rounds { MatchesOfATeam: var rounds } && (rounds * members.Length) % 2 == 1)
            scope.Diagnostics.RoundsDoNotWorkOut(keys.LocationOf("teams"), id, members.Length, rounds);
        var group = new Group
        {
            Id = id,
            Competition = competition,
            Name = name!,
            Teams = members,
            OwnFormat = format,
            Deductions = [.. deductions.Select(d => d.Fact)],
            Lots = [.. lots.Select(l => l.Fact)],
            Rankings = [.. rankings.Concat(ownRankings).Select(r => r.Fact)],
            Conduct = [.. conduct.Select(c => c.Fact)],
            Carried = [.. carried.Select(c => c.Fact)],
            OutsidePlaces = [.. outsidePlaces.Select(p => p.Fact)],
            Withdrawals = [.. withdrawals.Select(w => w.Fact)],
            CutShort = cutShort?.Fact,
        };
        IEnumerable<WrittenFact> end = cutShort is null ? [] : [cutShort];
        return new BoundGroup(group, [.. deductions, .. lots, .. ownRankings, .. conduct, .. carried, .. outsidePlaces, .. withdrawals, .. end]);
    }

    private void RefuseSecondWithdrawals(MappingReader keys, ImmutableArray<WrittenFact<Withdrawal>> withdrawals)
    {
        foreach (var (fact, written) in withdrawals.GroupBy(w => w.Fact.Team).SelectMany(ofTeam => ofTeam.Skip(1)))
        {
            scope.Diagnostics.WithdrawnTwice(written["team"]!.Location, fact.Team.Id);
            keys.Fail();
        }
    }

    private void CheckZones(ImmutableArray<WrittenFact<OutsidePlace>> places, Competition competition)
    {
        var zones = competition.Zones.Select(z => z.Key).ToList();
        foreach (var (place, written) in places.Where(p => !zones.Contains(p.Fact.Zone, StringComparer.Ordinal)))
            scope.Diagnostics.UnknownReference(written["zone"]!.Location, "zone", place.Zone, zones);
    }

    /// <summary>Points that come from several stages and count from one instant on are one number, of which `reason` tells more.</summary>
    private void RefuseCarriedTwice(ImmutableArray<WrittenFact<CarriedPoints>> carried)
    {
        foreach (var (fact, written) in carried.Where((c, i) => carried.Take(i).Any(other => (other.Fact.Team, other.Fact.From) == (c.Fact.Team, c.Fact.From))))
            scope.Diagnostics.CarriedTwice(written["team"]!.Location, fact.Team.Id);
    }

    private static IEnumerable<CrossGroupRules> RankingsThatCompare(string group, Competition competition) =>
        competition.CrossGroupRankings.Where(r => r.Groups.IsEmpty || r.Groups.Contains(group));

    private Team? Member(YamlNode node, HashSet<Team> soFar)
    {
        var team = scope.Teams.Refer(node);
        if (team is null || soFar.Add(team))
            return team;
        scope.Diagnostics.TeamTwiceInGroup(node.Location, team.Id);
        return null;
    }
}
