using System.Collections.Frozen;
using Previews.Football.Names;

namespace Previews.Tests.Site.Texts;

public sealed class NounTests
{
    [Theory]
    [InlineData("Belgique", "la", "la Belgique", "de la Belgique", "à la Belgique")]
    [InlineData("Kazakhstan", "le", "le Kazakhstan", "du Kazakhstan", "au Kazakhstan")]
    [InlineData("Pays-Bas", "les", "les Pays-Bas", "des Pays-Bas", "aux Pays-Bas")]
    [InlineData("Ukraine", "l'", "l’Ukraine", "de l’Ukraine", "à l’Ukraine")]
    [InlineData("Israël", null, "Israël", "d’Israël", "à Israël")]
    [InlineData("Monaco", null, "Monaco", "de Monaco", "à Monaco")]
    public void French_prepositions_melt_into_the_article(string name, string? article, string the, string of, string to)
    {
        var noun = RealTexts.In("fr").Grammar.Noun(new ProperName(name, article));

        Assert.Equal((name, the, of, to), (noun.Name, noun.The, noun.Of, noun.To));
    }

    [Theory]
    [InlineData("nl", "België", null, "België", "van België")]
    [InlineData("nl", "Verenigde Staten", "de", "de Verenigde Staten", "van de Verenigde Staten")]
    [InlineData("de", "Belgien", null, "Belgien", "von Belgien")]
    [InlineData("de", "Schweiz", "die", "die Schweiz", "der Schweiz")]
    [InlineData("de", "Iran", "der", "der Iran", "des Iran")]
    [InlineData("en", "Belgium", null, "Belgium", "of Belgium")]
    [InlineData("en", "Netherlands", "the", "the Netherlands", "of the Netherlands")]
    public void Other_languages_have_their_own_way(string language, string name, string? article, string the, string of)
    {
        var noun = RealTexts.In(language).Grammar.Noun(new ProperName(name, article));

        Assert.Equal((the, of), (noun.The, noun.Of));
    }

    [Theory]
    [InlineData("fr", "Israël", null, "qu’Israël")]
    [InlineData("fr", "Ukraine", "l’", "que l’Ukraine")]
    [InlineData("nl", "België", null, "dan België")]
    [InlineData("de", "Iran", "der", "als der Iran")]
    [InlineData("en", "Netherlands", "the", "than the Netherlands")]
    public void After_a_comparison_French_is_elided(string language, string name, string? article, string than) =>
        Assert.Equal(than, RealTexts.In(language).Grammar.Noun(new ProperName(name, article)).In("than"));

    [Theory]
    [InlineData("Niederlande", null, "den Niederlanden")]
    [InlineData("Färöer", null, "den Färöern")]
    [InlineData("Philippinen", null, "den Philippinen")]
    [InlineData("USA", null, "den USA")]
    [InlineData("Vereinigte Arabische Emirate", "Vereinigten Arabischen Emiraten", "den Vereinigten Arabischen Emiraten")]
    public void German_plural_has_a_dative_of_its_own(string name, string? dative, string to)
    {
        var noun = RealTexts.In("de").Grammar.Noun(new ProperName(name, "die", Plural: true) { Forms = Dative(dative) });

        Assert.Equal((to, $"die {name}", $"der {name}"), (noun.To, noun.In("object"), noun.Of));
    }

    private static FrozenDictionary<string, string> Dative(string? dative) =>
        (dative is null ? [] : new Dictionary<string, string> { ["dative"] = dative }).ToFrozenDictionary(StringComparer.Ordinal);

    [Fact]
    public void Name_that_is_written_small_in_sentences_has_a_capital_alone()
    {
        var noun = RealTexts.In("fr").Grammar.Noun(new ProperName("pays de Galles", "le"));

        Assert.Equal(("Pays de Galles", "le pays de Galles", "au pays de Galles"), (noun.Name, noun.The, noun.To));
    }

    [Fact]
    public void Form_in_capitals_begins_a_sentence() =>
        Assert.Equal("Le Kazakhstan", RealTexts.In("fr").Grammar.Noun(new ProperName("Kazakhstan", "le")).In("The"));

    [Fact]
    public void Unknown_form_is_our_own_mistake() =>
        Assert.Throws<ArgumentException>(() => RealTexts.In("fr").Grammar.Noun(new ProperName("Kazakhstan", "le")).In("von"));
}
