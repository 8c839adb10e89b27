using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Football;
using Previews.Football.Facts;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Content.Groups;

/// <summary>Tells of lists of rankings that no criterion asks for: where the key is misspelt, the list would decide nothing in silence.</summary>
internal static class UnaskedLists
{
    /// <param name="competition">Of the lists; its rankings across groups may ask for others than its tables.</param>
    public static void Tell(BindingContext context, Competition competition, ImmutableArray<RankingList> lists)
    {
        if (competition.Regulations is not { } regulations)
            return;
        var asked = regulations.Tiebreakers.Concat(competition.CrossGroupRankings.SelectMany(r => r.Tiebreakers))
            .Select(t => t is Conditional conditional ? conditional.Criterion : t)
            .OfType<RankingPosition>()
            .Select(r => r.List)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var list in lists.Where(l => !asked.Contains(l.Key)))
            context.Diagnostics.ListThatNobodyAsksFor(context.WrittenFacts[list]["key"]!.Location, list.Key, regulations.Id, asked);
    }
}
