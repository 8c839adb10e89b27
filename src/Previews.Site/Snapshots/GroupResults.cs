using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Clinching;
using Previews.Football.Scenarios.Statements;
using Previews.Football.Tables;
using MatchStakes = Previews.Football.Scenarios.Statements.Stakes;

namespace Previews.Site.Snapshots;

/// <summary>What follows from a group and its matches alone, each computed once for all pages and languages.</summary>
internal sealed class GroupResults(Group group, ImmutableArray<Match> matches)
{
    private readonly ConcurrentDictionary<TableCut, Table> _tables = new();
    private readonly ConcurrentDictionary<Instant, Lazy<Fates>> _fates = new();
    private readonly ConcurrentDictionary<TableCut, Lazy<TableFates>> _tableFates = new();
    private readonly ConcurrentDictionary<(Fixture Fixture, Instant Instant), Lazy<MatchStakes?>> _stakes = new();

    public Group Group => group;

    public ImmutableArray<Match> Matches => matches;

    public Table Table(TableCut cut) => _tables.GetOrAdd(cut, static (c, results) => Standings.Of(results.Group, results.Matches, c), this);

    public TableFates FatesOf(Table table) => IsOpen(table)
        ? TableFates.Unknown
        : _tableFates.GetOrAdd(table.Cut, _ => new Lazy<TableFates>(() =>
            table.Cut == new TableCut(table.Cut.Instant) ? TableFates.Of(table, FatesAt(table.Cut.Instant)) : TableFates.Of(table, matches))).Value;

    public MatchStakes? StakesOf(Fixture fixture, Instant instant) => IsOpen(Table(new TableCut(instant)))
        ? null
        : _stakes.GetOrAdd((fixture, instant), _ => new Lazy<MatchStakes?>(() => MatchStakes.Of(FatesAt(instant), fixture))).Value;

    private Fates FatesAt(Instant instant) => _fates.GetOrAdd(instant, _ => new Lazy<Fates>(() => Fates.Of(group, matches, instant))).Value;

    /// <summary>Nothing worth telling can be certain: more matches are to come than are searched, or nobody has said how many.</summary>
    private static bool IsOpen(Table table) => !table.FixturesKnown || table.MatchesTotal - table.MatchesCounted > Fates.MostMatches;
}
