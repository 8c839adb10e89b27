using System.Collections.Immutable;
using NodaTime;
using Previews.Football.Matches;
using Previews.Football.Tables;

namespace Previews.Football.Scenarios.Clinching;

/// <summary>Where each team of a table could still end as of the table's cut, and what it had clinched.</summary>
public sealed class TableFates
{
    private readonly ImmutableDictionary<Team, TeamStatus> _statuses;

    private TableFates(ImmutableArray<TeamFate> teams, ImmutableDictionary<Team, TeamStatus> statuses)
    {
        Teams = teams;
        _statuses = statuses;
    }

    /// <summary>Where nothing was asked.</summary>
    public static TableFates Unknown { get; } = new([], ImmutableDictionary<Team, TeamStatus>.Empty);

    /// <summary>In the order of the table; empty for a table that is no standing.</summary>
    public ImmutableArray<TeamFate> Teams { get; }

    /// <returns>Null if the team has clinched nothing.</returns>
    public TeamStatus? StatusOf(Team team) => _statuses.GetValueOrDefault(team);

    /// <param name="matches">All of the group's.</param>
    public static TableFates Of(Table table, IEnumerable<Match> matches)
    {
        if (!table.Cut.IsStanding)
            return Unknown;
        var cut = matches.AsOf(table.Cut.Instant).Select(m => AsCut(m, table.Cut)).ToImmutableArray();
        return Of(table, Fates.Of(table.Group, cut, table.Cut.Instant), When(cut, table.Cut));
    }

    /// <param name="fates">As of the table's instant.</param>
    /// <param name="table">Not cut by matchdays.</param>
    public static TableFates Of(Table table, Fates fates) => Of(table, fates, table.Cut.Instant);

    private static TableFates Of(Table table, Fates fates, Instant when)
    {
        var statuses = fates.Teams
            .Select(f => (f.Team, Status: TeamStatus.Of(f, table.Group, when)))
            .Where(s => s.Status is not null)
            .ToImmutableDictionary(s => s.Team, s => s.Status!);
        return new TableFates([.. table.Rows.Select(r => fates[r.Team])], statuses);
    }

    /// <summary>After a matchday facts from outside the group count that held when its last result was known.</summary>
    private static Instant When(ImmutableArray<Match> matches, TableCut cut) => cut.Matchday is null
        ? cut.Instant
        : matches.Where(m => m.HasResult).Select(m => m.KnownFrom).DefaultIfEmpty(cut.Instant).Max();

    /// <summary>After a matchday, what was played of later ones is still to be played.</summary>
    private static Match AsCut(Match match, TableCut cut) =>
        cut.Matchday is { } day && !(match.Fixture.Matchday <= day) && !match.IsVoid ? match.Fixture.Planned : match;
}
