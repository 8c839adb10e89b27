namespace Previews.Site.Texts;

/// <summary>What a table shows.</summary>
internal static class CaptionTexts
{
    public static TextDeclarations Declared { get; } = new();

    /// <summary>While no match counts.</summary>
    public static ProgramText Before { get; } = Declared.Text("caption.before", "group");

    public static ProgramText Now { get; } = Declared.Text("caption.now", "group", "n", "total");

    public static ProgramText Final { get; } = Declared.Text("caption.final", "group", "n", "total");

    public static ProgramText Kickoff { get; } = Declared.Text("caption.kickoff", "group", "n", "total", "date", "time");

    public static ProgramText Matchday { get; } = Declared.Text("caption.matchday", "group", "number", "n", "total");

    public static ProgramText MatchdayProvisional { get; } = Declared.Text("caption.matchday_provisional", "group", "number", "n", "total");

    /// <summary>The three that follow where nobody has said how many matches there will be.</summary>
    public static ProgramText NowOpen { get; } = Declared.Text("caption.now_open", "group", "n");

    public static ProgramText KickoffOpen { get; } = Declared.Text("caption.kickoff_open", "group", "n", "date", "time");

    public static ProgramText MatchdayOpen { get; } = Declared.Text("caption.matchday_open", "group", "number", "n");

    public static ProgramText AtHome { get; } = Declared.Text("caption.at_home");

    public static ProgramText Away { get; } = Declared.Text("caption.away");

    public static ProgramText Last { get; } = Declared.Text("caption.last", "n");
}
