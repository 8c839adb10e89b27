namespace Previews.Site.Texts;

/// <summary>What readers put into their own calendars.</summary>
internal static class CalendarTexts
{
    public static TextDeclarations Declared { get; } = new();

    public static ProgramText ThisMatch { get; } = Declared.Text("calendar.this_match");
}
