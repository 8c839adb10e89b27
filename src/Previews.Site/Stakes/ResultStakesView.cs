using Previews.Football;
using Previews.Football.Matches;
using Previews.Templates;

namespace Previews.Site.Stakes;

/// <summary>What one result of the match, or two alike, means for one of its sides.</summary>
internal sealed record ResultStakesView(string Key, string Text, IReadOnlyList<StatementView> Statements, bool IsLong)
{
    public static ModelType<ResultStakesView> Model { get; } = new("result_stakes", "What one result, or two alike, means for a side.", model => model
        .Text("key", r => r.Key, "won, drawn or lost, or two of them.")
        .Text("text", r => r.Text, "The results in words, as a heading.")
        .List("statements", StatementView.Model, r => r.Statements, "What it is enough for, and what needs the help of others.")
        .Flag("is_long", r => r.IsLong, "Whether a table reads better than sentences."));

    public static ResultStakesView Of(ReportedResults reported, StakesWording wording) => new(
        string.Join(' ', reported.Results.Select(KeyOf)),
        wording.Results(reported),
        [.. reported.Statements.Select(s => StatementView.Of(s, wording))],
        reported.IsLong);

    public static string KeyOf(Outcome result) => result switch
    {
        Outcome.Won => "won",
        Outcome.Drawn => "drawn",
        Outcome.Lost => "lost",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
