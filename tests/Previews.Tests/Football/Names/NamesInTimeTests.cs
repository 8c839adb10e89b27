using NodaTime;
using Previews.Football.Names;
using Xunit;

namespace Previews.Tests.Football.Names;

public sealed class NamesInTimeTests
{
    private static readonly LocalDate Day = new(2022, 6, 2);

    private static readonly NamesInTime<string> Names = new(
        new([new("fr", "Turquie"), new("en", "Turkey")]),
        new Renaming<string>(Day, new([new("en", "Türkiye")])),
        new Renaming<string>(Day.PlusYears(1), new([new("fr", "Türkiye"), new("de", "Türkei")])));

    [Theory]
    [InlineData(-10000, "en", "Turkey")]
    [InlineData(-1, "en", "Turkey")]
    [InlineData(0, "en", "Türkiye")]
    [InlineData(10000, "en", "Türkiye")]
    [InlineData(0, "fr", "Turquie")]
    [InlineData(364, "fr", "Turquie")]
    [InlineData(365, "fr", "Türkiye")]
    [InlineData(364, "de", "Turquie")]
    [InlineData(365, "de", "Türkei")]
    public void Name_holds_from_its_day_in_the_languages_that_it_has(int daysAfter, string language, string name) =>
        Assert.Equal(name, Names.On(Day.PlusDays(daysAfter)).In(language));

    [Fact]
    public void What_was_never_renamed_has_one_name_on_every_day()
    {
        var names = new NamesInTime<string>(Localized.Same("Lotto Park"));

        Assert.Empty(names.Renamings);
        Assert.Equal("Lotto Park", names.On(LocalDate.MinIsoValue).In("en"));
        Assert.Same(names.On(LocalDate.MinIsoValue), names.On(LocalDate.MaxIsoValue));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Later_name_does_not_come_before_an_earlier_one(int days) => Assert.Throws<ArgumentException>(() => new NamesInTime<string>(
        Localized.Same("a"), new Renaming<string>(Day, Localized.Same("b")), new Renaming<string>(Day.PlusDays(days), Localized.Same("c"))));
}
