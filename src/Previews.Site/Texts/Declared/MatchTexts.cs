namespace Previews.Site.Texts;

/// <summary>The state of a match that is neither to come nor played.</summary>
internal static class MatchTexts
{
    public static TextDeclarations Declared { get; } = new();

    public static ProgramTextFamily Off { get; } = Declared.Family("match", [], ["postponed", "abandoned", "annulled", "replayed", "cancelled"]);
}
