namespace Previews.Site.Texts;

/// <summary>What is certain of a team.</summary>
internal static class StatusTexts
{
    public static TextDeclarations Declared { get; } = new();

    public static ProgramText Certain { get; } = Declared.Text("status.certain", "zone");

    public static ProgramText AtLeast { get; } = Declared.Text("status.at_least", "zone");

    public static ProgramText Outside { get; } = Declared.Text("status.outside", "zone", "through");

    public static ProgramText OutsideAtLeast { get; } = Declared.Text("status.outside_at_least", "zone", "through");

    public static ProgramText ThroughAnother { get; } = Declared.Text("status.through_another");
}
