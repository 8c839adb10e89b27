using System.Collections.Immutable;
using Previews.Football;
using Previews.Football.Facts;
using Previews.Football.Tables.Tiebreakers;
using Previews.Text;

namespace Previews.Content.Groups;

/// <summary>Reports lists of rankings that no criterion uses: if a key is misspelt, its list would decide nothing in silence.</summary>
internal static class UnusedRankingLists
{
    /// <param name="competition">Of the lists; its rankings across groups may use others than its tables.</param>
    public static void Report(Competition competition, ImmutableArray<WrittenFact<RankingList>> lists, DiagnosticBag diagnostics)
    {
        if (competition.Regulations is not { } regulations)
            return;
        var used = regulations.Tiebreakers.Concat(competition.CrossGroupRankings.SelectMany(r => r.Tiebreakers))
            .Select(t => t is Conditional conditional ? conditional.Criterion : t)
            .OfType<RankingPosition>()
            .Select(r => r.List)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (list, written) in lists.Where(l => !used.Contains(l.Fact.Key)))
            diagnostics.UnusedRankingList(written["key"]!.Location, list.Key, regulations.Id, used);
    }
}
