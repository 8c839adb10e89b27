using System.Collections.Immutable;
using NodaTime;
using Previews.Football.Matches;

namespace Previews.Football.Scenarios;

/// <summary>
/// Where every team of a group can still end as of an instant, whatever is scored in the remaining matches. Exact for up to
/// <see cref="MostMatches"/> remaining matches, unless goal averages come close to each other without end or a large league is level in too many ways; with more
/// only points are compared, and what they do not show to be possible or impossible is not settled.
/// Postponed and abandoned matches remain, cancelled ones do not.
/// </summary>
public sealed class Fates
{
    /// <summary>Half a million ways to win, draw or lose: the most that is searched, and little is decided with more to play.</summary>
    public const int MostMatches = 12;

    /// <summary>The search keeps the teams of a tie as the bits of one number; of a larger group only points are compared.</summary>
    public const int MostTeams = 64;

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

    /// <param name="mostMatches">With more remaining, only points are compared.</param>
    /// <exception cref="ArgumentException">The competition has no regulations.</exception>
    public static Fates Of(Group group, IEnumerable<Match> matches, Instant instant, int mostMatches = MostMatches)
    {
        var situation = Situation.Of(group, matches, instant, mostMatches);
        return new Fates([.. group.Teams.Select(t => FateSearch.Of(situation, t))], situation.Remaining);
    }
}
