using System.Collections.Frozen;
using Previews.Football.Names;

namespace Previews.Tests.Site.Languages;

public sealed class NamesInSentencesTests
{
    [Theory]
    [InlineData("Le Havre", "du Havre", "au Havre")]
    [InlineData("Le Mans FC", "du Mans FC", "au Mans FC")]
    [InlineData("Les Herbiers", "des Herbiers", "aux Herbiers")]
    [InlineData("Le Caire", "du Caire", "au Caire")]
    [InlineData("La Louvière", "de La Louvière", "à La Louvière")]
    [InlineData("Los Angeles", "de Los Angeles", "à Los Angeles")]
    [InlineData("Lens", "de Lens", "à Lens")]
    [InlineData("Leeds United", "de Leeds United", "à Leeds United")]
    public void French_name_that_begins_with_its_article_melts_into_the_preposition(string name, string of, string to)
    {
        var noun = RealTexts.In("fr").Grammar.Noun(new ProperName(name));

        Assert.Equal((name, name, of, to), (noun.Name, noun.The, noun.Of, noun.To));
    }

    [Theory]
    [InlineData("Haïti", "d’Haïti")]
    [InlineData("Helsinki", "d’Helsinki")]
    [InlineData("Hyères", "d’Hyères")]
    [InlineData("Hongrie", "de Hongrie")]
    [InlineData("Heerenveen", "de Heerenveen")]
    [InlineData("Hambourg", "de Hambourg")]
    [InlineData("Hong Kong", "de Hong Kong")]
    [InlineData("Yverdon", "d’Yverdon")]
    [InlineData("Yokohama", "de Yokohama")]
    [InlineData("Östersund", "d’Östersund")]
    [InlineData("Écosse", "d’Écosse")]
    public void French_h_is_aspirated_but_where_the_language_lists_it(string name, string of) =>
        Assert.Equal(of, RealTexts.In("fr").Grammar.Noun(new ProperName(name)).Of);

    [Theory]
    [InlineData("Haguenau", true, "d’Haguenau", "qu’Haguenau")]
    [InlineData("Haïti", false, "de Haïti", "que Haïti")]
    [InlineData("Ajax", false, "de Ajax", "que Ajax")]
    public void A_name_can_say_itself_whether_a_word_is_elided_before_it(string name, bool elision, string of, string than)
    {
        var noun = RealTexts.In("fr").Grammar.Noun(new ProperName(name) { Elision = elision });

        Assert.Equal((of, than), (noun.Of, noun.In("than")));
    }

    [Theory]
    [InlineData("Havre", "le", "du Havre", "au Havre")]
    [InlineData("Honduras", "le", "du Honduras", "au Honduras")]
    [InlineData("Hongrie", "la", "de la Hongrie", "à la Hongrie")]
    [InlineData("Autriche", "la", "de l’Autriche", "à l’Autriche")]
    [InlineData("Young Boys", "les", "des Young Boys", "aux Young Boys")]
    public void French_article_melts_or_is_elided(string name, string article, string of, string to)
    {
        var noun = RealTexts.In("fr").Grammar.Noun(new ProperName(name, article));

        Assert.Equal((of, to), (noun.Of, noun.To));
    }

    [Theory]
    [InlineData("sc Heerenveen", null)]
    [InlineData("sc Heerenveen", "le")]
    [InlineData("1. FC Köln", null)]
    [InlineData("fc Twente", null)]
    [InlineData("eFootball", null)]
    [InlineData("’s-Gravenhage", null)]
    public void A_name_is_written_as_its_author_wrote_it(string name, string? article)
    {
        foreach (var language in new[] { "fr", "nl", "de", "en" })
        {
            var noun = RealTexts.In(language).Grammar.Noun(new ProperName(name, article));
            Assert.Equal(name, noun.Name);
            Assert.EndsWith(name, noun.In("The"), StringComparison.Ordinal);
            Assert.Equal(article is null ? name : $"Le {name}", noun.In("The"));
        }
    }

    [Theory]
    [InlineData("république tchèque", "la", "République tchèque", "de la république tchèque")]
    [InlineData("îles Féroé", "les", "Îles Féroé", "des îles Féroé")]
    [InlineData("pays de Galles", "le", "Pays de Galles", "du pays de Galles")]
    public void Common_word_at_a_name_s_beginning_has_a_capital_alone(string name, string article, string alone, string of)
    {
        var noun = RealTexts.In("fr").Grammar.Noun(new ProperName(name, article));

        Assert.Equal((alone, of), (noun.Name, noun.Of));
    }

    [Theory]
    [InlineData("sc Heerenveen s’impose", "sc Heerenveen", "sc Heerenveen s’impose")]
    [InlineData("si sc Heerenveen s’impose", "sc Heerenveen", "Si sc Heerenveen s’impose")]
    [InlineData("le Kazakhstan s’impose", "Kazakhstan", "Le Kazakhstan s’impose")]
    [InlineData("pays de Galles", "pays de Galles", "Pays de Galles")]
    [InlineData("1. FC Köln s’impose", "1. FC Köln", "1. FC Köln s’impose")]
    public void A_sentence_begins_with_a_capital_but_for_a_name_that_has_none(string text, string name, string sentence)
    {
        var grammar = RealTexts.In("fr").Grammar;

        Assert.Equal(sentence, grammar.Sentence(text, [grammar.Noun(new ProperName(name))]));
    }

    [Theory]
    [InlineData("ijsland wint", "IJsland wint")]
    [InlineData("als België wint", "Als België wint")]
    public void Dutch_ij_has_one_capital(string text, string sentence) => Assert.Equal(sentence, RealTexts.In("nl").Grammar.Capitalized(text));

    [Fact]
    public void A_name_can_give_its_own_forms()
    {
        var forms = new Dictionary<string, string> { ["of"] = "vom VfB", ["to"] = "dem VfB" }.ToFrozenDictionary(StringComparer.Ordinal);
        var noun = RealTexts.In("de").Grammar.Noun(new ProperName("VfB Stuttgart", "der") { Forms = forms });

        Assert.Equal(("der VfB Stuttgart", "vom VfB", "dem VfB", "den VfB Stuttgart"), (noun.The, noun.Of, noun.To, noun.In("object")));
    }
}
