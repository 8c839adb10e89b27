using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using Previews.Content;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Scenarios;
using Previews.Football.Tables;

namespace Previews.Site;

/// <summary>
/// The library as it was known at one instant: results that had not come in are fixtures again, articles dated later
/// are not there. Everything that a page says of "now" comes from here.
/// </summary>
public sealed class Snapshot
{
    private const int GroupsInNavigation = 12;

    private readonly FrozenDictionary<string, Match> _byId;
    private readonly FrozenDictionary<Team, ImmutableArray<Match>> _byTeam;
    private readonly FrozenDictionary<Group, ImmutableArray<Match>> _byGroup;
    private readonly FrozenDictionary<Team, ImmutableArray<Group>> _groupsOfTeams;
    private readonly FrozenDictionary<Team, ImmutableArray<Article>> _articlesOfTeams;
    private readonly FrozenDictionary<Group, ImmutableArray<Article>> _articlesOfGroups;
    private readonly ConcurrentDictionary<(Group, TableCut), Table> _tables = new();
    private readonly FrozenDictionary<(string Match, string Language), Article> _previews;
    private readonly ConcurrentDictionary<(Group Group, TableCut Cut), Lazy<TableFates>> _fates = new();
    private readonly ConcurrentDictionary<(string Match, Instant Instant), Lazy<Stakes?>> _stakes = new();

    public Snapshot(Library library, Instant now)
    {
        Library = library;
        Now = now;
        Matches = [.. library.Matches.Select(m => m.AsOf(now))];
        Articles = [.. library.Articles.Where(a => a.Published <= now).OrderByDescending(a => a.Published).ThenBy(a => a.Id, StringComparer.Ordinal)];
        _byId = Matches.ToFrozenDictionary(m => m.Id, StringComparer.Ordinal);
        _byTeam = Index(Matches, m => new[] { m.Fixture.Home, m.Fixture.Away });
        _byGroup = Index(Matches, m => m.Fixture.Group is { } group ? new[] { group } : []);
        _groupsOfTeams = Index<Team, Group>(library.Groups, g => g.Teams);
        _articlesOfTeams = Index(Articles, TeamsOf);
        _articlesOfGroups = Index(Articles, GroupsOf);
        CurrentGroups = NearestGroups();
        _previews = Articles
            .Where(a => a.Match is not null)
            .GroupBy(a => (a.Match!.Id, a.Language))
            .ToFrozenDictionary(g => g.Key, g => g.First());
    }

    public Library Library { get; }

    public Instant Now { get; }

    /// <summary>By kick-off, then by id.</summary>
    public ImmutableArray<Match> Matches { get; }

    /// <summary>What was published, the newest first.</summary>
    public ImmutableArray<Article> Articles { get; }

    public Match this[string id] => _byId[id];

    /// <summary>What was certain at a table's cut; computed once for all languages. Nothing while more matches remain than are searched.</summary>
    public TableFates FatesOf(Table table) => table.MatchesTotal - table.MatchesCounted > Fates.MostMatches
        ? TableFates.Unknown
        : _fates.GetOrAdd(
            (table.Group, table.Cut), _ => new Lazy<TableFates>(() => TableFates.Of(table, MatchesOf(table.Group)))).Value;

    /// <summary>What a match is about as of an instant; null where it was over, its competition has no table, or many matches remained.</summary>
    public Stakes? StakesOf(Match match, Instant instant)
    {
        if (match.Fixture.Group is not { Competition.Regulations: not null } group)
            return null;
        var matches = MatchesOf(group);
        var remaining = matches.Count(m => m is not Previews.Football.Matches.Match.Cancelled && m.AsOf(instant).CountingScore is null);
        return remaining > Fates.MostMatches
            ? null
            : _stakes.GetOrAdd(
                (match.Id, instant), _ => new Lazy<Stakes?>(() => Stakes.Of(group, matches, match.Fixture, instant))).Value;
    }

    public ImmutableArray<Match> MatchesOf(Team team) => _byTeam.GetValueOrDefault(team, []);

    public ImmutableArray<Match> MatchesOf(Group group) => _byGroup.GetValueOrDefault(group, []);

    /// <summary>When the article was last changed, as far as that lay behind: a change to come is not announced.</summary>
    public Instant? UpdateOf(Article article) => article.Updated <= Now ? article.Updated : null;

    /// <summary>Begun, and no result is known yet: neither a fixture nor a result.</summary>
    public bool IsAwaited(Match match) => match is Match.Scheduled && match.Fixture.Kickoff.Start <= Now;

    /// <summary>To be played as planned, and not begun.</summary>
    public bool IsToCome(Match match) => match is Match.Scheduled && !IsAwaited(match);

    /// <summary>Put off, stopped or called off: neither a fixture, nor awaited, nor a result.</summary>
    public static bool IsOff(Match match) => match is Match.Postponed or Match.Abandoned or Match.Cancelled;

    /// <summary>Never kicked off, whatever the hour that was planned.</summary>
    public static bool IsPutOff(Match match) => match is Match.Postponed or Match.Cancelled;

    /// <summary>The text of the match's preview in a language: the newest article on the match.</summary>
    public Article? PreviewOf(Match match, string language) => _previews.GetValueOrDefault((match.Id, language));

    /// <summary>Whether the article is the text of a preview; every other has a page of its own.</summary>
    public bool IsPreview(Article article) =>
        article.Match is { } match && PreviewOf(match, article.Language) == article;

    /// <summary>Those that name the team, are about one of its matches, or about its group; the newest first.</summary>
    public ImmutableArray<Article> ArticlesOn(Team team) => _articlesOfTeams.GetValueOrDefault(team, []);

    /// <summary>Those about the group or one of its matches; the newest first.</summary>
    public ImmutableArray<Article> ArticlesOn(Group group) => _articlesOfGroups.GetValueOrDefault(group, []);

    /// <summary>Those on any of the teams, each once, the newest first.</summary>
    public IEnumerable<Article> ArticlesOn(IEnumerable<Team> teams) =>
        teams.SelectMany(t => ArticlesOn(t)).Distinct().OrderByDescending(a => a.Published).ThenBy(a => a.Id, StringComparer.Ordinal);

    /// <summary>Whom an article is about: those it names, the sides of its match, the teams of its group.</summary>
    public static IEnumerable<Team> TeamsOf(Article article) => article.Teams
        .Concat(article.Match is { } match ? [match.Fixture.Home, match.Fixture.Away] : [])
        .Concat(article.Group?.Teams ?? [])
        .Distinct();

    /// <summary>None for a team that only meets the others in friendlies or elsewhere.</summary>
    public ImmutableArray<Group> GroupsOf(Team team) => _groupsOfTeams.GetValueOrDefault(team, []);

    /// <summary>
    /// The groups that every page links to, in the library's order: all, or, of an archive's hundreds, those that play next
    /// or played last. A page that named every group would make the site grow with their square.
    /// </summary>
    public ImmutableArray<Group> CurrentGroups { get; }

    /// <summary>Whether there are groups besides those; then a page lists all.</summary>
    public bool HasMoreGroups => CurrentGroups.Length < Library.Groups.Length;

    /// <summary>The group's table of one cut, made once for all languages and pages.</summary>
    public Table Table(Group group, TableCut cut) => _tables.GetOrAdd(
        (group, cut), static (key, snapshot) => Standings.Of(key.Item1, snapshot.MatchesOf(key.Item1), key.Item2), this);

    private ImmutableArray<Group> NearestGroups()
    {
        if (Library.Groups.Length <= GroupsInNavigation)
            return Library.Groups;
        var nearest = Library.Groups.OrderBy(DistanceFromNow).ThenBy(g => g.Id, StringComparer.Ordinal).Take(GroupsInNavigation).ToHashSet();
        return Library.Groups.RemoveAll(g => !nearest.Contains(g));
    }

    private Duration DistanceFromNow(Group group) => MatchesOf(group) is { IsEmpty: false } matches
        ? matches.Min(m => Duration.Max(Now - m.Fixture.Kickoff.Start, m.Fixture.Kickoff.Start - Now))
        : Duration.MaxValue;

    private static IEnumerable<Group> GroupsOf(Article article) =>
        new[] { article.Group, article.Match?.Fixture.Group }.OfType<Group>().Distinct();

    private static FrozenDictionary<TKey, ImmutableArray<T>> Index<TKey, T>(ImmutableArray<T> all, Func<T, IEnumerable<TKey>> keys)
        where TKey : class => all
        .SelectMany(keys, (one, key) => (Key: key, One: one))
        .GroupBy(p => p.Key, p => p.One)
        .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
}
