using System.Collections.Frozen;
using System.Collections.Immutable;
using Previews.Content.Binding;
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
    private readonly Lazy<ILookup<Team, Match>> _matchesOfTeams;
    private readonly Lazy<ILookup<Group, Match>> _matchesOfGroups;
    private readonly Lazy<ImmutableArray<Person>> _people;

    /// <param name="matches">By kick-off, then id.</param>
    internal Library(BindingContext definitions, ImmutableArray<Match> matches, IEnumerable<Article> articles, ImmutableArray<StaticFile> files)
    {
        Settings = definitions.Settings;
        Teams = definitions.Teams.All;
        Competitions = definitions.Competitions.All;
        Groups = definitions.Groups.All;
        CrossGroupRankings = RankedGroups.Of(Competitions, Groups);
        Venues = definitions.Venues.All;
        Posts = [.. definitions.Posts];
        Matches = matches;
        Articles = [.. articles.OrderByDescending(a => a.Published).ThenBy(a => a.Id, StringComparer.Ordinal)];
        Files = files;
        var defined = definitions.People.Defined.All;
        // Whoever needs one of them finds it made; a build of the site needs few.
        _people = new(() => WithNamed(defined));
        _teams = new(() => Teams.ToFrozenDictionary(t => t.Id, StringComparer.Ordinal));
        _groups = new(() => Groups.ToFrozenDictionary(g => g.Id, StringComparer.Ordinal));
        _matches = new(() => Matches.ToFrozenDictionary(m => m.Id, StringComparer.Ordinal));
        _articles = new(() => Articles.ToDictionary(a => a.Id, StringComparer.Ordinal));
        _matchesOfTeams = new(() => Matches.SelectMany(m => new[] { (m.Fixture.Home, m), (m.Fixture.Away, m) }).ToLookup(p => p.Item1, p => p.m));
        _matchesOfGroups = new(() => Matches.Where(m => m.Fixture.Group is not null).ToLookup(m => m.Fixture.Group!));
    }

    public Settings Settings { get; }

    /// <summary>Sorted by id, as are <see cref="Competitions"/>, <see cref="Groups"/> and <see cref="Venues"/>.</summary>
    public ImmutableArray<Team> Teams { get; }

    public ImmutableArray<Competition> Competitions { get; }

    public ImmutableArray<Group> Groups { get; }

    /// <summary>Those with groups to compare, sorted by key.</summary>
    public ImmutableArray<RankedGroups> CrossGroupRankings { get; }

    public ImmutableArray<Venue> Venues { get; }

    /// <summary>Those with a file of their own, and those who are only named in matches. Only the ids of the former are unique.</summary>
    public ImmutableArray<Person> People => _people.Value;

    public ImmutableArray<Post> Posts { get; }

    /// <summary>By kick-off, then id.</summary>
    public ImmutableArray<Match> Matches { get; }

    /// <summary>The newest first, then by id.</summary>
    public ImmutableArray<Article> Articles { get; }

    /// <summary>What is published as it is, sorted by path.</summary>
    public ImmutableArray<StaticFile> Files { get; }

    public Team? FindTeam(string id) => _teams.Value.GetValueOrDefault(id);

    public Group? FindGroup(string id) => _groups.Value.GetValueOrDefault(id);

    public RankedGroups? FindCrossGroupRanking(string key) =>
        CrossGroupRankings.FirstOrDefault(r => string.Equals(r.Rules.Key, key, StringComparison.Ordinal));

    public Match? FindMatch(string id) => _matches.Value.GetValueOrDefault(id);

    public Article? FindArticle(string id) => _articles.Value.GetValueOrDefault(id);

    /// <summary>Every match of a team in every competition, by kick-off, then id.</summary>
    public ImmutableArray<Match> MatchesOf(Team team) => [.. _matchesOfTeams.Value[team]];

    /// <summary>Every match of a group, by kick-off, then id.</summary>
    public ImmutableArray<Match> MatchesOf(Group group) => [.. _matchesOfGroups.Value[group]];

    private ImmutableArray<Person> WithNamed(ImmutableArray<Person> defined) =>
    [
        .. defined.Concat(Matches.SelectMany(PersonsIn)).Distinct().OrderBy(p => p.Id, StringComparer.Ordinal).ThenBy(p => p.Name, StringComparer.Ordinal),
    ];

    private static IEnumerable<Person> PersonsIn(Match match) => match.Fixture.Absences.Select(a => a.Player)
        .Concat(match is Match.Played played ? played.Goals.Select(g => g.Player).Concat(played.Cards.Select(c => c.Player)).OfType<Person>() : []);
}
