using System.Globalization;

namespace Previews.Benchmarks.Content;

/// <summary>Five invented teams that meet twice: ten matchdays of two matches, the last two still to come.</summary>
internal sealed record GeneratedGroup(string Id, IReadOnlyList<string> Teams, IReadOnlyList<GeneratedMatch> Matches)
{
    public const int MatchesInGroup = 20;

    /// <summary>The instant as of which content is built: between the eighth matchday and the ninth.</summary>
    public const string AsOf = "2026-01-01T00:00Z";

    private const int TeamsInGroup = 5;
    private const int Matchdays = 10;
    private const int DaysBetween = 40;
    private static readonly DateOnly FirstDay = new(2025, 3, 1);
    private static readonly DateOnly Today = new(2026, 1, 1);

    /// <param name="number">From 0. The same number gives the same group.</param>
    public static GeneratedGroup Number(int number)
    {
        var random = new Random(number);
        var id = string.Create(CultureInfo.InvariantCulture, $"group-{number + 1}");
        var teams = Enumerable.Range(1, TeamsInGroup).Select(t => string.Create(CultureInfo.InvariantCulture, $"t{number + 1}-{t}")).ToList();
        var matches = Enumerable.Range(1, Matchdays)
            .SelectMany(day => MatchesOf(day).Select(pair => Match(id, day, teams[pair.Home], teams[pair.Away], random)));
        return new GeneratedGroup(id, teams, [.. matches]);
    }

    /// <summary>
    /// The circle method with a bye: on each day the teams at the same distance on either side of the idle one meet.
    /// The second half of the season turns home and away round.
    /// </summary>
    private static IEnumerable<(int Home, int Away)> MatchesOf(int day)
    {
        var idle = (day - 1) % TeamsInGroup;
        for (var distance = 1; distance <= 2; distance++)
        {
            var (one, other) = ((idle + distance) % TeamsInGroup, (idle - distance + TeamsInGroup) % TeamsInGroup);
            yield return day <= Matchdays / 2 ? (one, other) : (other, one);
        }
    }

    private static GeneratedMatch Match(string group, int day, string home, string away, Random random)
    {
        var date = FirstDay.AddDays((day - 1) * DaysBetween);
        var goals = date < Today ? (Goals(home, random), Goals(away, random)) : ((IReadOnlyList<string>, IReadOnlyList<string>)?)null;
        return new GeneratedMatch($"{group}-{home}-{away}", group, date, home, away, goals, GeneratedArticle.Write(home, away, random));
    }

    private static List<string> Goals(string team, Random random) =>
    [
        .. Enumerable.Range(0, random.Next(4))
            .Select(_ => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 91)} Joueur-{random.Next(1, 12)} {team}")),
    ];
}

/// <param name="Goals">As match files write them, home and away; null for a match to come.</param>
/// <param name="Article">The Markdown body of its preview.</param>
internal sealed record GeneratedMatch(
    string Id, string Group, DateOnly Date, string Home, string Away, (IReadOnlyList<string> Home, IReadOnlyList<string> Away)? Goals, string Article)
{
    public string Day => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
