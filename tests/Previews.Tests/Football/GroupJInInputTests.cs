using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using Previews.Football.Matches;
using Previews.Tests.Site;

namespace Previews.Tests.Football;

/// <summary>
/// Group J stands in the content and, written down once more, in the tests: both say the same, and so does the collection of facts where it
/// is at hand.
/// </summary>
public sealed class GroupJInInputTests
{
    private static readonly IReadOnlyList<Match> Input =
        [.. RealTexts.Library.MatchesOf(RealTexts.Library.FindGroup("world-cup-2026-qualifying-j")!)];

    [Fact]
    public void The_content_has_the_matches_of_the_tests() =>
        Assert.Equal(GroupJ.Load().Matches.Select(Show).Order(StringComparer.Ordinal), Input.Select(Show).Order(StringComparer.Ordinal));

    [Fact]
    public void The_content_has_the_matches_of_the_collection_where_it_is_at_hand()
    {
        var path = Repository.Path("../shared/data/group-j.json");
        if (!File.Exists(path))
            return;
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var collected = json.RootElement.GetProperty("matches").EnumerateArray().Select(Show).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(20, collected.Count);
        Assert.Equal(collected, Input.Select(Show).Order(StringComparer.Ordinal));
    }

    private static string Show(Match match) => string.Create(
        CultureInfo.InvariantCulture,
        $"{match.Fixture.Matchday} {InstantPattern.ExtendedIso.Format(match.Fixture.Kickoff.Start)} {match.Fixture.Home} {match.CountingScore} {match.Fixture.Away}");

    private static string Show(JsonElement match) =>
        $"{match.GetProperty("matchday")} {match.GetProperty("kickoff_utc").GetString()!.Replace("Z", ":00Z", StringComparison.Ordinal)} "
            + $"{match.GetProperty("home")} {match.GetProperty("score")[0]}-{match.GetProperty("score")[1]} {match.GetProperty("away")}";
}
