using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using Previews.Content;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Scenarios;
using Previews.Football.Tables;
using Previews.Site.Live;

namespace Previews.Site;

/// <summary>
/// The library as it was known at one instant: results that had not come in are fixtures again, articles dated later
/// are not there. Everything that a page says of "now" comes from here.
/// </summary>
public sealed class Snapshot
{
    private const int GroupsInNavigation = 12;

    /// <summary>
    /// Pages say what is at stake while at most so many matches of a group remain: up to here the search is exact, and with
    /// more, little is decided.
    /// </summary>
    private const int MostMatchesLeft = 12;

    /// <summary>In an archive of many groups the search would take longer than all the rest of the build: there only the last rounds.</summary>
    private const int MostMatchesLeftInAnArchive = 6;

    private readonly int _mostMatchesLeft;
    private readonly FrozenDictionary<string, Match> _byId;
    private readonly FrozenDictionary<Team, ImmutableArray<Match>> _byTeam;
    private readonly FrozenDictionary<Group, ImmutableArray<Match>> _byGroup;
    private readonly FrozenDictionary<Team, ImmutableArray<Group>> _groupsOfTeams;
    private readonly FrozenDictionary<Team, ImmutableArray<Article>> _articlesOfTeams;
    private readonly FrozenDictionary<Group, ImmutableArray<Article>> _articlesOfGroups;
    private readonly ConcurrentDictionary<(Group, TableCut), Table> _tables = new();
    private readonly FrozenDictionary<(string Match, string Language), Article> _previews;
    private readonly ConcurrentDictionary<(Group Group, TableCut Cut), Lazy<TableFates>> _fates = new();
    private readonly ConcurrentDictionary<(Fixture Fixture, Instant Instant), Lazy<Stakes?>> _stakes = new();

    private readonly ImmutableArray<Match> _matches;
    private readonly ImmutableArray<Article> _articles;
    private readonly ImmutableArray<Group> _currentGroups;

    /// <summary>Matches as they were before their results were known, by the match as it is in the library.</summary>
    private readonly Dictionary<Match, Match> _fixturesAgain = new(ReferenceEqualityComparer.Instance);

    /// <param name="previous">Of an earlier reading of the same content: what it computed is taken over where nothing changed.</param>
    public Snapshot(Library library, Instant now, Snapshot? previous = null)
    {
        Library = library;
        Now = now;
        previous = previous?.Now == now ? previous : null;
        _mostMatchesLeft = library.Groups.Length <= GroupsInNavigation ? MostMatchesLeft : MostMatchesLeftInAnArchive;
        _matches = [.. library.Matches.Select(m => AsOfNow(m, previous))];
        _articles = [.. library.Articles.Where(a => a.Published <= now).OrderByDescending(a => a.Published).ThenBy(a => a.Id, StringComparer.Ordinal)];
        _byId = _matches.ToFrozenDictionary(m => m.Id, StringComparer.Ordinal);
        _byTeam = Index(_matches, m => new[] { m.Fixture.Home, m.Fixture.Away });
        _byGroup = Index(_matches, m => m.Fixture.Group is { } group ? new[] { group } : []);
        _groupsOfTeams = Index<Team, Group>(library.Groups, g => g.Teams);
        _articlesOfTeams = Index(_articles, TeamsOf);
        _articlesOfGroups = Index(_articles, GroupsOf);
        _currentGroups = NearestGroups();
        _previews = _articles
            .Where(a => a.Match is not null)
            .GroupBy(a => (a.Match!.Id, a.Language))
            .ToFrozenDictionary(g => g.Key, g => g.First());
        if (previous is not null)
            TakeOver(previous);
    }

    public Library Library { get; }

    /// <summary>In an archive of many groups pages say what is at stake in the last rounds only.</summary>
    internal bool IsArchive => _mostMatchesLeft == MostMatchesLeftInAnArchive;

    public Instant Now { get; }

    /// <summary>By kick-off, then by id.</summary>
    public ImmutableArray<Match> Matches => Reads.Many(this, 0, static (s, _) => s._matches);

    /// <summary>What was published, the newest first.</summary>
    public ImmutableArray<Article> Articles => Reads.Many(this, 0, static (s, _) => s._articles);

    public Match this[string id] => Reads.One(this, id, static (s, i) => s._byId.GetValueOrDefault(i))!;

    /// <summary>Published or not; null where the library has no such article.</summary>
    public Article? FindArticle(string id) => Reads.One(this, id, static (s, i) => s.Library.FindArticle(i));

    /// <summary>What was certain at a table's cut; computed once for all languages. Nothing while many matches remain.</summary>
    public TableFates FatesOf(Table table)
    {
        var matches = MatchesOf(table.Group);
        return table.MatchesTotal - table.MatchesCounted > _mostMatchesLeft
            ? TableFates.Unknown
            : _fates.GetOrAdd((table.Group, table.Cut), _ => new Lazy<TableFates>(() => TableFates.Of(table, matches))).Value;
    }

    /// <summary>What a match is about as of an instant; null where it was over, its competition has no table, or many matches remained.</summary>
    public Stakes? StakesOf(Match match, Instant instant)
    {
        if (match.Fixture.Group is not { Competition.Regulations: not null } group)
            return null;
        var matches = MatchesOf(group);
        var remaining = matches.Count(m => m is not Previews.Football.Matches.Match.Cancelled && m.AsOf(instant).CountingScore is null);
        return remaining > _mostMatchesLeft
            ? null
            : _stakes.GetOrAdd(
                (match.Fixture, instant), _ => new Lazy<Stakes?>(() => Stakes.Of(group, matches, match.Fixture, instant))).Value;
    }

    public ImmutableArray<Match> MatchesOf(Team team) =>
        Reads.Many(this, team, static (s, t) => s._byTeam.GetValueOrDefault(t, []));

    public ImmutableArray<Match> MatchesOf(Group group) =>
        Reads.Many(this, group, static (s, g) => s._byGroup.GetValueOrDefault(g, []));

    /// <summary>When the article was last changed, as far as that lay behind: a change to come is not announced.</summary>
    public Instant? UpdateOf(Article article) => article.Updated <= Now ? article.Updated : null;

    /// <summary>Begun, and no result is known yet: neither a fixture nor a result.</summary>
    public bool IsAwaited(Match match) => match is Match.Scheduled && match.Fixture.Kickoff.Start <= Now;

    /// <summary>Not begun; put off and called off ones among them, which pages mark as such.</summary>
    public bool IsToCome(Match match) => match.CountingScore is null && !IsAwaited(match);

    /// <summary>The text of the match's preview in a language: the newest article on the match.</summary>
    public Article? PreviewOf(Match match, string language) =>
        Reads.One(this, (match.Id, language), static (s, key) => s._previews.GetValueOrDefault(key));

    /// <summary>Whether the article is the text of a preview; every other has a page of its own.</summary>
    public bool IsPreview(Article article) =>
        article.Match is { } match && PreviewOf(match, article.Language) == article;

    /// <summary>Those that name the team, are about one of its matches, or about its group; the newest first.</summary>
    public ImmutableArray<Article> ArticlesOn(Team team) =>
        Reads.Many(this, team, static (s, t) => s._articlesOfTeams.GetValueOrDefault(t, []));

    /// <summary>Those about the group or one of its matches; the newest first.</summary>
    public ImmutableArray<Article> ArticlesOn(Group group) =>
        Reads.Many(this, group, static (s, g) => s._articlesOfGroups.GetValueOrDefault(g, []));

    /// <summary>Those on any of the teams, each once, the newest first.</summary>
    public IEnumerable<Article> ArticlesOn(IEnumerable<Team> teams) =>
        teams.SelectMany(t => ArticlesOn(t)).Distinct().OrderByDescending(a => a.Published).ThenBy(a => a.Id, StringComparer.Ordinal);

    /// <summary>Whom an article is about: those it names, the sides of its match, the teams of its group.</summary>
    public static IEnumerable<Team> TeamsOf(Article article) => article.Teams
        .Concat(article.Match is { } match ? [match.Fixture.Home, match.Fixture.Away] : [])
        .Concat(article.Group?.Teams ?? [])
        .Distinct();

    /// <summary>None for a team that only meets the others in friendlies or elsewhere.</summary>
    public ImmutableArray<Group> GroupsOf(Team team) =>
        Reads.Many(this, team, static (s, t) => s._groupsOfTeams.GetValueOrDefault(t, []));

    /// <summary>
    /// The groups that every page links to, in the library's order: all, or, of an archive's hundreds, those that play next
    /// or played last. A page that named every group would make the site grow with their square.
    /// </summary>
    public ImmutableArray<Group> CurrentGroups => Reads.Many(this, 0, static (s, _) => s._currentGroups);

    /// <summary>The group's table of one cut, made once for all languages and pages.</summary>
    public Table Table(Group group, TableCut cut)
    {
        var matches = MatchesOf(group);
        return _tables.GetOrAdd((group, cut), static (key, all) => Standings.Of(key.Item1, all, key.Item2), matches);
    }

    /// <summary>The very instance that it was before, so that who asks for it sees that nothing changed.</summary>
    private Match AsOfNow(Match match, Snapshot? previous)
    {
        if (match.KnownFrom <= Now)
            return match;
        var fixture = previous?._fixturesAgain.GetValueOrDefault(match) ?? match.AsOf(Now);
        _fixturesAgain.Add(match, fixture);
        return fixture;
    }

    /// <summary>Tables, and what the search found out of them, follow from the group and its matches alone.</summary>
    private void TakeOver(Snapshot previous)
    {
        var unchanged = Library.Groups.Where(g => Instances.AreSame(previous._byGroup.GetValueOrDefault(g, []), _byGroup.GetValueOrDefault(g, []))).ToHashSet();
        foreach (var (key, table) in previous._tables.Where(t => unchanged.Contains(t.Key.Item1)))
            _tables.TryAdd(key, table);
        if (previous._mostMatchesLeft != _mostMatchesLeft)
            return;
        foreach (var (key, fates) in previous._fates.Where(f => unchanged.Contains(f.Key.Group)))
            _fates.TryAdd(key, fates);
        foreach (var (key, stakes) in previous._stakes.Where(s => unchanged.Contains(s.Key.Fixture.Group!)))
            _stakes.TryAdd(key, stakes);
    }

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
