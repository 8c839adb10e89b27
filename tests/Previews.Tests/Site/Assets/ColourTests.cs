using Previews.Site.Assets;

namespace Previews.Tests.Site.Assets;

public sealed class ColourTests
{
    [Fact]
    public void Black_on_white_has_the_highest_contrast_there_is() =>
        Assert.Equal(21, Colour.Contrast(Colour.White, Colour.Black), 6);

    /// <summary>Grey 118 on white is the well-known threshold: 4.54 to 1.</summary>
    [Fact]
    public void Contrast_follows_the_formula_of_wcag() =>
        Assert.Equal(4.54, Colour.Contrast(new Colour(118, 118, 118), Colour.White), 2);

    [Theory]
    [InlineData("#ffd100", "#000000")]
    [InlineData("#000080", "#ffffff")]
    [InlineData("#c8102e", "#ffffff")]
    public void Ink_is_the_clearer_of_black_and_white(string colour, string ink) =>
        Assert.Equal(ink, Colour.Parse(colour).ClearestInk.ToString());

    [Fact]
    public void Ink_is_always_readable()
    {
        var all = from red in Enumerable.Range(0, 18)
                  from green in Enumerable.Range(0, 18)
                  from blue in Enumerable.Range(0, 18)
                  select new Colour((byte)(red * 15), (byte)(green * 15), (byte)(blue * 15));

        Assert.All(all, c => Assert.True(Colour.Contrast(c, c.ClearestInk) >= 4.5, c.ToString()));
    }
}
