using static Previews.Site.Texts.TextValue;

namespace Previews.Site.Texts;

/// <summary>What a search engine shows below the name of a page.</summary>
internal static class DescriptionTexts
{
    public static TextDeclarations Declared { get; } = new();

    public static ProgramText Home { get; } = Declared.Text("descriptions.home");

    public static ProgramText NotFound { get; } = Declared.Text("descriptions.not_found");

    public static ProgramText Preview { get; } = Declared.Text("descriptions.preview", Noun("home"), Noun("away"), "date", "competition");

    public static ProgramText Result { get; } = Declared.Text("descriptions.result", Noun("home"), Noun("away"), "date", "competition");

    public static ProgramText Off { get; } = Declared.Text("descriptions.off", Noun("home"), Noun("away"), "competition", "state");

    public static ProgramText Group { get; } = Declared.Text("descriptions.group", "group", "competition");

    public static ProgramText Groups { get; } = Declared.Text("descriptions.groups");

    public static ProgramText CrossGroup { get; } = Declared.Text("descriptions.cross_group", "ranking", "competition");

    public static ProgramText Competition { get; } = Declared.Text("descriptions.competition", "competition");

    public static ProgramText Matchday { get; } = Declared.Text("descriptions.matchday", "group", "number", "competition");

    public static ProgramText MatchdayToCome { get; } = Declared.Text("descriptions.matchday_to_come", "group", "number", "competition");

    public static ProgramText MatchdayUnderWay { get; } = Declared.Text("descriptions.matchday_under_way", "group", "number", "competition");

    public static ProgramText Team { get; } = Declared.Text("descriptions.team", Noun("team"));

    public static ProgramText TeamOutside { get; } = Declared.Text("descriptions.team_outside", Noun("team"));
}
