using Previews.Football;
using Previews.Football.Tables.Tiebreakers;
using Previews.Scriban;
using Previews.Site.Texts;

namespace Previews.Site.Views;

/// <summary>How a competition counts, as a list that readers understand.</summary>
public sealed record RulesView(int Win, int Draw, IReadOnlyList<string> Criteria, bool IsConfirmed, SourceView? Source)
{
    public static ModelType<RulesView> Model { get; } = new("rules", "How the group counts.", model => model
        .Integer("win", r => r.Win, "Points for a win.")
        .Integer("draw", r => r.Draw, "Points for a draw.")
        .Texts("criteria", r => r.Criteria, "What takes level teams apart, in this order.")
        .Flag("confirmed", r => r.IsConfirmed, "False where the text of the regulations was not at hand.")
        .OptionalObject("source", SourceView.Model, r => r.Source, "Where the rules come from."));

    public static RulesView Create(Regulations regulations, Edition edition) => new(
        regulations.PointsForWin,
        regulations.PointsForDraw,
        [.. regulations.Tiebreakers.Select(t => Describe(t, edition.Texts))],
        regulations.Confirmed,
        regulations.Source is { } source ? new SourceView(source, edition.Language) : null);

    private static string Describe(Tiebreaker tiebreaker, InterfaceTexts texts) => tiebreaker switch
    {
        Conditional conditional => Describe(conditional.Criterion, texts),
        HeadToHead block => texts.Get("criteria.head-to-head", ("criteria", string.Join(", ", block.Criteria.Select(c => Describe(c, texts))))),
        _ => texts.Get("criteria." + tiebreaker.Name),
    };
}
