namespace Previews.Site.Texts;

/// <summary>What becomes of matches that were not played to their end.</summary>
internal static class RulesTexts
{
    public static TextDeclarations Declared { get; } = new();

    public static ProgramText Postponed { get; } = Declared.Text("rules.postponed");

    public static ProgramTextFamily Abandoned { get; } = Declared.Family("rules.abandoned", [], ["replayed", "stands", "void"]);

    public static ProgramTextFamily Cancelled { get; } = Declared.Family("rules.cancelled", [], ["void", "drawn"]);

    public static ProgramTextFamily Awarded { get; } = Declared.Family("rules.awarded", [], ["counts", "points_only"]);
}
