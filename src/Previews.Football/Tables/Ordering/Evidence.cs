using System.Collections.Immutable;
using NodaTime;
using Previews.Football.Facts;
using Previews.Football.Matches;

namespace Previews.Football.Tables.Ordering;

/// <summary>What was known at an instant besides the results that a table counts: cards, lots, lists, deciding matches.</summary>
/// <param name="Matches">All matches as they were known at the instant, deciding matches too.</param>
/// <param name="Counted">Those of the matches whose results the table counts.</param>
/// <param name="Rankings">The latest edition first.</param>
/// <param name="Conduct">The latest list first.</param>
internal sealed record Evidence(
    ImmutableArray<Match> Matches,
    ImmutableArray<Match> Counted,
    ImmutableArray<DrawnLots> Lots,
    ImmutableArray<RankingList> Rankings,
    ImmutableArray<ConductScores> Conduct)
{
    public static Evidence Of(Group group, ImmutableArray<Match> known, ImmutableArray<Match> counted, Instant instant) => new(
        known,
        counted,
        group.Lots.RemoveAll(l => l.From > instant),
        [.. group.Rankings.Where(r => r.From <= instant).OrderByDescending(r => r.From)],
        [.. group.Conduct.Where(c => c.From <= instant).OrderByDescending(c => c.From)]);

    /// <summary>The evidence of several groups together, for a ranking across them.</summary>
    public static Evidence Of(IReadOnlyCollection<Evidence> groups) => new(
        [.. groups.SelectMany(g => g.Matches)],
        [.. groups.SelectMany(g => g.Counted)],
        [.. groups.SelectMany(g => g.Lots)],
        [.. groups.SelectMany(g => g.Rankings).OrderByDescending(r => r.From)],
        [.. groups.SelectMany(g => g.Conduct).OrderByDescending(c => c.From)]);

    public IEnumerable<RankingList> Editions(string list) =>
        Rankings.Where(r => string.Equals(r.Key, list, StringComparison.Ordinal));

    /// <summary>Deciding matches between exactly these two.</summary>
    public IEnumerable<Match> DecidingMatches(Team one, Team other) =>
        Matches.Where(m => m.Fixture.Deciding && m.CountingScore is not null && m.Fixture.Involves(one) && m.Fixture.Involves(other));
}
