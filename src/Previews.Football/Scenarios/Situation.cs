using System.Collections.Immutable;
using NodaTime;
using Previews.Football.Matches;
using Previews.Football.Tables;

namespace Previews.Football.Scenarios;

/// <summary>A group as it stands at an instant: what counts, and what remains.</summary>
internal sealed class Situation
{
    private readonly Table _table;
    private readonly Instant _instant;

    private Situation(Table table, Contest contest, ImmutableArray<Fixture> remaining, Instant instant)
    {
        _table = table;
        Contest = contest;
        Remaining = remaining;
        _instant = instant;
    }

    public Group Group => _table.Group;

    public Contest Contest { get; }

    /// <summary>In the order of the contest's pairings: by kick-off.</summary>
    public ImmutableArray<Fixture> Remaining { get; }

    public static Situation Of(Group group, IEnumerable<Match> matches, Instant instant)
    {
        var ordered = matches.OrderBy(m => m.Fixture.Kickoff.Start).ThenBy(m => m.Id, StringComparer.Ordinal)
            .Select(m => m.AsOf(instant)).ToImmutableArray();
        var cut = new TableCut(instant);
        var contest = Standings.ContestOf(group, ordered, CountedMatches.In(ordered, cut), cut);
        return new Situation(
            Standings.Of(group, ordered, cut), contest, [.. Standings.StillToPlay(ordered).Select(m => m.Fixture)], instant);
    }

    /// <param name="given">The outcome that each remaining match is to have, or null for any.</param>
    public Places Places(sbyte?[] given) => Remaining.Length switch
    {
        // What lots and cards decided is known once nothing remains.
        0 => TablePlaces.Of(_table, Contest.Teams),
        <= Fates.MostMatches => PlaceSearch.Of(Contest, given),
        _ => PointsBounds.Of(Contest, given),
    };

    public ImmutableArray<(Fixture Fixture, Score Score)> Scores(Witness witness) =>
        [.. Remaining.Zip(witness.Scores)];

    public bool HoldsOutside(Team team, Zone zone) => Group.OutsidePlaces.Any(p =>
        p.Team == team && p.From <= _instant && string.Equals(p.Zone, zone.Key, StringComparison.Ordinal));
}
