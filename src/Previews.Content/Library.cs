using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using Previews.Content.Files;
using Previews.Football;
using Previews.Football.Matches;

namespace Previews.Content;

/// <summary>All that was read from <c>input/</c>, each thing once, immutable.</summary>
public sealed class Library
{
    private readonly Lazy<FrozenDictionary<string, Team>> _teams;
    private readonly Lazy<FrozenDictionary<string, Group>> _groups;
    private readonly Lazy<FrozenDictionary<string, Match>> _matches;
    private readonly Lazy<Dictionary<string, Article>> _articles;
    private readonly Lazy<ILookup<string, Article>> _versions;
    private readonly Lazy<ILookup<Team, Match>> _matchesOfTeams;
    private readonly Lazy<ILookup<Group, Match>> _matchesOfGroups;
    private readonly Lazy<ImmutableArray<Person>> _people;

    internal Library()
    {
        // Each is made when it is first needed: a build of the site needs few of them.
        _people = new(() => WithNamed(PeopleWithFile));
        _teams = new(() => Teams.ToFrozenDictionary(t => t.Id, StringComparer.Ordinal));
        _groups = new(() => Groups.ToFrozenDictionary(g => g.Id, StringComparer.Ordinal));
        _matches = new(() => Matches.ToFrozenDictionary(m => m.Id, StringComparer.Ordinal));
        _articles = new(() => Articles.ToDictionary(a => a.Id, StringComparer.Ordinal));
        _versions = new(() => Articles.ToLookup(a => a.VersionKey(FindArticle), StringComparer.Ordinal));
        _matchesOfTeams = new(() => Matches
            .SelectMany(m => new[] { (Team: m.Fixture.Home, Match: m), (Team: m.Fixture.Away, Match: m) })
            .ToLookup(p => p.Team, p => p.Match));
        _matchesOfGroups = new(() => Matches.Where(m => m.Fixture.Group is not null).ToLookup(m => m.Fixture.Group!));
    }

    public required Settings Settings { get; init; }

    /// <summary>Sorted by id, as are <see cref="Competitions"/>, <see cref="Groups"/> and <see cref="Venues"/>.</summary>
    public required ImmutableArray<Team> Teams { get; init; }

    public required ImmutableArray<Competition> Competitions { get; init; }

    public required ImmutableArray<Group> Groups { get; init; }

    /// <summary>Those with groups to compare, sorted by key.</summary>
    public required ImmutableArray<RankedGroups> CrossGroupRankings { get; init; }

    public required ImmutableArray<Venue> Venues { get; init; }

    /// <summary>Those with a file of their own, and those who are only named in matches. Only the ids of the former are unique.</summary>
    public ImmutableArray<Person> People => _people.Value;

    /// <summary>Those with a file of their own, sorted by id.</summary>
    public required ImmutableArray<Person> PeopleWithFile { get; init; }

    public required ImmutableArray<Post> Posts { get; init; }

    /// <summary>With their places, for what the theme's languages say of them.</summary>
    public required ImmutableArray<WrittenName> TeamNames { get; init; }

    /// <summary>By kick-off, then id.</summary>
    public required ImmutableArray<Match> Matches { get; init; }

    /// <summary>The newest first, then by id.</summary>
    public required ImmutableArray<Article> Articles { get; init; }

    /// <summary>What is published as it is, sorted by path.</summary>
    public required ImmutableArray<StaticFile> Files { get; init; }

    public Team? FindTeam(string id) => _teams.Value.GetValueOrDefault(id);

    public Group? FindGroup(string id) => _groups.Value.GetValueOrDefault(id);

    public RankedGroups? FindCrossGroupRanking(string key) =>
        CrossGroupRankings.FirstOrDefault(r => string.Equals(r.Rules.Key, key, StringComparison.Ordinal));

    public Match? FindMatch(string id) => _matches.Value.GetValueOrDefault(id);

    public Article? FindArticle(string id) => _articles.Value.GetValueOrDefault(id);

    /// <summary>An article in all its languages, itself among them.</summary>
    public IEnumerable<Article> VersionsOf(Article article) => _versions.Value[article.VersionKey(FindArticle)];

    /// <summary>Every match of a team in every competition, by kick-off, then id.</summary>
    public ImmutableArray<Match> MatchesOf(Team team) => [.. _matchesOfTeams.Value[team]];

    /// <summary>Every match of a group, by kick-off, then id.</summary>
    public ImmutableArray<Match> MatchesOf(Group group) => [.. _matchesOfGroups.Value[group]];

    private ImmutableArray<Person> WithNamed(ImmutableArray<Person> defined) =>
    [
        .. defined.Concat(Matches.SelectMany(PersonsIn)).Distinct()
            .OrderBy(p => p.Id, StringComparer.Ordinal)
            .ThenBy(p => p.Name, StringComparer.Ordinal),
    ];

    /// <summary>The days on which a team begins to have another name, each once, the earliest first; empty for nearly every site.</summary>
    public IEnumerable<LocalDate> TeamRenamings => Teams.SelectMany(t => t.Names.Renamings).Distinct().Order();

    private static IEnumerable<Person> PersonsIn(Match match) => match.Fixture.Absences.Select(a => a.Player)
        .Concat(match.History.OfType<Match.Played>().SelectMany(p => p.Goals.Select(g => g.Player).Concat(p.Cards.Select(c => c.Player))).OfType<Person>());
}
