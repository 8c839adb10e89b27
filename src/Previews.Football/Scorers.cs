using System.Collections.Immutable;
using NodaTime;
using Previews.Football.Matches;

namespace Previews.Football;

/// <param name="Penalties">How many of the goals were penalties.</param>
public sealed record Scorer(Person Player, Team Team, int Goals, int Penalties);

/// <summary>Who scored how often. Own goals count for nobody; goals of a shoot-out and of matches awarded afterwards are none.</summary>
public static class Scorers
{
    /// <returns>All scorers, most goals first, then by name. A player is told apart by id, and by team.</returns>
    public static ImmutableArray<Scorer> Of(IEnumerable<Match> matches, Instant instant) =>
    [
        .. matches.OfType<Match.Played>().Where(m => m.KnownFrom <= instant)
            .SelectMany(m => m.Goals, (m, g) => new { Goal = g, Team = m.Fixture.Team(g.Side) })
            .Where(g => g.Goal.Kind != GoalKind.Own && g.Goal.Player is not null)
            .GroupBy(g => new { g.Goal.Player!.Id, g.Team })
            .Select(g => new Scorer(
                g.First().Goal.Player!, g.Key.Team, g.Count(), g.Count(x => x.Goal.Kind == GoalKind.Penalty)))
            .OrderByDescending(s => s.Goals)
            .ThenBy(s => s.Player.Name, StringComparer.Ordinal)
            .ThenBy(s => s.Team.Id, StringComparer.Ordinal),
    ];

    /// <returns>The same for one team's players.</returns>
    public static ImmutableArray<Scorer> Of(Team team, IEnumerable<Match> matches, Instant instant) =>
        [.. Of(matches.Where(m => m.Fixture.Involves(team)), instant).Where(s => s.Team == team)];
}
