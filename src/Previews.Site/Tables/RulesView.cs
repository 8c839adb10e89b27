using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Tables.Ordering;
using Previews.Football.Tables.Tiebreakers;
using Previews.Site.Frame;
using Previews.Site.Texts;
using Previews.Templates;

namespace Previews.Site.Tables;

/// <summary>How a competition counts, as a list that readers understand.</summary>
internal sealed record RulesView(
    int Win,
    int Draw,
    ShootOutPoints? ShootOut,
    IReadOnlyList<string> Criteria,
    IReadOnlyList<string> Unfinished,
    bool IsConfirmed,
    SourceView? Source)
{
    public static ModelType<RulesView> Model { get; } = new("rules", "How the group counts.", model => model
        .Integer("win", r => r.Win, "Points for a win.")
        .Integer("draw", r => r.Draw, "Points for a draw.")
        .OptionalInteger("shoot_out_win", r => r.ShootOut?.Win, "Points for a draw that is won on penalties, where that gives points.")
        .OptionalInteger("shoot_out_defeat", r => r.ShootOut?.Defeat, "Points for a draw that is lost on penalties, likewise.")
        .Texts("criteria", r => r.Criteria, "What takes level teams apart, in this order.")
        .Texts("unfinished", r => r.Unfinished, "What becomes of matches not played to their end, where it is not the usual or there are such.")
        .Flag("confirmed", r => r.IsConfirmed, "False where the text of the regulations was not at hand.")
        .OptionalObject("source", SourceView.Model, r => r.Source, "Where the rules come from."));

    /// <param name="matches">That count by these regulations.</param>
    public static RulesView Create(Regulations regulations, IReadOnlyCollection<Match> matches, Edition edition) => new(
        regulations.PointsForWin,
        regulations.PointsForDraw,
        regulations.ShootOut,
        [.. regulations.Tiebreakers.Select(t => Describe(t, edition.Texts))],
        [.. new UnfinishedWording(edition.Texts).Of(regulations.UnfinishedMatches, matches)],
        regulations.Confirmed,
        regulations.Source is { } source ? new SourceView(source, edition.Language) : null);

    private static string Describe(Tiebreaker tiebreaker, InterfaceTexts texts) => tiebreaker switch
    {
        Conditional conditional => Describe(conditional.Criterion, texts),
        HeadToHead block => texts.Get(CriteriaTexts.HeadToHead, ("criteria", texts.Listed(block.Criteria.Select(c => Describe(c, texts))))),
        _ => texts.Get(CriteriaTexts.Of[tiebreaker.Name]),
    };
}
