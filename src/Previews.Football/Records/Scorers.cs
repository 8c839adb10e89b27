using System.Collections.Immutable;
using NodaTime;
using Previews.Football.Matches;

namespace Previews.Football.Records;

/// <param name="Penalties">How many of the goals were penalties.</param>
public sealed record Scorer(Person Player, Team Team, int Goals, int Penalties);

/// <summary>Who scored how often. Own goals, penalties of a shoot-out and goals of matches awarded afterwards do not count.</summary>
public static class Scorers
{
    /// <returns>All scorers, most goals first, then by name. Players are distinguished by id and team.</returns>
    public static ImmutableArray<Scorer> Of(IEnumerable<Match> matches, Instant instant) => Of(matches, instant, _ => true);

    /// <returns>The same for some teams' players.</returns>
    public static ImmutableArray<Scorer> Of(IReadOnlyCollection<Team> teams, IEnumerable<Match> matches, Instant instant) =>
        Of(matches.Where(m => teams.Any(m.Fixture.Involves)), instant, teams.Contains);

    /// <summary>Of how many matches it is known who scored, of how many that were played: a list of scorers speaks of these.</summary>
    public static (int Known, int Played) Coverage(IEnumerable<Match> matches, Instant instant)
    {
        var played = matches.AsOf(instant).OfType<Match.Played>().ToList();
        return (played.Count(m => m.ScorersKnown), played.Count);
    }

    private static ImmutableArray<Scorer> Of(IEnumerable<Match> matches, Instant instant, Func<Team, bool> isAskedFor)
    {
        var scorers = new Dictionary<(string Id, Team Team), Scorer>();
        foreach (var match in matches.AsOf(instant).OfType<Match.Played>())
        {
            foreach (var goal in match.Goals)
            {
                if (goal.Kind != GoalKind.Own && goal.Player is { } player && match.Fixture.Team(goal.Side) is var team && isAskedFor(team))
                    Count(goal.Kind, player, team);
            }
        }

        return
        [
            .. scorers.Values.OrderByDescending(s => s.Goals)
                .ThenBy(s => s.Player.Name, StringComparer.Ordinal)
                .ThenBy(s => s.Team.Id, StringComparer.Ordinal),
        ];

        void Count(GoalKind kind, Person player, Team team)
        {
            var before = scorers.GetValueOrDefault((player.Id, team)) ?? new Scorer(player, team, Goals: 0, Penalties: 0);
            scorers[(player.Id, team)] = before with { Goals = before.Goals + 1, Penalties = before.Penalties + (kind == GoalKind.Penalty ? 1 : 0) };
        }
    }
}
