using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Previews.Football;
using Previews.Football.Formats;
using Previews.Football.Matches;
using Previews.Football.Names;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Benchmarks.Football;

/// <summary>Five teams, each against each at home and away, with the results of Group J of UEFA's qualifying for the 2026 World Cup.</summary>
internal static class GroupOfFive
{
    private const string Results =
        "LIE 0-3 MKD,WAL 3-1 KAZ,LIE 0-2 KAZ,MKD 1-1 WAL,MKD 1-1 BEL,WAL 3-0 LIE,KAZ 0-1 MKD,BEL 4-3 WAL,KAZ 0-1 WAL,LIE 0-6 BEL," +
        "MKD 5-0 LIE,BEL 6-0 KAZ,KAZ 4-0 LIE,BEL 0-0 MKD,MKD 1-1 KAZ,WAL 2-4 BEL,KAZ 1-1 BEL,LIE 0-1 WAL,BEL 7-0 LIE,WAL 7-1 MKD";

    public static Instant AfterMatch(int number) => Instant.FromUtc(2025, 3, 1, 23, 0) + Duration.FromDays(number);

    public static (Group Group, ImmutableArray<Match> Matches) Create()
    {
        var teams = new[] { "BEL", "KAZ", "LIE", "MKD", "WAL" }
            .Select(id => new Team { Id = id, Names = new(new([new("en", new ProperName(id))])) }).ToImmutableArray();
        var competition = new Competition
        {
            Id = "qualifying",
            Name = new([new("en", "Qualifying")]),
            Regulations = Regulations(),
            Format = new Format.Meetings(2),
        };
        var group = new Group { Id = "j", Competition = competition, Name = new([new("en", "Group J")]), Teams = teams };
        return (group, [.. Results.Split(',').Select((line, i) => MatchOf(group, line, i))]);
    }

    private static Regulations Regulations() => new()
    {
        Id = "qualifying",
        Tiebreakers =
        [
            TiebreakerCatalogue.Find("goal-difference")!,
            TiebreakerCatalogue.Find("goals-scored")!,
            new HeadToHead { Criteria = [.. TiebreakerCatalogue.HeadToHeadNames.Take(3).Select(n => TiebreakerCatalogue.FindHeadToHead(n)!)] },
            TiebreakerCatalogue.Find("lots")!,
        ],
    };

    private static Match MatchOf(Group group, string line, int number)
    {
        var parts = line.Split(' ', '-');
        var fixture = new Fixture
        {
            Id = line,
            Competition = group.Competition,
            Group = group,
            Matchday = (number / 2) + 1,
            Home = group.Teams.Single(t => t.Id == parts[0]),
            Away = group.Teams.Single(t => t.Id == parts[3]),
            Kickoff = new Kickoff.AtTime((Instant.FromUtc(2025, 3, 1, 20, 0) + Duration.FromDays(number)).InUtc()),
        };
        var score = new Score(int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture));
        return new Match.Played(fixture, score, fixture.Kickoff.DefaultEnd);
    }
}
