using System.Collections.Frozen;
using Previews.Football;
using Previews.Football.Names;
using Previews.Site.Languages;
using Previews.Site.Texts;
using Previews.Site.Theme;
using Previews.Text;

namespace Previews.Tests.Site.Languages;

/// <summary>Languages that the theme does not have: nothing of them stands in the program.</summary>
public sealed class OtherLanguagesTests
{
    private const string Arabic =
        """
        points: {zero: "0", one: "1", two: "2", few: "{n} few", many: "{n} many", other: "{n} other"}
        grammar:
          dir: rtl
          plurals: {zero: "n = 0", one: "n = 1", two: "n = 2", few: "n % 100 = 3..10", many: "n % 100 = 11..99"}
          ordinals: {}
          names:
            forms: {the: "{name}", of: "{name}", to: "ل{name}"}
        """;

    [Theory]
    [InlineData(1, "1 punkt")]
    [InlineData(2, "2 punkty")]
    [InlineData(5, "5 punktów")]
    [InlineData(12, "12 punktów")]
    [InlineData(22, "22 punkty")]
    [InlineData(100, "100 punktów")]
    public void Polish_counts_in_four_forms(int count, string expected) =>
        Assert.Equal(expected, Read(File.ReadAllText(Repository.Path("tests/cases/languages/pl.yml")), "pl").Say("points", ("n", count)));

    [Theory]
    [InlineData("Polska", false, "Legia", "Polska wygrywa z Legią")]
    [InlineData("Czechy", true, "Wisła", "Czechy wygrywają z Wisłą")]
    public void Polish_names_have_cases_and_verbs_agree(string team, bool plural, string against, string expected)
    {
        var texts = Read(File.ReadAllText(Repository.Path("tests/cases/languages/pl.yml")), "pl");
        var noun = texts.Grammar.Noun(new ProperName(team, Plural: plural));

        Assert.Equal(expected, texts.Say("wins", ("team", noun), ("against", texts.Grammar.Noun(new ProperName(against))), TextArgument.Agreeing("n", noun)));
    }

    [Fact]
    public void Polish_name_that_follows_no_rule_gives_its_case()
    {
        var forms = new Dictionary<string, string> { ["instrumental"] = "Niemcami" }.ToFrozenDictionary(StringComparer.Ordinal);
        var texts = Read(File.ReadAllText(Repository.Path("tests/cases/languages/pl.yml")), "pl");

        Assert.Equal("Niemcami", texts.Grammar.Noun(new ProperName("Niemcy", Plural: true) { Forms = forms }).In("with"));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "1")]
    [InlineData(2, "2")]
    [InlineData(3, "3 few")]
    [InlineData(11, "11 many")]
    [InlineData(100, "100 other")]
    public void Arabic_counts_in_six_forms(int count, string expected) => Assert.Equal(expected, Read(Arabic, "ar").Say("points", ("n", count)));

    [Fact]
    public void Arabic_is_written_from_right_to_left()
    {
        Assert.True(Read(Arabic, "ar").Grammar.IsRightToLeft);
        Assert.False(RealTexts.In("fr").Grammar.IsRightToLeft);
    }

    [Theory]
    [InlineData("Real Madrid", "el", "el Real Madrid", "del Real Madrid", "al Real Madrid", "que el Real Madrid")]
    [InlineData("Roma", "la", "la Roma", "de la Roma", "a la Roma", "que la Roma")]
    [InlineData("Países Bajos", "los", "los Países Bajos", "de los Países Bajos", "a los Países Bajos", "que los Países Bajos")]
    [InlineData("El Salvador", null, "El Salvador", "de El Salvador", "a El Salvador", "que El Salvador")]
    [InlineData("Bélgica", null, "Bélgica", "de Bélgica", "a Bélgica", "que Bélgica")]
    public void Spanish_has_its_own_articles(string name, string? article, string the, string of, string to, string than)
    {
        var noun = Read(File.ReadAllText(Repository.Path("tests/cases/languages/es.yml")), "es").Grammar.Noun(new ProperName(name, article));

        Assert.Equal((the, of, to, than), (noun.The, noun.Of, noun.To, noun.In("than")));
    }

    [Theory]
    [InlineData("Bélgica", "Italia", "Bélgica e Italia empatan", "Bélgica o Italia")]
    [InlineData("Bélgica", "Hungría", "Bélgica y Hungría empatan", "Bélgica o Hungría")]
    [InlineData("Bélgica", "Hierro", "Bélgica y Hierro empatan", "Bélgica o Hierro")]
    [InlineData("Italia", "Oviedo", "Italia y Oviedo empatan", "Italia u Oviedo")]
    [InlineData("Italia", "Honduras", "Italia y Honduras empatan", "Italia u Honduras")]
    public void Spanish_words_between_names_change_before_their_own_sound(string team, string other, string both, string either)
    {
        var texts = Read(File.ReadAllText(Repository.Path("tests/cases/languages/es.yml")) + "\neither: \"{team.the} o {other.the}\"\n", "es");
        var (first, second) = (texts.Grammar.Noun(new ProperName(team)), texts.Grammar.Noun(new ProperName(other)));

        Assert.Equal(both, texts.Say("stakes.if.drawn", ("team", first), ("against", second)));
        Assert.Equal(either, texts.Say("either", ("team", first), ("other", second)));
    }

    [Theory]
    [InlineData("Italia", "Egitto", "Italia ed Egitto", "ad Egitto")]
    [InlineData("Italia", "Austria", "Italia e Austria", "ad Austria")]
    [InlineData("Italia", "Belgio", "Italia e Belgio", "a Belgio")]
    public void Italian_words_take_a_consonant_before_their_own_vowel(string team, string other, string both, string to)
    {
        var texts = Read(
            """
            both: "{team} e {other}"
            grammar:
              plurals: {one: "i = 1 and v = 0"}
              ordinals: {}
              names:
                forms: {the: "{name}", of: "di {name}", to: "a {name}"}
                elision:
                  - {words: {e: ed}, before: [e]}
                  - {words: {a: ad}, before: [a, e]}
            """,
            "it");
        var (first, second) = (texts.Grammar.Noun(new ProperName(team)), texts.Grammar.Noun(new ProperName(other)));

        Assert.Equal(both, texts.Say("both", ("team", first), ("other", second)));
        Assert.Equal(to, second.To);
    }

    [Theory]
    [InlineData("fr", "Belgique", "la", "von Belgique", "Belgique")]
    [InlineData("nl", "Verenigde Staten", "de", "von Verenigde Staten", "Verenigde Staten")]
    [InlineData("de", "Schweiz", "die", "der Schweiz", "die Schweiz")]
    public void Name_that_only_another_language_has_leaves_its_article_there(string language, string name, string article, string of, string the)
    {
        var team = new Team { Id = "A", Names = new(new([KeyValuePair.Create(language, new ProperName(name, article))])) };

        var noun = RealTexts.In("de").NounOf(team);

        Assert.Equal((of, the), (noun.Of, noun.The));
    }

    [Theory]
    [InlineData("the: \"{article} {name}\"\n      of: \"di {the}\"", "di il: del", "il", "del Milan")]
    [InlineData("the: \"{article} {name}\"\n      of: \"di {the}\"", "di l’: dell’", "l’", "dell’Milan")]
    [InlineData("the: \"{article} {name}\"\n      of: \"de {the}\"", "de o: do", "o", "do Milan")]
    public void Contractions_are_the_language_s_own(string forms, string contraction, string article, string of)
    {
        var texts = Read(
            $$"""
            grammar:
              plurals: {}
              ordinals: {}
              names:
                forms:
                  {{forms}}
                  to: "{name}"
                contractions: { {{contraction}} }
            """,
            "it");

        Assert.Equal(of, texts.Grammar.Noun(new ProperName("Milan", article)).Of);
    }

    private static InterfaceTexts Read(string yaml, string language)
    {
        var diagnostics = new DiagnosticBag();
        var file = TextsReader.Read(new SourceText(yaml, $"theme/i18n/{language}.yml"), language, diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        Assert.NotEqual(Grammar.Unread, file!.Texts.Grammar);
        return file.Texts;
    }
}
