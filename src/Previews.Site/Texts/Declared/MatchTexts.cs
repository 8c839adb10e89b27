namespace Previews.Site.Texts;

/// <summary>How a match is named, and its state where it is neither to come nor has a score.</summary>
internal static class MatchTexts
{
    public static TextDeclarations Declared { get; } = new();

    /// <summary>Between the two teams of a match.</summary>
    public static ProgramText Versus { get; } = Declared.Text("match.versus");

    public static ProgramText LostByBoth { get; } = Declared.Text("match.lost_by_both");

    public static ProgramTextFamily Off { get; } = Declared.Family("match", [], ["postponed", "abandoned", "annulled", "replayed", "cancelled"]);
}
