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

        Assert.Equal("la forme du Kazakhstan", pattern.Format([("team", RealTexts.In("fr").Grammar.Noun(new ProperName("Kazakhstan", "le")))]));
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
    public void Forms_are_listed_with_their_places() =>
        Assert.Equal([("a", "of"), ("b", "von")], TextPattern.TryParse("{a.of} {b.von}")!.NameForms);

    [Fact]
    public void A_missing_value_is_our_own_mistake() =>
        Assert.Throws<ArgumentException>(() => TextPattern.TryParse("{a}")!.Format([]));
}
