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
    private readonly FrozenDictionary<string, Match> _byId;
    private readonly FrozenDictionary<Team, ImmutableArray<Match>> _byTeam;
    private readonly FrozenDictionary<Group, ImmutableArray<Match>> _byGroup;
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
        _byTeam = Matches
            .SelectMany(m => new[] { (Team: m.Fixture.Home, Match: m), (Team: m.Fixture.Away, Match: m) })
            .GroupBy(p => p.Team, p => p.Match)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
        _byGroup = Matches
            .Where(m => m.Fixture.Group is not null)
            .GroupBy(m => m.Fixture.Group!)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
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

    /// <summary>What was certain at a table's cut; computed once for all languages.</summary>
    public TableFates FatesOf(Table table) => _fates.GetOrAdd(
        (table.Group, table.Cut), _ => new Lazy<TableFates>(() => TableFates.Of(table, MatchesOf(table.Group)))).Value;

    /// <summary>What a match is about as of an instant; null where it was over, or its competition has no table.</summary>
    public Stakes? StakesOf(Match match, Instant instant) => match.Fixture.Group is { Competition.Regulations: not null } group
        ? _stakes.GetOrAdd(
            (match.Id, instant), _ => new Lazy<Stakes?>(() => Stakes.Of(group, MatchesOf(group), match.Fixture, instant))).Value
        : null;

    public ImmutableArray<Match> MatchesOf(Team team) => _byTeam.GetValueOrDefault(team, []);

    public ImmutableArray<Match> MatchesOf(Group group) => _byGroup.GetValueOrDefault(group, []);

    /// <summary>Begun, and no result is known yet: neither a fixture nor a result.</summary>
    public bool IsAwaited(Match match) => match is Match.Scheduled && match.Fixture.Kickoff.Start <= Now;

    /// <summary>Not begun; put off and called off ones among them, which pages mark as such.</summary>
    public bool IsToCome(Match match) => match.CountingScore is null && !IsAwaited(match);

    /// <summary>The text of the match's preview in a language: the newest article on the match.</summary>
    public Article? PreviewOf(Match match, string language) => _previews.GetValueOrDefault((match.Id, language));

    /// <summary>Whether the article is the text of a preview; every other has a page of its own.</summary>
    public bool IsPreview(Article article) =>
        article.Match is { } match && _previews.GetValueOrDefault((match.Id, article.Language)) == article;

    /// <summary>Whether the article names the team, is about one of its matches, or about its group.</summary>
    public static bool Concerns(Article article, Team team) =>
        article.Teams.Contains(team) || article.Match?.Fixture.Involves(team) == true || article.Group?.Teams.Contains(team) == true;

    /// <summary>None for a team that only meets the others in friendlies or elsewhere.</summary>
    public IEnumerable<Group> GroupsOf(Team team) => Library.Groups.Where(g => g.Teams.Contains(team));
}
