using NodaTime;
using Previews.Content.Binding;
using Previews.Content.Matches.Contradictions;
using Previews.Content.People;
using Previews.Content.Values;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Matches;

/// <summary>Reads what is known of a match before it begins: who, when, where, in which competition.</summary>
internal sealed class FixtureBinder(BindingScope scope, List<Mention> mentions)
{
    private const int MaximumMatchday = 100;

    private readonly TieReader _ties = new(scope);
    private readonly AbsenceReader _absences = new(scope);

    /// <summary>Null after a mistake; every key of a fixture is known to the reader then all the same.</summary>
    public Fixture? Bind(string? id, MappingReader keys)
    {
        var group = keys.Optional("group", scope.Groups.Refer);
        var competition = Competition(keys, group);
        var matchday = keys.Optional("matchday", n => scope.Scalars.Integer(n, 1, MaximumMatchday));
        var home = keys.Required("home", scope.Teams.Refer);
        var away = keys.Required("away", scope.Teams.Refer);
        var venue = keys.Optional("venue", scope.Venues.Refer);
        var city = keys.Optional("city", scope.Cities.Refer) ?? venue?.City;
        var kickoff = keys.Required("kickoff", n => Kickoff(n, city));
        var neutral = keys.Optional("neutral", scope.Scalars.Flag) ?? false;
        var deciding = keys.Optional("deciding", scope.Scalars.Flag) ?? false;
        var doubleHeader = keys.Optional("double_header", scope.Scalars.Flag) ?? false;
        var replays = keys.Optional("replays", Replay);
        var tie = _ties.Read(keys, competition, group, home, away);
        var decision = _ties.Decision(keys, home, away);
        var absences = keys.List("absences", n => _absences.Read(n, home, away));
        var sources = scope.Sources.All(keys);
        CheckTeams(keys, home, away, group);
        if (keys.HasFailed || id is null)
            return null;
        var fixture = new Fixture
        {
            Id = id,
            Competition = competition!,
            Group = group,
            Matchday = matchday,
            Home = home!,
            Away = away!,
            Kickoff = kickoff!,
            Venue = venue,
            City = city,
            Neutral = neutral,
            Deciding = deciding,
            IsDoubleHeader = doubleHeader,
            Replays = replays,
            Tie = tie,
            Decision = decision,
            Absences = [.. absences.Select(a => a.Value)],
            Sources = sources,
        };
        mentions.AddRange(absences.Select(a => new Mention(fixture, fixture.Team(a.Value.Side), a.Value.Player, a.Place)));
        return fixture;
    }

    /// <summary>A match of a group needs no `competition`: it is the group's.</summary>
    private Competition? Competition(MappingReader keys, Group? group)
    {
        if (group is null && !keys.HasKey("group"))
            return keys.Required("competition", scope.Competitions.Refer);
        var competition = keys.Optional("competition", scope.Competitions.Refer);
        if (competition is not null && group is not null && competition != group.Competition)
            scope.Diagnostics.GroupOfAnotherCompetition(keys.LocationOf("competition"), group.Id, group.Competition.Id);
        return group?.Competition;
    }

    /// <summary>The kick-off on the clocks of the place; where that is not known, of the zone that was written, else of the site.</summary>
    public Kickoff? Kickoff(YamlNode node, City? city)
    {
        var moment = scope.Times.WhenOrWithin(node);
        if (moment is Moment.WithOffset written && city is not null)
            OffsetAgainstGround.Check(written, node.Location, city.Zone, scope.Settings.Zone, scope.Diagnostics);
        return moment switch
        {
            Moment.InZone(var time) => new Kickoff.AtTime(time.WithZone(city?.Zone ?? time.Zone)),
            Moment.WithOffset(var time, _) => new Kickoff.AtTime(time.InZone(city?.Zone ?? scope.Settings.Zone)),
            Moment.WithinDays(var first, var last) => new Kickoff.Within(first, last, city?.Zone ?? scope.Settings.Zone),
            Moment.OnDay(var day) => new Kickoff.OnDate(day, city?.Zone ?? scope.Settings.Zone),
            _ => null,
        };
    }

    /// <summary>As <c>{match: 2025-09-04-bel-fra, since: 2025-09-20}</c>.</summary>
    private Replay? Replay(YamlNode node)
    {
        if (MappingReader.Of(node, "a replay", scope.Diagnostics, "write the match and from when it is known: {match: 2025-09-04-bel-fra, since: 2025-09-20}") is not { } keys)
            return null;
        var match = keys.Required("match", scope.Id);
        var since = keys.Required("since", scope.Times.When)?.ToInstant(scope.Settings.Zone);
        keys.RefuseOthers();
        return keys.HasFailed ? null : new Replay(match!, since!.Value);
    }

    private void CheckTeams(MappingReader keys, Team? home, Team? away, Group? group)
    {
        if (home is not null && home == away)
        {
            scope.Diagnostics.TeamPlaysItself(keys.LocationOf("away"), home.Id);
            keys.Fail();
            return;
        }

        CheckInGroup(home, group, keys, "home");
        CheckInGroup(away, group, keys, "away");
    }

    private void CheckInGroup(Team? team, Group? group, MappingReader keys, string key)
    {
        if (team is null || group is null || group.Teams.Contains(team))
            return;
        var itsGroup = scope.Groups.All.FirstOrDefault(g => g.Competition == group.Competition && g.Teams.Contains(team));
        scope.Diagnostics.TeamNotInGroup(keys.LocationOf(key), team.Id, group.Id, itsGroup?.Id, [.. group.Teams.Select(t => t.Id)]);
        keys.Fail();
    }
}
