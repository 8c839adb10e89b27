using Previews.Football.Ties;
using Previews.Site.Frame;
using Previews.Site.Ties;
using Previews.Tests.Football.Ties;

namespace Previews.Tests.Site.Ties;

public sealed class NeedsWordingTests
{
    private const string AwayGoals = "2 away-goals extra-time away-goals penalties";

    [Theory]
    [InlineData("en", "2 extra-time penalties", "A 3-1 B", 1, "A go through with a win, a draw or a defeat by one goal.", "A defeat by exactly 2 goals leads to extra time.")]
    [InlineData("en", "2 extra-time penalties", "A 3-0 B", 1, "A go through with a win, a draw or a defeat by up to 2 goals.", "A defeat by exactly 3 goals leads to extra time.")]
    [InlineData("en", "2 penalties", "A 1-0 B", 0, "B go through with a win by at least 2 goals.", "A win by one goal leads straight to penalties.")]
    [InlineData("en", AwayGoals, "A 1-1 B", 1, "A go through with a win or a draw in which they score at least 2.", "A 1–1 draw leads to extra time.")]
    [InlineData("en", AwayGoals, "A 1-1 B", 0, "B go through with a win or a draw without conceding.", "A 1–1 draw leads to extra time.")]
    [InlineData("en", AwayGoals, "A 3-2 B", 0, "B go through with a win by at least 2 goals or a win by one goal in which they concede at most one.", "A 3–2 win leads to extra time.")]
    [InlineData("en", AwayGoals, "A 1-0 B", 1, "A go through with a win, a draw or a defeat by one goal in which they score.", "A 1–0 defeat leads to extra time.")]
    [InlineData("fr", "2 extra-time penalties", "A 3-1 B", 1, "A se qualifie avec une victoire, un match nul ou une défaite avec un but d’écart.", "Une défaite avec exactement 2 buts d’écart mène à la prolongation.")]
    [InlineData("nl", "2 play-off extra-time lots", "A 1-1 B", 0, "B gaat door met een overwinning.", "Een gelijkspel leidt tot een beslissingswedstrijd.")]
    [InlineData("de", AwayGoals, "A 2-1 B", 1, "A ist weiter mit einem Sieg, einem Unentschieden oder einer Niederlage mit einem Tor Unterschied bei mindestens 2 eigenen Toren.", "Bei einer 1:2-Niederlage gibt es Verlängerung.")]
    public void Needs_of_a_second_leg_are_said_exactly(string language, string rules, string first, int side, string through, string level)
    {
        var tie = TestTie.Of(rules, first, "B - A");

        Assert.Equal(
            [through, level],
            new NeedsWording(new Locale(RealTexts.In(language), RealTexts.Library.Settings)).Sentences(TieNeeds.Of(tie, tie.Matches[1].Fixture)[side], goesOn: true));
    }
}
