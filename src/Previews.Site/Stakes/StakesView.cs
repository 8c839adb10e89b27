using Previews.Football.Scenarios.Statements;
using Previews.Site.Frame;
using Previews.Site.Subjects;
using Previews.Templates;
using MatchStakes = Previews.Football.Scenarios.Statements.Stakes;

namespace Previews.Site.Stakes;

/// <summary>What a match is about for one of its sides.</summary>
/// <param name="Results">Win, draw and defeat; none where the match decides nothing for the side.</param>
/// <param name="Open">What no result of the match decides, where it decides something else.</param>
/// <param name="Nothing">That the match decides nothing yet, where that is so and something is still to be decided.</param>
internal sealed record StakesView(TeamView Team, string Range, IReadOnlyList<string> Open, IReadOnlyList<ResultStakesView> Results, string? Nothing)
{
    public static ModelType<StakesView> Model { get; } = new("stakes", "What a match is about for one of its sides.", model => model
        .Object("team", TeamView.Model, s => s.Team, "The side.")
        .Text("range", s => s.Range, "The places that it can still take, before the match, and what is certain.")
        .Texts("open", s => s.Open, "What no result of the match decides, where it decides something else.")
        .List("results", ResultStakesView.Model, s => s.Results, "What a win, a draw and a defeat make certain; none where the match decides nothing.")
        .OptionalText("nothing", s => s.Nothing, "That the match decides nothing for the side yet."));

    /// <summary>Both sides; none where the match is over or decides nothing for either of them that could be said.</summary>
    public static IReadOnlyList<StakesView> Of(MatchStakes? stakes, Edition edition) =>
        stakes is null || !stakes.Sides.Any(StatementSelection.DecidesSomething) ? [] : [.. stakes.Sides.Select(s => Of(s, edition))];

    private static StakesView Of(SideStakes side, Edition edition)
    {
        var wording = new StakesWording(edition.Texts);
        return new StakesView(
            edition.Team(side.Team),
            wording.Range(side.Now, side.Status),
            [.. StatementSelection.Open(side).Select(wording.Sentence)],
            [.. StatementSelection.Of(side).Select(r => ResultStakesView.Of(r, wording))],
            StatementSelection.DecidesNothingYet(side) ? wording.DecidesNothing(side.Team) : null);
    }
}
