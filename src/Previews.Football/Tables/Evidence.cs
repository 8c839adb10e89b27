using System.Collections.Immutable;
using NodaTime;
using Previews.Football.Facts;
using Previews.Football.Matches;

namespace Previews.Football.Tables;

/// <summary>What was known at an instant besides the results that a table counts: cards, lots, lists, deciding matches.</summary>
/// <param name="Matches">All matches of the group as they were known at the instant, deciding matches too.</param>
internal sealed record Evidence(Group Group, ImmutableArray<Match> Matches, Instant Instant)
{
    public IEnumerable<DrawnLots> Lots => Group.Lots.Where(l => l.From <= Instant);

    /// <summary>The editions of a list that were out, the latest first.</summary>
    public IEnumerable<RankingList> Editions(string list) => Group.Rankings
        .Where(r => r.From <= Instant && string.Equals(r.Key, list, StringComparison.Ordinal))
        .OrderByDescending(r => r.From);

    public ConductScores? Conduct => Group.Conduct.Where(c => c.From <= Instant).MaxBy(c => c.From);

    public IEnumerable<Match.Played> DecidingMatches =>
        Matches.OfType<Match.Played>().Where(m => m.Fixture.Deciding).OrderBy(m => m.Fixture.Kickoff.Start);
}
