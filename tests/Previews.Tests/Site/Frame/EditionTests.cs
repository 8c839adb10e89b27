using NodaTime;
using Previews.Content.Files;
using Previews.Content.Reading;
using Previews.Site;
using Previews.Site.Frame;
using Previews.Site.Theme;
using Previews.Text;
using Xunit;

namespace Previews.Tests.Site.Frame;

/// <summary>Pages whose teams have the same names share what is made of a language.</summary>
public sealed class EditionTests
{
    private static readonly Instant Now = Instant.FromUtc(2024, 1, 1, 0, 0);

    private static readonly Lazy<SiteTheme> Theme = new(() =>
        ThemeReader.Read(new FolderSource(Repository.Path("theme"), "theme"), SiteBuilder.Templates, ["fr", "en"], Now, new DiagnosticBag())!);

    [Fact]
    public void Without_a_second_name_every_day_has_the_same_edition()
    {
        var edition = Edition("name: A");

        Assert.Same(edition, edition.On(new LocalDate(1930, 7, 13)));
        Assert.Same(edition, edition.On(new LocalDate(2030, 6, 8)));
    }

    [Fact]
    public void Days_between_two_renamings_share_a_locale()
    {
        var edition = Edition("names: [{name: A}, {from: 2019-07-01, name: B}, {from: 2022-07-01, name: C}, {from: 2030-07-01, name: D}]");

        Assert.Same(edition, edition.On(new LocalDate(2022, 7, 1)));
        Assert.Same(edition, edition.On(new LocalDate(2030, 6, 30)));
        Assert.Same(edition.On(new LocalDate(2019, 7, 1)).Locale, edition.On(new LocalDate(2022, 6, 30)).Locale);
        Assert.NotSame(edition.On(new LocalDate(2019, 6, 30)).Locale, edition.On(new LocalDate(2019, 7, 1)).Locale);
        Assert.Equal("A", NameIn(edition.On(new LocalDate(1930, 7, 13))));
        Assert.Equal("B", NameIn(edition.On(new LocalDate(2019, 7, 1))));
        Assert.Equal("C", NameIn(edition));
        Assert.Equal("B", NameIn(edition.On(new LocalDate(2019, 7, 1)).On(new LocalDate(2022, 6, 30))));
        Assert.Same(edition.Locale, edition.On(new LocalDate(1930, 7, 13)).On(new LocalDate(2022, 7, 1)).Locale);
    }

    private static string NameIn(Edition edition) => edition.Texts.NounOf(edition.Snapshot.Library.FindTeam("AAA")!).Name;

    private static Edition Edition(string team)
    {
        var library = ContentReader.Read(
            MemorySource.OfTexts(
                ("settings.yml", "title: Essai\nbase_url: https://previews.example/\nlanguages: [fr, en]\nzone: Europe/Brussels\nauthors: {redaction: R}\n"),
                ("teams/AAA.yml", team + "\n")),
            new DiagnosticBag());
        return new SiteBuilder(library, Theme.Value, Now).Editions[0];
    }
}
