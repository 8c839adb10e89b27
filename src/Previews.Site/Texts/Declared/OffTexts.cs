namespace Previews.Site.Texts;

/// <summary>When a match was to be played, and when it will be.</summary>
internal static class OffTexts
{
    public static TextDeclarations Declared { get; } = new();

    public static ProgramText Planned { get; } = Declared.Text("off.planned", "date");

    /// <summary>Before a month, or days from one to another.</summary>
    public static ProgramText PlannedWithin { get; } = Declared.Text("off.planned_within", "date");

    public static ProgramText Resumes { get; } = Declared.Text("off.resumes", "date");

    public static ProgramText Begun { get; } = Declared.Text("off.begun", "date");

    public static ProgramText NewDate { get; } = Declared.Text("off.new_date", "date");

    public static ProgramText NoDate { get; } = Declared.Text("off.no_date");
}
