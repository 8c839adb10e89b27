using NodaTime;
using Previews.Football;
using Previews.Football.Facts;
using Previews.Football.Names;
using Previews.Football.Scenarios.Clinching;
using Previews.Site.Tables;
using Previews.Tests.Football;

namespace Previews.Tests.Site.Tables;

public sealed class StatusWordingTests
{
    private static readonly Zone PlayOffs = new("play-offs", 2, 2, TestGroup.Text("play-offs"), TestGroup.Text("P"));

    [Theory]
    [InlineData(false, "play-offs, through another competition")]
    [InlineData(true, "at least play-offs, through another competition")]
    public void A_place_held_outside_the_group_is_through_another_competition_where_none_is_named(bool isAtLeast, string expected) =>
        Assert.Equal(expected, Say(isAtLeast, through: null));

    [Theory]
    [InlineData(false, "play-offs, as winners of the cup")]
    [InlineData(true, "at least play-offs, as winners of the cup")]
    public void A_place_held_outside_the_group_is_told_with_the_words_of_the_data(bool isAtLeast, string expected) =>
        Assert.Equal(expected, Say(isAtLeast, TestGroup.Text("as winners of the cup")));

    [Theory]
    [InlineData("fr", false, "barrages assurés")]
    [InlineData("fr", true, "au moins barrages assurés")]
    [InlineData("nl", false, "zeker play-offs")]
    [InlineData("de", true, "sicher mindestens play-offs")]
    public void What_is_certain_is_said_in_the_words_of_the_data_or_in_the_languages_own(string language, bool isAtLeast, string expected)
    {
        var zone = PlayOffs with { Certain = new Localized<string>([new("fr", "barrages assurés")]) };

        Assert.Equal(expected, new StatusWording(RealTexts.In(language)).Text(new TeamStatus(zone, isAtLeast, Outside: null)));
    }

    private static string Say(bool isAtLeast, Localized<string>? through) => new StatusWording(RealTexts.In("en")).Text(
        new TeamStatus(PlayOffs, isAtLeast, new OutsidePlace(TestGroup.NamedTeam("A"), "play-offs", Instant.MinValue, through)));
}
