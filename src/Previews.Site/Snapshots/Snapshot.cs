using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Previews.Content;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Clinching;
using Previews.Football.Scenarios.Statements;
using Previews.Football.Tables;
using Previews.Football.Tables.CrossGroup;
using Previews.Football.Ties;
using MatchStakes = Previews.Football.Scenarios.Statements.Stakes;

namespace Previews.Site.Snapshots;

/// <summary>
/// The library as it was known at one instant: results that had not come in are fixtures again, articles dated later
/// are not there. Everything that a page says of "now" comes from here.
/// </summary>
internal sealed class Snapshot
{
    private const int GroupsInNavigation = 12;

    private readonly SnapshotIndexes _indexes;
    private readonly ImmutableArray<Group> _currentGroups;
    private readonly ResultsOfGroups _results;
    private readonly ConcurrentDictionary<CrossGroupRules, CrossGroupRanking> _rankings = new(ReferenceEqualityComparer.Instance);
    private Reads? _reads;

    public Snapshot(Library library, Instant now)
        : this(
            library,
            now,
            SnapshotIndexes.Of(SnapshotIndexes.InOrder(library.Matches.AsOf(now)), PublishedIn(library, now), library.Groups),
            new ResultsOfGroups(ResultsOfGroups.Few))
    {
    }

    internal Snapshot(Library library, Instant now, SnapshotIndexes indexes, ResultsOfGroups results)
    {
        (Library, Now, _indexes, _results) = (library, now, indexes, results);
        _currentGroups = NearestGroups();
    }

    /// <summary>The same snapshot, which writes down there what it is asked.</summary>
    public Snapshot For(Reads reads)
    {
        var view = (Snapshot)MemberwiseClone();
        view._reads = reads;
        return view;
    }

    public Library Library { get; }

    public Instant Now { get; }

    /// <summary>In the site's zone.</summary>
    public LocalDate Today => Now.InZone(Library.Settings.Zone).Date;

    /// <summary>By kick-off, then by id.</summary>
    public ImmutableArray<Match> Matches() => Many(0, static (s, _) => s._indexes.Matches);

    /// <summary>What was published, the newest first.</summary>
    public ImmutableArray<Article> Articles() => Many(0, static (s, _) => s._indexes.Articles);

    /// <exception cref="KeyNotFoundException">There is no such match.</exception>
    public Match MatchOf(string id) =>
        One(id, static (s, i) => s._indexes.ById.GetValueOrDefault(i)) ?? throw new KeyNotFoundException(id);

    /// <summary>Published or not; null where the library has no such article.</summary>
    public Article? FindArticle(string id) => One(id, static (s, i) => s.Library.FindArticle(i));

    /// <summary>What was certain at a table's cut; computed once for all languages. Nothing while more matches remain than are searched.</summary>
    public TableFates FatesOf(Table table) => ResultsOf(table.Group).FatesOf(table);

    /// <summary>What a match is about as of an instant; null where it was over, its competition has no table, or many matches remained.</summary>
    public MatchStakes? StakesOf(Match match, Instant instant) => match.Fixture.Group is { Competition.Regulations: not null } group
        ? ResultsOf(group).StakesOf(match.Fixture, instant)
        : null;

    public ImmutableArray<Match> MatchesOf(Team team) => Many(team, static (s, t) => s._indexes.ByTeam[t]);

    /// <summary>A tie as it was known at an instant up to now; null where none of its matches was.</summary>
    public Tie? TieOf(TieReference reference, Instant instant) =>
        Tie.Of(reference, Many(reference, static (s, r) => s._indexes.ByTie[r]), instant);

    /// <summary>A competition's ties now, by their first matches.</summary>
    public ImmutableArray<Tie> TiesOf(Competition competition) =>
        Tie.AllOf(Many(competition, static (s, c) => s._indexes.TieMatches[c]), Now);

    /// <summary>Those that are played in ties, by id.</summary>
    public IEnumerable<Competition> CompetitionsWithTies() => Library.Competitions.Where(c => !_indexes.TieMatches[c].IsEmpty);

    public ImmutableArray<Match> MatchesOf(Group group) => Many(group, static (s, g) => s._indexes.ByGroup[g]);

    public ImmutableArray<Match> MatchesOf(Competition competition) => Many(competition, static (s, c) => s._indexes.ByCompetition[c]);

    /// <summary>When the article was last changed, as far as that lay behind: a change to come is not announced.</summary>
    public Instant? UpdateOf(Article article) => article.Updated <= Now ? article.Updated : null;

    /// <summary>Begun, and no result is known yet: neither a fixture nor a result.</summary>
    public bool IsAwaited(Match match) => match.NextKickoff is { } kickoff && kickoff.Start <= Now;

    /// <summary>To be played, as planned or on a new date, and not begun.</summary>
    public bool IsToCome(Match match) => match.HasDate && !IsAwaited(match);

    /// <summary>
    /// Called off, or put off, stopped or annulled and not begun since, and without a score that counts: one with a new date is to come as
    /// well.
    /// </summary>
    public bool IsOff(Match match) =>
        !match.HasResult
        && (match is Match.Cancelled or Match.StruckOff or Match.Replayed
            || (match is Match.Postponed or Match.Abandoned or Match.Annulled && !IsAwaited(match)));

    /// <summary>What had begun keeps the names that held on its day; what is to come has today's: a new name is not used before its day.</summary>
    public LocalDate DayOfNames(Match match) => !IsPutOff(match) && match.Kickoff.Start < Now ? match.Kickoff.Date : Today;

    /// <summary>Has no kick-off, whatever the hour that was planned.</summary>
    public static bool IsPutOff(Match match) =>
        match is Match.Postponed { To: null } || (match is Match.Cancelled or Match.StruckOff && !match.History.Any(m => m is Match.Played or Match.Abandoned));

    /// <summary>The text of the match's preview in a language: the newest article on the match.</summary>
    public Article? PreviewOf(Match match, string language) =>
        One((match.Id, language), static (s, key) => s._indexes.Previews[key] is [var newest, ..] ? newest : null);

    /// <summary>Whether the article is the text of a preview; every other has a page of its own.</summary>
    public bool IsPreview(Article article) =>
        article.Match is { } match && PreviewOf(match, article.Language) == article;

    /// <summary>The versions of an article in all languages in which it is published, itself among them.</summary>
    public ImmutableArray<Article> VersionsOf(Article article) => Many(article.Id, static (s, id) => s.PublishedVersions(id));

    /// <summary>Those that name the team, are about one of its matches, or about its group; the newest first.</summary>
    public ImmutableArray<Article> ArticlesOn(Team team) =>
        Many(team, static (s, t) => s._indexes.ArticlesOfTeams[t]);

    /// <summary>Those about the group or one of its matches; the newest first.</summary>
    public ImmutableArray<Article> ArticlesOn(Group group) =>
        Many(group, static (s, g) => s._indexes.ArticlesOfGroups[g]);

    /// <summary>Those about one of its matches or groups; the newest first.</summary>
    public ImmutableArray<Article> ArticlesOn(Competition competition) =>
        Many(competition, static (s, c) => s._indexes.ArticlesOfCompetitions[c]);

    /// <summary>Those on any of the teams, each once, in no order.</summary>
    public IEnumerable<Article> ArticlesOn(IEnumerable<Team> teams) => teams.SelectMany(t => ArticlesOn(t)).Distinct();

    /// <summary>Whom an article is about: those it names, the sides of its match, the teams of its group.</summary>
    public static IEnumerable<Team> TeamsOf(Article article) => article.Teams
        .Concat(article.Match is { } match ? [match.Fixture.Home, match.Fixture.Away] : [])
        .Concat(article.Group?.Teams ?? [])
        .Distinct();

    /// <summary>None for a team that only meets the others in friendlies or elsewhere.</summary>
    public ImmutableArray<Group> GroupsOf(Team team) => Many(team, static (s, t) => s._indexes.GroupsOfTeams[t]);

    /// <summary>
    /// The groups that every page links to, in the library's order: all, or, of an archive's hundreds, those that play next
    /// or played last. A page that named every group would make the site grow with their square.
    /// </summary>
    public ImmutableArray<Group> CurrentGroups() => Many(0, static (s, _) => s._currentGroups);

    /// <summary>All groups, by id.</summary>
    public ImmutableArray<Group> Groups() => Many(0, static (s, _) => s.Library.Groups);

    /// <summary>Those whose competition says how it counts.</summary>
    public IEnumerable<Group> GroupsWithTables() => Groups().Where(g => g.Competition.Regulations is not null);

    /// <summary>Whether there are groups besides the current ones; then a page lists all.</summary>
    public bool HasMoreGroups() => CurrentGroups().Length < Library.Groups.Length;

    /// <summary>The group's table of one cut, made once for all languages and pages.</summary>
    public Table Table(Group group, TableCut cut) => ResultsOf(group).Table(cut);

    /// <summary>The groups that a ranking compares, by id.</summary>
    public ImmutableArray<Group> GroupsOf(CrossGroupRules ranking) =>
        Many(ranking.Key, static (s, key) => s.Library.FindCrossGroupRanking(key)?.Groups ?? []);

    /// <summary>The ranking now, made once for all languages and pages.</summary>
    public CrossGroupRanking RankingAcross(CrossGroupRules rules)
    {
        var groups = GroupsOf(rules).Select(g => (g, MatchesOf(g).AsEnumerable())).ToList();
        return _rankings.GetOrAdd(rules, static (r, from) => CrossGroupRanking.Of(r, from.Groups, new TableCut(from.Now)), (Groups: groups, Now));
    }

    /// <summary>The rankings across groups that every page links to: those of the current groups.</summary>
    public IEnumerable<CrossGroupRules> CurrentRankings() => CurrentGroups().SelectMany(RankingsWith).Distinct();

    /// <summary>Those that compare the group with others.</summary>
    public static IEnumerable<CrossGroupRules> RankingsWith(Group group) => group.Competition.CrossGroupRankings.Where(r => r.Compares(group));

    internal static ImmutableArray<Article> PublishedIn(Library library, Instant now) => [.. library.Articles.Where(a => a.Published <= now)];

    private GroupResults ResultsOf(Group group) => _results.Of(group, MatchesOf(group));

    /// <param name="ask">A static function, so that the same question is the same instance.</param>
    private T One<TKey, T>(TKey key, Func<Snapshot, TKey, T> ask)
        where TKey : notnull
        where T : class?
    {
        var answer = ask(this, key);
        _reads?.AddOne(ask, key, answer);
        return answer;
    }

    /// <inheritdoc cref="One"/>
    private ImmutableArray<T> Many<TKey, T>(TKey key, Func<Snapshot, TKey, ImmutableArray<T>> ask)
        where TKey : notnull
        where T : class
    {
        var answer = ask(this, key);
        _reads?.AddMany(ask, key, answer);
        return answer;
    }

    private ImmutableArray<Group> NearestGroups()
    {
        if (Library.Groups.Length <= GroupsInNavigation)
            return Library.Groups;
        var nearest = Library.Groups.OrderBy(DistanceFromNow).ThenBy(g => g.Id, StringComparer.Ordinal).Take(GroupsInNavigation).ToHashSet();
        return Library.Groups.RemoveAll(g => !nearest.Contains(g));
    }

    private Duration DistanceFromNow(Group group) => MatchesOf(group) is { IsEmpty: false } matches
        ? matches.Min(m => Duration.Max(Now - m.Kickoff.Start, m.Kickoff.Start - Now))
        : Duration.MaxValue;

    private ImmutableArray<Article> PublishedVersions(string id) => Library.FindArticle(id) is { } article
        ? [.. Library.VersionsOf(article).Where(v => v.Published <= Now).OrderBy(v => v.Id, StringComparer.Ordinal)]
        : [];
}
