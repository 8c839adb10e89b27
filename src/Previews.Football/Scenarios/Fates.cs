using System.Collections.Immutable;
using NodaTime;
using Previews.Football.Matches;
using Previews.Football.Tables;

namespace Previews.Football.Scenarios;

/// <summary>
/// Where every team of a group can still end as of an instant, whatever is scored in the remaining matches. Exact for up to
/// <see cref="MostMatches"/> remaining matches; with more only points are compared, and what they leave open is not settled.
/// Postponed and abandoned matches remain, cancelled ones do not.
/// </summary>
public sealed class Fates
{
    /// <summary>Half a million ways to win, draw or lose.</summary>
    public const int MostMatches = 12;

    private Fates(ImmutableArray<TeamFate> teams, ImmutableArray<Fixture> remaining)
    {
        Teams = teams;
        Remaining = remaining;
    }

    /// <summary>In the order of the group.</summary>
    public ImmutableArray<TeamFate> Teams { get; }

    /// <summary>In the order of their kick-offs.</summary>
    public ImmutableArray<Fixture> Remaining { get; }

    /// <exception cref="ArgumentException">The team is not in the group.</exception>
    public TeamFate this[Team team] =>
        Teams.FirstOrDefault(t => t.Team == team) ?? throw new ArgumentException($"{team} is not in the group.", nameof(team));

    /// <exception cref="ArgumentException">The competition has no regulations.</exception>
    public static Fates Of(Group group, IEnumerable<Match> matches, Instant instant)
    {
        var situation = Situation.Of(group, matches, instant);
        return Of(situation, situation.Places(new sbyte?[situation.Remaining.Length]));
    }

    internal static Fates Of(Situation situation, Places places) =>
        new([.. situation.Group.Teams.Select(t => FateOf(situation, places, t))], situation.Remaining);

    private static TeamFate FateOf(Situation situation, Places places, Team team)
    {
        var index = situation.Contest.Teams.IndexOf(team);
        var all = Enumerable.Range(1, places.Teams).ToList();
        var open = all.FindAll(p => places.IsPossible(index, p) || places.IsUnsettled(index, p));
        var possible = all.FindAll(p => places.IsPossible(index, p))
            .Select(p => new PossiblePlace(p, situation.Scores(places.WitnessOf(index, p)!)));
        return new TeamFate(
            team,
            open[0],
            open[^1],
            !all.Exists(p => places.IsUnsettled(index, p)),
            [.. possible],
            [.. situation.Group.Competition.Zones.Select(z => ZoneOf(situation, places, index, z))]);
    }

    private static ZoneFate ZoneOf(Situation situation, Places places, int team, Zone zone)
    {
        var (within, beyond, withinUnsettled, beyondUnsettled) = (false, false, false, false);
        for (var place = 1; place <= places.Teams; place++)
        {
            var isWithin = zone.First <= place && place <= zone.Last;
            within |= isWithin && places.IsPossible(team, place);
            beyond |= !isWithin && places.IsPossible(team, place);
            withinUnsettled |= isWithin && places.IsUnsettled(team, place);
            beyondUnsettled |= !isWithin && places.IsUnsettled(team, place);
        }

        var certainty = (within, beyond) switch
        {
            (true, true) => Certainty.Possible,
            (true, false) when !beyondUnsettled => Certainty.Certain,
            (false, true) when !withinUnsettled => Certainty.Impossible,
            _ when !beyond && !beyondUnsettled => Certainty.Certain,
            _ when !within && !withinUnsettled => Certainty.Impossible,
            _ => Certainty.NotSettled,
        };
        return new ZoneFate(zone, certainty, situation.HoldsOutside(situation.Contest.Teams[team], zone));
    }
}
