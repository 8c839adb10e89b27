using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Previews.Football;
using Previews.Football.Formats;
using Previews.Football.Matches;
using Previews.Football.Names;
using Previews.Football.Tables.Ordering;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Benchmarks.Football;

/// <summary>A group of four to eight teams with up to twelve matches left, drawn by a seed: sparse and dense in ties, by every kind of regulations.</summary>
internal sealed class DrawnGroup
{
    private static readonly ImmutableArray<ImmutableArray<Tiebreaker>> Regulations =
    [
        [.. Named("goal-difference", "goals-scored"), Between(HeadToHeadMode.Once, "points", "goal-difference", "goals-scored"), .. Named("fair-play", "lots")],
        [
            Between(HeadToHeadMode.Reapply, "points", "goal-difference", "goals-scored"),
            .. Named("goal-difference", "goals-scored", "away-goals", "wins", "lots"),
        ],
        [Between(HeadToHeadMode.Step, "points", "goal-difference", "goals-scored"), .. Named("goal-difference", "goals-scored", "lots")],
        [Between(HeadToHeadMode.Once, "points", "goal-difference", "away-goals"), .. Named("goal-difference", "goals-scored")],
        [Between(HeadToHeadMode.Reapply, "points", "goal-difference", "goals-scored"), .. Named("goal-difference", "goals-scored", "shoot-out", "fair-play")],
        Named("wins", "goal-difference", "goals-scored", "away-goals", "away-wins", "lots"),
        Named("goal-difference", "goals-scored", "away-goals", "wins", "away-wins", "opponents-points", "opponents-goal-difference", "opponents-goals", "lots"),
        [
            new HeadToHead { Criteria = [TiebreakerCatalogue.FindHeadToHead("points")!], Mode = HeadToHeadMode.Once },
            new PlayOff { Borders = [1, 3] }, .. Named("goal-difference", "goals-scored"),
        ],
        Named("goal-average", "goals-scored", "lots"),
    ];

    private readonly Random _random;

    public DrawnGroup(int seed)
    {
        (Seed, _random) = (seed, new Random(seed));
        var teams = _random.Next(4, 9);
        Group = GroupOf(teams);
        var legs = _random.Next(1, 3);
        var pairings = (from home in Enumerable.Range(0, teams)
                        from away in Enumerable.Range(0, teams)
                        where home < away || (home != away && legs == 2)
                        select (home, away)).ToArray();
        _random.Shuffle(pairings);
        Left = Math.Min(pairings.Length, _random.Next(2) == 0 ? 12 : _random.Next(6, 13));
        var (goals, day) = (_random.Next(5), _random.Next(1, 5));
        Matches = [.. pairings.Select((p, i) => MatchOf(p, i, pairings.Length - Left, goals, day))];
    }

    public int Seed { get; }

    public int Left { get; }

    public Group Group { get; }

    /// <summary>By kick-off.</summary>
    public ImmutableArray<Match> Matches { get; }

    public Fixture Next => Matches[^Left].Fixture;

    public static Instant Now { get; } = Instant.FromUtc(2100, 1, 1, 0, 0);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"seed {Seed}: {Group.Teams.Length} teams, {Left} left, {string.Join(' ', Group.Competition.Regulations!.Tiebreakers.Select(t => t.Name))}");

    private Group GroupOf(int teams)
    {
        var competition = new Competition
        {
            Id = "drawn",
            Name = Text("Drawn"),
            Regulations = new Regulations { Id = "drawn", PointsForWin = _random.Next(2, 4), Tiebreakers = Regulations[_random.Next(Regulations.Length)] },
            Format = new Format.CompleteFixtures(),
            Zones = [new Zone("first", 1, 1, Text("first")), new Zone("second", 2, 2, Text("second")), new Zone("out", 3, teams, Text("out"))],
        };
        return new Group
        {
            Id = "drawn",
            Competition = competition,
            Name = Text("Drawn"),
            Teams = [.. Enumerable.Range('A', teams).Select(c => new Team { Id = $"{(char)c}", Names = new(new([new("en", new ProperName($"{(char)c}"))])) })],
        };
    }

    /// <param name="goals">At most so many a side so far; none: every team is level.</param>
    /// <param name="day">So many matches are of the next matchday.</param>
    private Match MatchOf((int Home, int Away) pairing, int number, int played, int goals, int day)
    {
        var fixture = new Fixture
        {
            Id = $"{number}",
            Competition = Group.Competition,
            Group = Group,
            Matchday = number < played ? 1 : number < played + day ? 2 : 3,
            Home = Group.Teams[pairing.Home],
            Away = Group.Teams[pairing.Away],
            Kickoff = new Kickoff.AtTime((Instant.FromUtc(2025, 3, 1, 20, 0) + Duration.FromDays(number)).InUtc()),
        };
        return number < played
            ? new Match.Played(fixture, new Score(_random.Next(goals + 1), _random.Next(goals + 1)), fixture.Kickoff.DefaultEnd)
            : new Match.Scheduled(fixture);
    }

    private static ImmutableArray<Tiebreaker> Named(params string[] names) => [.. names.Select(n => TiebreakerCatalogue.Find(n)!)];

    private static HeadToHead Between(HeadToHeadMode mode, params string[] names) =>
        new() { Criteria = [.. names.Select(n => TiebreakerCatalogue.FindHeadToHead(n)!)], Mode = mode };

    private static Localized<string> Text(string text) => new([new("en", text)]);
}
