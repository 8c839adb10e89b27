using NodaTime;
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
        var (one, other) = (TextPattern.TryParse("{n} point"), TextPattern.TryParse("{n} points"));
        var entry = new TextEntry.Plural([null, one, null, null, null, other]);
        var texts = new InterfaceTexts(language, RealTexts.In(language).Grammar, [new("points", entry)]);

        Assert.Equal(expected, texts.Say("points", ("n", count)));
    }

    [Theory]
    [InlineData("fr", "1re 2e 3e 11e 21e 22e")]
    [InlineData("nl", "1e 2e 3e 11e 21e 22e")]
    [InlineData("de", "1. 2. 3. 11. 21. 22.")]
    [InlineData("en", "1st 2nd 3rd 11th 21st 22nd")]
    public void A_place_in_figures_has_the_ending_of_its_language(string language, string expected) =>
        Assert.Equal(expected, string.Join(' ', new[] { 1, 2, 3, 11, 21, 22 }.Select(RealTexts.In(language).Ordinal)));

    [Theory]
    [InlineData("fr", "deuxième 11e", "deux 11")]
    [InlineData("nl", "tweede 11e", "twee 11")]
    [InlineData("de", "zweite 11.", "zwei 11")]
    [InlineData("en", "second 11th", "two 11")]
    public void A_small_number_has_a_word_and_a_large_one_figures(string language, string ordinals, string cardinals)
    {
        var texts = RealTexts.In(language);

        Assert.Equal((ordinals, cardinals), ($"{texts.OrdinalWord(2)} {texts.OrdinalWord(11)}", $"{texts.CardinalWord(2)} {texts.CardinalWord(11)}"));
    }

    [Theory]
    [InlineData("fr", "deux trois")]
    [InlineData("de", "beiden drei")]
    public void Two_of_a_row_are_named_where_a_language_does_so(string language, string expected) =>
        Assert.Equal(expected, $"{RealTexts.In(language).CountOfFirst(2)} {RealTexts.In(language).CountOfFirst(3)}");

    [Theory]
    [InlineData("fr", "18 h, 20 h 45")]
    [InlineData("nl", "18 uur, 20.45 uur")]
    [InlineData("de", "18 Uhr, 20.45 Uhr")]
    [InlineData("en", "18:00, 20:45")]
    public void A_full_hour_is_written_without_minutes_where_a_language_does_so(string language, string expected)
    {
        var times = new TimeTexts(RealTexts.In(language));

        Assert.Equal(expected, $"{times.Time(new LocalTime(18, 0))}, {times.Time(new LocalTime(20, 45))}".Replace('\u00A0', ' '));
    }

    [Fact]
    public void A_key_that_is_not_there_is_our_own_mistake() =>
        Assert.Throws<KeyNotFoundException>(() => new InterfaceTexts("fr", RealTexts.In("fr").Grammar, []).Say("points"));
}
