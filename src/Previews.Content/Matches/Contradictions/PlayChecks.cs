using System.Collections.Immutable;
using Previews.Text;

namespace Previews.Content.Matches.Contradictions;

/// <summary>All that one match can contradict itself in: each check is a file beside this one.</summary>
internal static class PlayChecks
{
    private static readonly ImmutableArray<Action<WrittenPlay, DiagnosticBag>> All =
    [
        MinuteBeyondNinety.Check,
        PenaltiesInATable.Check,
        CardsOfOnePerson.Check,
        GoalAfterRedCard.Check,
        PersonOnBothSides.Check,
    ];

    public static void Run(WrittenPlay play, DiagnosticBag diagnostics)
    {
        foreach (var check in All)
            check(play, diagnostics);
    }
}
