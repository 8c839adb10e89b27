using System.Collections.Immutable;
using Previews.Football;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Tests.Football;

/// <summary>Group J of UEFA's qualifying for the 2026 World Cup: every kick-off and score.</summary>
internal static class GroupJ
{
    private static readonly string[] Lines =
    [
        "1 2025-03-22T14:00Z LIE 0-3 MKD",
        "1 2025-03-22T19:45Z WAL 3-1 KAZ",
        "2 2025-03-25T19:45Z LIE 0-2 KAZ",
        "2 2025-03-25T19:45Z MKD 1-1 WAL",
        "3 2025-06-06T18:45Z MKD 1-1 BEL",
        "3 2025-06-06T18:45Z WAL 3-0 LIE",
        "4 2025-06-09T14:00Z KAZ 0-1 MKD",
        "4 2025-06-09T18:45Z BEL 4-3 WAL",
        "5 2025-09-04T14:00Z KAZ 0-1 WAL",
        "5 2025-09-04T18:45Z LIE 0-6 BEL",
        "6 2025-09-07T16:00Z MKD 5-0 LIE",
        "6 2025-09-07T18:45Z BEL 6-0 KAZ",
        "7 2025-10-10T14:00Z KAZ 4-0 LIE",
        "7 2025-10-10T18:45Z BEL 0-0 MKD",
        "8 2025-10-13T18:45Z MKD 1-1 KAZ",
        "8 2025-10-13T18:45Z WAL 2-4 BEL",
        "9 2025-11-15T14:00Z KAZ 1-1 BEL",
        "9 2025-11-15T17:00Z LIE 0-1 WAL",
        "10 2025-11-18T19:45Z BEL 7-0 LIE",
        "10 2025-11-18T19:45Z WAL 7-1 MKD",
    ];

    private static readonly ImmutableArray<Zone> Zones =
    [
        new("qualified", 1, 1, TestGroup.Text("qualified")),
        new("play-offs", 2, 2, TestGroup.Text("play-offs")),
        new("out", 3, 5, TestGroup.Text("out")),
    ];

    /// <summary>Goal difference first, as the press counted in November 2025.</summary>
    public static Regulations Regulations { get; } = TestGroup.Rules(
        TiebreakerCatalogue.Find("goal-difference")!,
        TiebreakerCatalogue.Find("goals-scored")!,
        TestGroup.HeadToHead(HeadToHeadMode.Once, "points", "goal-difference", "goals-scored"),
        TiebreakerCatalogue.Find("fair-play")!,
        TiebreakerCatalogue.Find("lots")!);

    public static TestGroup Load() => TestGroup.Dated(Regulations, Zones, Lines);
}
