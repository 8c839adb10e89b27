using Previews.Football.Scenarios;
using Previews.Scriban;
using Previews.Site.Wording;

namespace Previews.Site.Views;

/// <summary>What a match is about for one of its sides.</summary>
public sealed record StakesView(TeamView Team, string Range, IReadOnlyList<StatementView> Statements)
{
    /// <summary>What is longer is read as a table.</summary>
    private const int MostSentences = 4;

    public static ModelType<StakesView> Model { get; } = new("stakes", "What a match is about for one of its sides.", model => model
        .Object("team", TeamView.Model, s => s.Team, "The side.")
        .Text("range", s => s.Range, "The places that it can still take, before the match.")
        .List("statements", StatementView.Model, s => s.Statements, "What is certain, enough, or needs the help of others.")
        .Flag("is_long", s => s.Statements.Count > MostSentences, "Whether a table reads better than sentences."));

    /// <summary>Both sides; none where the match is over or decides nothing that could be said yet.</summary>
    public static IReadOnlyList<StakesView> Of(Stakes? stakes, Edition edition)
    {
        if (stakes is null || !new[] { stakes.Home, stakes.Away }.Any(s => s.Statements.Any(IsTelling)))
            return [];
        var wording = new StakesWording(edition.Texts);
        return
        [
            .. new[] { stakes.Home, stakes.Away }.Select(side => new StakesView(
                edition.Team(side.Team), wording.Range(side.Now), [.. StakesWording.Telling(side).Select(s => StatementView.Of(s, wording))])),
        ];
    }

    private static bool IsTelling(Statement statement) => statement.Consequence != Consequence.Open;
}
