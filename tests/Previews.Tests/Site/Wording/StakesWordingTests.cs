using NodaTime;
using Previews.Football.Scenarios;
using Previews.Site.Wording;

namespace Previews.Tests.Site.Wording;

/// <summary>Belgium 15 points, North Macedonia 13, Wales 13; Belgium–Liechtenstein and Wales–North Macedonia to play.</summary>
public sealed class StakesWordingTests
{
    private static readonly Instant BeforeTheLastDay = Instant.FromUtc(2025, 11, 17, 12, 0);

    [Theory]
    [InlineData("fr", "Quoi qu’il arrive, la Belgique termine au moins à la 2e place (au moins barrages).")]
    [InlineData("nl", "Hoe dan ook eindigt België op plaats 2 of hoger (minstens play-offs).")]
    [InlineData("de", "Auf jeden Fall belegt Belgien Platz 2 oder besser (mindestens Play-offs).")]
    [InlineData("en", "Whatever happens, Belgium finish in place 2 or higher (at least play-offs).")]
    public void What_is_certain_is_said_without_a_condition(string language, string expected) =>
        Assert.Contains(expected, Sentences("2025-11-18-bel-lie", language));

    [Theory]
    [InlineData("fr", "Si la Belgique gagne contre le Liechtenstein, la Belgique termine à la 1re place (qualifié pour la Coupe du monde), quels que soient les autres résultats.")]
    [InlineData("nl", "Als België tegen Liechtenstein wint, eindigt België op plaats 1 (geplaatst voor het WK), wat de andere uitslagen ook zijn.")]
    [InlineData("de", "Wenn Belgien gegen Liechtenstein gewinnt, belegt Belgien Platz 1 (für die WM qualifiziert), gleich wie die anderen Spiele enden.")]
    [InlineData("en", "If Belgium beat Liechtenstein, Belgium finish in 1st place (qualified for the World Cup), whatever the other results.")]
    public void What_is_enough_depends_on_nobody_else(string language, string expected) =>
        Assert.Contains(expected, Sentences("2025-11-18-bel-lie", language));

    [Theory]
    [InlineData("fr", "Si la Belgique et le Liechtenstein font match nul, et si la Macédoine du Nord gagne contre le pays de Galles avec au moins 7 buts d’écart, la Belgique ne termine pas à la 1re place.")]
    [InlineData("nl", "Als België en Liechtenstein gelijkspelen, en als Noord-Macedonië tegen Wales wint met minstens 7 doelpunten verschil, eindigt België niet op plaats 1.")]
    [InlineData("de", "Wenn Belgien und Liechtenstein unentschieden spielen, und wenn Nordmazedonien gegen Wales gewinnt und dabei mindestens 7 Tore mehr erzielt, belegt Belgien nicht Platz 1.")]
    [InlineData("en", "If Belgium and Liechtenstein draw, and if North Macedonia beat Wales by at least 7 goals, Belgium do not finish in 1st place.")]
    public void Margins_are_said_where_they_decide(string language, string expected) =>
        Assert.Contains(expected, Sentences("2025-11-18-bel-lie", language));

    [Fact]
    public void Belgium_after_a_draw_depend_on_what_the_rivals_score()
    {
        var sentences = Sentences("2025-11-18-bel-lie", "en");

        Assert.Contains("If Wales and North Macedonia draw, Belgium finish in 1st place (qualified for the World Cup).", sentences);
        Assert.Contains(
            "If Belgium and Liechtenstein draw, and if North Macedonia beat Wales by exactly 6 goals, and if North Macedonia score at least 11 goals more than Belgium, Belgium do not finish in 1st place.",
            sentences);
        Assert.Contains(
            "If Belgium and Liechtenstein draw, and if North Macedonia beat Wales by exactly 6 goals, and if North Macedonia score exactly 10 goals more than Belgium, Belgium are level with others across the border at place 1, to be decided by fair play (cards).",
            sentences);
        Assert.Contains("If Belgium and Liechtenstein draw, and if Wales beat North Macedonia by at least 12 goals, Belgium do not finish in 1st place.", sentences);
        Assert.Contains(
            "If Belgium and Liechtenstein draw, and if Wales beat North Macedonia by exactly 11 goals, and if Wales score at least 9 goals more than Belgium, Belgium do not finish in 1st place.",
            sentences);
    }

    [Fact]
    public void Everything_open_is_not_said() => Assert.DoesNotContain(
        Sentences("2025-11-15-lie-wal", "en", Instant.FromUtc(2025, 11, 1, 0, 0)),
        s => s.StartsWith("Whatever happens, place", StringComparison.Ordinal));

    [Fact]
    public void What_the_search_did_not_settle_is_not_called_open() =>
        Assert.Empty(Sentences("2025-03-25-mkd-wal", "en", Instant.FromUtc(2025, 3, 24, 0, 0)));

    private static List<string> Sentences(string id, string language, Instant? instant = null)
    {
        var match = RealTexts.Library.FindMatch(id)!;
        var group = match.Fixture.Group!;
        var stakes = Stakes.Of(group, RealTexts.Library.MatchesOf(group), match.Fixture, instant ?? BeforeTheLastDay)!;
        var wording = new StakesWording(RealTexts.In(language));
        return [.. new[] { stakes.Home, stakes.Away }.SelectMany(StakesWording.Telling).Select(wording.Sentence)];
    }
}
