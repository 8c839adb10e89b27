using System.Collections.Immutable;
using NodaTime;
using Previews.Content;
using Previews.Content.Incremental;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Site.Snapshots;

namespace Previews.Site.Live;

/// <summary>
/// A snapshot that takes over from the one before it what rests on the same: so whoever asks for that is given the very
/// instance that it was given before, and sees that nothing changed.
/// </summary>
internal sealed class LiveSnapshot
{
    private readonly SnapshotIndexes _indexes;
    private readonly ResultsOfGroups _results;

    /// <summary>Matches as they were before their results were known, by the match as it is in the library.</summary>
    private readonly Dictionary<Match, Match> _knownAsOfNow = new(ReferenceEqualityComparer.Instance);

    private LiveSnapshot(Library library, Instant now, LiveSnapshot? before)
    {
        var matches = SnapshotIndexes.InOrder([.. library.Matches.Where(m => m.Fixture.KnownFrom <= now).Select(m => AsOfNow(m, now, before))]);
        var articles = Snapshot.PublishedIn(library, now);
        _indexes = before is null ? SnapshotIndexes.Of(matches, articles, library.Groups) : Updated(before._indexes, matches, articles, library.Groups);
        _results = new ResultsOfGroups(ResultsOfGroups.All, before is null ? [] : before._results.Known.Where(IsUnchanged));
        Snapshot = new Snapshot(library, now, _indexes, _results);
    }

    public Snapshot Snapshot { get; }

    /// <param name="before">Of an earlier reading of the same content; null for the first.</param>
    public static LiveSnapshot After(LiveSnapshot? before, Library library, Instant now) =>
        new(library, now, before?.Snapshot.Now == now ? before : null);

    /// <summary>What rests on the same matches is the same.</summary>
    private bool IsUnchanged(GroupResults results) => !results.Matches.IsEmpty && results.Matches == _indexes.ByGroup[results.Group];

    private Match AsOfNow(Match match, Instant now, LiveSnapshot? before)
    {
        var known = before?._knownAsOfNow.GetValueOrDefault(match) ?? match.AsOf(now);
        if (known != match)
            _knownAsOfNow.Add(match, known);
        return known;
    }

    /// <summary>Only the lists that something came into or went out of are others.</summary>
    private static SnapshotIndexes Updated(
        SnapshotIndexes before, ImmutableArray<Match> matches, ImmutableArray<Article> articles, ImmutableArray<Group> groups)
    {
        var (played, written) = (Difference<Match>.Between(before.Matches, matches), Difference<Article>.Between(before.Articles, articles));
        return before with
        {
            Matches = matches,
            Articles = articles,
            Groups = groups,
            ById = played.IsEmpty ? before.ById : SnapshotIndexes.IdsOf(matches),
            ByTeam = played.In(before.ByTeam, SnapshotIndexes.ByKickoff),
            ByGroup = played.In(before.ByGroup, SnapshotIndexes.ByKickoff),
            ByCompetition = played.In(before.ByCompetition, SnapshotIndexes.ByKickoff),
            ByTie = played.In(before.ByTie, SnapshotIndexes.ByKickoff),
            TieMatches = played.In(before.TieMatches, SnapshotIndexes.ByKickoff),
            GroupsOfTeams = Instances.AreSame(before.Groups, groups) ? before.GroupsOfTeams : SnapshotIndexes.TeamsIn(groups),
            ArticlesOfTeams = written.In(before.ArticlesOfTeams, SnapshotIndexes.ByNews),
            ArticlesOfGroups = written.In(before.ArticlesOfGroups, SnapshotIndexes.ByNews),
            ArticlesOfCompetitions = written.In(before.ArticlesOfCompetitions, SnapshotIndexes.ByNews),
            Previews = written.In(before.Previews, SnapshotIndexes.ByNews),
        };
    }
}
