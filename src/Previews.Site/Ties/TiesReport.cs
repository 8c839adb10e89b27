using System.Collections.Immutable;
using Previews.Content;
using Previews.Football;
using Previews.Football.Ties;
using Previews.Site.Frame;
using Previews.Site.Texts;

namespace Previews.Site.Ties;

/// <summary>A competition's ties at an instant, to be written down outside a page, in one language.</summary>
public sealed class TiesReport(Competition competition, ImmutableArray<Tie> ties, InterfaceTexts texts, Settings settings)
{
    private readonly Locale _locale = new(texts, settings);

    public Competition Competition => competition;

    public ImmutableArray<Tie> Ties => ties;

    internal InterfaceTexts Texts => texts;

    internal TieWording Wording => new(_locale);

    /// <summary>What the next match of a tie has to bring; empty where it cannot decide.</summary>
    internal static ImmutableArray<TieNeeds> NeedsIn(Tie tie) =>
        tie.Counting.FirstOrDefault(m => m.IsStillToPlay) is { } next ? TieNeeds.Of(tie, next.Fixture) : [];

    internal IReadOnlyList<string> Sentences(Tie tie, TieNeeds needs) => new NeedsWording(_locale).Sentences(needs, TieWording.GoesOn(tie));
}
