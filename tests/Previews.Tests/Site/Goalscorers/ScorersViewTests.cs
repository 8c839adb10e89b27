namespace Previews.Tests.Site.Goalscorers;

/// <summary>The group had 72 goals, 1 of them own goals.</summary>
public sealed class ScorersViewTests
{
    [Fact]
    public void Levels_that_are_not_shown_are_counted()
    {
        var page = SiteDocument.Of(BuiltSite.AsOf("2025-11-19T00:00+01:00")["en/groups/world-cup-2026-qualifying-j/index.html"]);
        var shown = page.Texts(".scorers li").Count;
        var goals = page.Texts(".scorers li > :last-child")
            .Sum(Number) + page.Texts(".scorers .note")
            .Sum(t => Number(t["and ".Length..]) * Number(t[(t.IndexOf("with ", StringComparison.Ordinal) + 5)..]));

        Assert.InRange(shown, 1, 12);
        Assert.NotEmpty(page.Texts(".scorers .note"));
        Assert.Equal(71, goals);
    }

    private static int Number(string text) => int.Parse(text.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
}
