using System.Collections.Frozen;
using System.Collections.Immutable;
using Previews.Football;
using Previews.Football.Matches;

namespace Previews.Content;

/// <summary>All that was read from <c>input/</c>, each thing once, immutable.</summary>
public sealed class Library
{
    private readonly FrozenDictionary<string, Team> _teams;
    private readonly FrozenDictionary<string, Group> _groups;
    private readonly FrozenDictionary<string, Match> _matches;
    private readonly FrozenDictionary<string, Article> _articles;
    private readonly FrozenDictionary<Team, ImmutableArray<Match>> _matchesOfTeams;
    private readonly FrozenDictionary<Group, ImmutableArray<Match>> _matchesOfGroups;

    internal Library(
        Settings settings, Definitions definitions, IEnumerable<Match> matches, IEnumerable<Article> articles, ImmutableArray<StaticFile> files)
    {
        Settings = settings;
        Teams = definitions.Teams;
        Competitions = definitions.Competitions;
        Groups = definitions.Groups;
        Venues = definitions.Venues;
        People = definitions.People;
        Posts = definitions.Posts;
        Matches = [.. matches.OrderBy(m => m.Fixture.Kickoff.Start).ThenBy(m => m.Id, StringComparer.Ordinal)];
        Articles = [.. articles.OrderByDescending(a => a.Published).ThenBy(a => a.Id, StringComparer.Ordinal)];
        Files = files;
        _teams = Teams.ToFrozenDictionary(t => t.Id, StringComparer.Ordinal);
        _groups = Groups.ToFrozenDictionary(g => g.Id, StringComparer.Ordinal);
        _matches = Matches.ToFrozenDictionary(m => m.Id, StringComparer.Ordinal);
        _articles = Articles.ToFrozenDictionary(a => a.Id, StringComparer.Ordinal);
        _matchesOfTeams = Index(Matches.SelectMany(m => new[] { (m.Fixture.Home, m), (m.Fixture.Away, m) }));
        _matchesOfGroups = Index(Matches.Where(m => m.Fixture.Group is not null).Select(m => (m.Fixture.Group!, m)));
    }

    public Settings Settings { get; }

    /// <summary>Sorted by id, as are <see cref="Competitions"/>, <see cref="Groups"/> and <see cref="Venues"/>.</summary>
    public ImmutableArray<Team> Teams { get; }

    public ImmutableArray<Competition> Competitions { get; }

    public ImmutableArray<Group> Groups { get; }

    public ImmutableArray<Venue> Venues { get; }

    /// <summary>Those with a file of their own, and those who are only named in matches. Only the ids of the former are unique.</summary>
    public ImmutableArray<Person> People { get; }

    public ImmutableArray<Post> Posts { get; }

    /// <summary>By kick-off, then id.</summary>
    public ImmutableArray<Match> Matches { get; }

    /// <summary>The newest first, then by id.</summary>
    public ImmutableArray<Article> Articles { get; }

    /// <summary>What is published as it is, sorted by path.</summary>
    public ImmutableArray<StaticFile> Files { get; }

    public Team? FindTeam(string id) => _teams.GetValueOrDefault(id);

    public Group? FindGroup(string id) => _groups.GetValueOrDefault(id);

    public Match? FindMatch(string id) => _matches.GetValueOrDefault(id);

    public Article? FindArticle(string id) => _articles.GetValueOrDefault(id);

    /// <summary>Every match of a team in every competition, by kick-off, then id.</summary>
    public ImmutableArray<Match> MatchesOf(Team team) => _matchesOfTeams.GetValueOrDefault(team, []);

    /// <summary>Every match of a group, by kick-off, then id.</summary>
    public ImmutableArray<Match> MatchesOf(Group group) => _matchesOfGroups.GetValueOrDefault(group, []);

    private static FrozenDictionary<T, ImmutableArray<Match>> Index<T>(IEnumerable<(T Key, Match Match)> matches)
        where T : class =>
        matches.GroupBy(m => m.Key, m => m.Match).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());

    /// <summary>What matches and articles refer to.</summary>
    internal sealed record Definitions(
        ImmutableArray<Team> Teams,
        ImmutableArray<Competition> Competitions,
        ImmutableArray<Group> Groups,
        ImmutableArray<Venue> Venues,
        ImmutableArray<Person> People,
        ImmutableArray<Post> Posts);
}
