using System.Collections.Immutable;
using NodaTime;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Search;

namespace Previews.Football.Scenarios.Clinching;

/// <summary>
/// Where every team of a group can still end as of an instant: what it has clinched, and from what it is eliminated. Exact for at most
/// <see cref="MostMatches"/> remaining matches, unless goal averages approach each other without end or a large league is level in too many
/// ways. With more matches only points are compared, and what points do not decide is not settled.
/// Postponed and abandoned matches remain, cancelled ones do not.
/// </summary>
public sealed class Fates
{
    /// <summary>With more remaining, only points are compared.</summary>
    public const int MostMatches = Situation.MostMatches;

    private Fates(Situation situation)
    {
        Situation = situation;
        Teams = [.. situation.Group.Teams.Select(t => FateSearch.Of(situation, t))];
    }

    internal Situation Situation { get; }

    /// <summary>In the order of the group.</summary>
    public ImmutableArray<TeamFate> Teams { get; }

    /// <summary>In the order of their kick-offs.</summary>
    public ImmutableArray<Fixture> Remaining => Situation.Remaining;

    /// <exception cref="ArgumentException">The team is not in the group.</exception>
    public TeamFate this[Team team] =>
        Teams.FirstOrDefault(t => t.Team == team) ?? throw new ArgumentException($"{team} is not in the group.", nameof(team));

    /// <param name="mostMatches">With more remaining, only points are compared.</param>
    /// <exception cref="ArgumentException">The competition has no regulations.</exception>
    public static Fates Of(Group group, IEnumerable<Match> matches, Instant instant, int mostMatches = MostMatches) =>
        new(Situation.Of(group, matches, instant, mostMatches));
}
