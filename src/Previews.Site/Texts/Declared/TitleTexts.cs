using static Previews.Site.Texts.TextValue;

namespace Previews.Site.Texts;

/// <summary>What a browser’s tab and a search engine show as the name of a page.</summary>
internal static class TitleTexts
{
    public static TextDeclarations Declared { get; } = new();

    public static ProgramText Home { get; } = Declared.Text("titles.home", "site");

    public static ProgramText HomeLink { get; } = Declared.Text("titles.home_link");

    public static ProgramText Preview { get; } = Declared.Text("titles.preview", Noun("home"), Noun("away"), "date");

    public static ProgramText Result { get; } = Declared.Text("titles.result", Noun("home"), Noun("away"), "score", "date");

    public static ProgramText LostByBoth { get; } = Declared.Text("titles.lost_by_both", Noun("home"), Noun("away"), "competition");

    public static ProgramText Awarded { get; } = Declared.Text("titles.awarded", Noun("home"), Noun("away"), "score", "date");

    public static ProgramText Postponed { get; } = Declared.Text("titles.postponed", Noun("home"), Noun("away"), "competition");

    public static ProgramText Abandoned { get; } = Declared.Text("titles.abandoned", Noun("home"), Noun("away"), "competition");

    public static ProgramText Annulled { get; } = Declared.Text("titles.annulled", Noun("home"), Noun("away"), "competition");

    public static ProgramText Replayed { get; } = Declared.Text("titles.replayed", Noun("home"), Noun("away"), "competition");

    public static ProgramText Cancelled { get; } = Declared.Text("titles.cancelled", Noun("home"), Noun("away"), "competition");

    public static ProgramText Group { get; } = Declared.Text("titles.group", "group", "competition");

    public static ProgramText Groups { get; } = Declared.Text("titles.groups", "site");

    public static ProgramText CrossGroup { get; } = Declared.Text("titles.cross_group", "ranking", "competition");

    public static ProgramText Competition { get; } = Declared.Text("titles.competition", "competition");

    public static ProgramText GroupsLink { get; } = Declared.Text("titles.groups_link");

    public static ProgramText Matchday { get; } = Declared.Text("titles.matchday", "group", "number", "competition");

    public static ProgramText MatchdayToCome { get; } = Declared.Text("titles.matchday_to_come", "group", "number", "competition");

    public static ProgramText MatchdayLink { get; } = Declared.Text("titles.matchday_link", "number");

    public static ProgramText Team { get; } = Declared.Text("titles.team", Noun("team"));

    public static ProgramText TeamOutside { get; } = Declared.Text("titles.team_outside", Noun("team"));

    public static ProgramText Article { get; } = Declared.Text("titles.article", "title", "site");

    public static ProgramText NotFound { get; } = Declared.Text("titles.not_found", "site");
}
