using System.Collections.Immutable;
using NodaTime;
using Previews.Content;
using Previews.Content.Incremental;
using Previews.Football;
using Previews.Football.Matches;

namespace Previews.Site.Snapshots;

/// <summary>The matches and articles of a snapshot by what they concern.</summary>
internal sealed record SnapshotIndexes
{
    public static readonly Comparer<Match> ByKickoff = Comparer<Match>.Create(
        (one, other) => (one.Kickoff.Start.CompareTo(other.Kickoff.Start), string.CompareOrdinal(one.Id, other.Id)) is var (time, id) && time != 0 ? time : id);

    public static readonly Comparer<Article> ByNews = Comparer<Article>.Create(
        (one, other) => (other.Published.CompareTo(one.Published), string.CompareOrdinal(one.Id, other.Id)) is var (time, id) && time != 0 ? time : id);

    /// <summary>By kick-off, then by id.</summary>
    public required ImmutableArray<Match> Matches { get; init; }

    /// <summary>What was published, the newest first.</summary>
    public required ImmutableArray<Article> Articles { get; init; }

    public required ImmutableArray<Group> Groups { get; init; }

    public required Dictionary<string, Match> ById { get; init; }

    public required Index<Team, Match> ByTeam { get; init; }

    public required Index<Group, Match> ByGroup { get; init; }

    public required Index<Competition, Match> ByCompetition { get; init; }

    /// <summary>By the tie that they are of.</summary>
    public required Index<TieReference, Match> ByTie { get; init; }

    /// <summary>The matches of a competition's ties.</summary>
    public required Index<Competition, Match> TieMatches { get; init; }

    public required Index<Team, Group> GroupsOfTeams { get; init; }

    public required Index<Team, Article> ArticlesOfTeams { get; init; }

    public required Index<Group, Article> ArticlesOfGroups { get; init; }

    public required Index<Competition, Article> ArticlesOfCompetitions { get; init; }

    /// <summary>The texts of previews, by match and language.</summary>
    public required Index<(string Match, string Language), Article> Previews { get; init; }

    /// <summary>By kick-off as it is known: most matches stand where the library has them, by the first that was planned.</summary>
    public static ImmutableArray<Match> InOrder(ImmutableArray<Match> known) =>
        known.Any(m => m.Kickoff != m.Fixture.Kickoff) ? known.Sort(ByKickoff) : known;

    public static SnapshotIndexes Of(ImmutableArray<Match> matches, ImmutableArray<Article> articles, ImmutableArray<Group> groups) => new()
    {
        Matches = matches,
        Articles = articles,
        Groups = groups,
        ById = IdsOf(matches),
        ByTeam = Index<Team, Match>.Of(matches, m => [m.Fixture.Home, m.Fixture.Away]),
        ByGroup = Index<Group, Match>.Of(matches, m => m.Fixture.Group is { } group ? [group] : []),
        ByCompetition = Index<Competition, Match>.Of(matches, m => [m.Fixture.Competition]),
        ByTie = Index<TieReference, Match>.Of(matches, m => m.Fixture.Tie is { } tie ? [tie] : []),
        TieMatches = Index<Competition, Match>.Of(matches, m => m.Fixture.Tie is { } tie ? [tie.Competition] : []),
        GroupsOfTeams = TeamsIn(groups),
        ArticlesOfTeams = Index<Team, Article>.Of(articles, Snapshot.TeamsOf),
        ArticlesOfGroups = Index<Group, Article>.Of(articles, GroupsOf),
        ArticlesOfCompetitions = Index<Competition, Article>.Of(articles, CompetitionsOf),
        Previews = Index<(string, string), Article>.Of(articles, a => a.Match is { } match ? [(match.Id, a.Language)] : []),
    };

    public static Dictionary<string, Match> IdsOf(ImmutableArray<Match> matches)
    {
        var ids = new Dictionary<string, Match>(matches.Length, StringComparer.Ordinal);
        foreach (var match in matches)
            ids.Add(match.Id, match);
        return ids;
    }

    public static Index<Team, Group> TeamsIn(ImmutableArray<Group> groups) => Index<Team, Group>.Of(groups, g => g.Teams);

    private static IEnumerable<Group> GroupsOf(Article article) =>
        new[] { article.Group, article.Match?.Fixture.Group }.OfType<Group>().Distinct();

    private static IEnumerable<Competition> CompetitionsOf(Article article) =>
        new[] { article.Group?.Competition, article.Match?.Fixture.Competition }.OfType<Competition>().Distinct();
}
