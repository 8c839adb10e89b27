using Previews.Football.Names;
using Previews.Site.Texts;

namespace Previews.Tests.Site.Texts;

public sealed class TextPatternTests
{
    [Fact]
    public void Places_are_filled_by_name()
    {
        var pattern = TextPattern.TryParse("après {played} matchs sur {total}")!;

        Assert.Equal("après 3 matchs sur 20", pattern.Format([("total", 20), ("played", 3)]));
    }

    [Fact]
    public void A_place_may_ask_for_a_form_of_a_name()
    {
        var pattern = TextPattern.TryParse("la forme {team.of}")!;

        Assert.Equal("la forme du Kazakhstan", pattern.Format([("team", Noun.For(new ProperName("Kazakhstan", "le"), "fr"))]));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("a {b")]
    [InlineData("{}")]
    [InlineData("{a b}")]
    [InlineData("{a.}")]
    public void A_brace_that_is_not_closed_or_holds_no_name_is_refused(string text) => Assert.Null(TextPattern.TryParse(text));

    [Fact]
    public void Placeholders_are_listed_once() =>
        Assert.Equal(["a", "b"], TextPattern.TryParse("{a} {b} {a.of}")!.Placeholders);

    [Fact]
    public void Unknown_forms_are_listed() =>
        Assert.Equal(["von"], TextPattern.TryParse("{a.of} {b.von}")!.UnknownForms);

    [Fact]
    public void A_missing_value_is_our_own_mistake() =>
        Assert.Throws<ArgumentException>(() => TextPattern.TryParse("{a}")!.Format([]));
}
