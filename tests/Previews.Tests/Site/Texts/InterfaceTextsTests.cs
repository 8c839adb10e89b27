using Previews.Site.Texts;

namespace Previews.Tests.Site.Texts;

public sealed class InterfaceTextsTests
{
    [Theory]
    [InlineData("fr", 0, "0 point")]
    [InlineData("fr", 1, "1 point")]
    [InlineData("fr", 2, "2 points")]
    [InlineData("en", 0, "0 points")]
    [InlineData("en", 1, "1 point")]
    [InlineData("de", 0, "0 points")]
    [InlineData("nl", 1, "1 point")]
    public void A_count_takes_its_form(string language, long count, string expected)
    {
        var entry = new TextEntry.Plural(TextPattern.TryParse("{n} point")!, TextPattern.TryParse("{n} points")!);
        var texts = new InterfaceTexts(language, [new("points", entry)]);

        Assert.Equal(expected, texts.Get("points", ("n", count)));
    }

    [Fact]
    public void A_key_that_is_not_there_is_our_own_mistake() =>
        Assert.Throws<KeyNotFoundException>(() => new InterfaceTexts("fr", []).Get("points"));
}
