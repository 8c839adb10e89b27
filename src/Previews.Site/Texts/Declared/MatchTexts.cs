namespace Previews.Site.Texts;

/// <summary>The state of a match that is neither to come nor has a score.</summary>
internal static class MatchTexts
{
    public static TextDeclarations Declared { get; } = new();

    public static ProgramText LostByBoth { get; } = Declared.Text("match.lost_by_both");

    public static ProgramTextFamily Off { get; } = Declared.Family("match", [], ["postponed", "abandoned", "annulled", "replayed", "cancelled"]);
}
