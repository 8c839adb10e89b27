using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Previews.Football;
using Previews.Football.Facts;
using Previews.Football.Formats;
using Previews.Football.Matches;
using Previews.Football.Names;
using Previews.Football.Tables;
using Previews.Football.Tables.Ordering;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Tests.Football;

/// <summary>
/// A group written down in short: matches as <c>"LIE 0-3 MKD"</c>, with <c>-</c> for the score where they are not played, and
/// <c>lost</c> where both sides lost 0–3, and <c>neutral</c>, <c>deciding</c>, <c>home-on-penalties</c> or <c>away-on-penalties</c> after them where they are.
/// </summary>
internal sealed class TestGroup
{
    private static readonly Instant Start = Instant.FromUtc(2025, 1, 1, 12, 0);

    private TestGroup(Group group, ImmutableArray<Match> matches)
    {
        Group = group;
        Matches = matches;
    }

    public Group Group { get; }

    public ImmutableArray<Match> Matches { get; }

    public static Instant End { get; } = Instant.FromUtc(2100, 1, 1, 0, 0);

    /// <summary>The same group with something else known of its played matches.</summary>
    public TestGroup With(Func<Match.Played, Match> change) => new(Group, [.. Matches.Select(m => m is Match.Played played ? change(played) : m)]);

    public TestGroup Replacing(int match, Match other) => new(Group, Matches.SetItem(match, other));

    /// <summary>The same group of another competition.</summary>
    public TestGroup In(Competition competition) =>
        In(g => new Group { Id = g.Id, Competition = competition, Name = g.Name, Teams = g.Teams });

    /// <summary>The same matches in a group of which something else is known.</summary>
    public TestGroup In(Func<Group, Group> change)
    {
        var group = change(Group);
        return new(group, [.. Matches.Select(m => InGroup(m, group))]);
    }

    public TestGroup Where(Func<Match, bool> isEntered) => new(Group, [.. Matches.Where(isEntered)]);

    /// <summary>With what facts of the group, such as a withdrawal, make of its matches.</summary>
    public TestGroup WithFacts() => new(Group, [.. Matches.Select(m => m.WithFactsOf(Group))]);

    /// <summary>Without its first so many matches.</summary>
    public TestGroup From(int match) => new(Group, Matches[match..]);

    public Team this[string id] => Group.Teams.Single(t => t.Id == id);

    public Table Table() => Standings.AsOf(Group, Matches, End);

    /// <summary>The teams' ids from the top; those that share a rank in one string: <c>A|B=C|D</c>.</summary>
    public string Order() => Show(Table());

    public static string Show(Table table) =>
        string.Join('|', table.Rows.GroupBy(r => r.Rank).Select(g => string.Join('=', g.Select(r => r.Team.Id))));

    public static TestGroup Of(Regulations regulations, params string[] matches) => Of(regulations, g => g, [], matches);

    /// <param name="facts">Adds what is known besides the results.</param>
    public static TestGroup Of(Regulations regulations, Func<Group, Group> facts, ImmutableArray<Zone> zones, params string[] matches)
    {
        var lines = matches.Select(m => m.Split(' ')).ToList();
        var teams = lines.SelectMany(l => new[] { l[0], l[2] }).Distinct(StringComparer.Ordinal).Select(NamedTeam).ToImmutableArray();
        var competition = new Competition
        {
            Id = "test",
            Name = Text("Test"),
            Regulations = regulations,
            Zones = zones,
            Format = new Format.CompleteFixtures(),
        };
        var group = facts(new Group { Id = "test-group", Competition = competition, Name = Text("Group"), Teams = teams });
        return new TestGroup(group, [.. lines.Select((l, i) => MatchOf(group, teams, l, Start + Duration.FromDays(i), i + 1))]);
    }

    /// <summary>Lines of <c>matchday kick-off home score away</c>.</summary>
    public static TestGroup Dated(Regulations regulations, ImmutableArray<Zone> zones, params string[] matches)
    {
        var lines = matches.Select(m => m.Split(' ')).ToList();
        var plain = Of(regulations, g => g, zones, [.. lines.Select(l => string.Join(' ', l[2..]))]);
        return new TestGroup(plain.Group, [.. lines.Select(l => MatchOf(
            plain.Group,
            plain.Group.Teams,
            l[2..],
            InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'").Parse(l[1]).Value,
            int.Parse(l[0], System.Globalization.CultureInfo.InvariantCulture)))]);
    }

    public static Regulations Rules(params Tiebreaker[] tiebreakers) => new() { Id = "test", Tiebreakers = [.. tiebreakers] };

    public static Regulations Rules(params string[] tiebreakers) =>
        Rules([.. tiebreakers.Select(t => TiebreakerCatalogue.Find(t) ?? throw new ArgumentException(t, nameof(tiebreakers)))]);

    public static HeadToHead HeadToHead(HeadToHeadMode mode, params string[] criteria) => new()
    {
        Criteria = [.. criteria.Select(c => TiebreakerCatalogue.FindHeadToHead(c) ?? throw new ArgumentException(c, nameof(criteria)))],
        Mode = mode,
    };

    public static Localized<string> Text(string text) => new([new("en", text)]);

    public static Team NamedTeam(string id) => new() { Id = id, Names = new(new([new("en", new ProperName(id))])) };

    private static Match InGroup(Match match, Group group)
    {
        var old = match.Fixture;
        var fixture = new Fixture
        {
            Id = old.Id,
            Competition = group.Competition,
            Group = group,
            Matchday = old.Matchday,
            Home = old.Home,
            Away = old.Away,
            Kickoff = old.Kickoff,
            Neutral = old.Neutral,
            Deciding = old.Deciding,
        };
        return match switch
        {
            Match.Played played => new Match.Played(fixture, played.Score, played.Ended) { Penalties = played.Penalties },
            Match.LostByBoth lost => new Match.LostByBoth(fixture, lost.Each, lost.Since, lost.Reason),
            _ => new Match.Scheduled(fixture),
        };
    }

    private static Match MatchOf(Group group, ImmutableArray<Team> teams, string[] line, Instant kickoff, int matchday)
    {
        var fixture = new Fixture
        {
            Id = $"{matchday}-{line[0]}-{line[2]}",
            Competition = group.Competition,
            Group = group,
            Matchday = matchday,
            Home = teams.Single(t => t.Id == line[0]),
            Away = teams.Single(t => t.Id == line[2]),
            Kickoff = new Kickoff.AtTime(kickoff.InUtc()),
            Neutral = line.Contains("neutral"),
            Deciding = line.Contains("deciding"),
        };
        if (line[1] == "-")
            return new Match.Scheduled(fixture);
        if (line[1] == "lost")
            return new Match.LostByBoth(fixture, new Score(0, 3), fixture.Kickoff.DefaultEnd, null);
        var goals = line[1].Split('-').Select(g => int.Parse(g, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return new Match.Played(fixture, new Score(goals[0], goals[1]), fixture.Kickoff.DefaultEnd)
        {
            Penalties = line.Contains("home-on-penalties") ? new Score(4, 2) : line.Contains("away-on-penalties") ? new Score(2, 4) : null,
        };
    }
}
