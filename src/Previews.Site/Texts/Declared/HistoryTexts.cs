namespace Previews.Site.Texts;

/// <summary>What became of a match, state by state.</summary>
internal static class HistoryTexts
{
    public static TextDeclarations Declared { get; } = new();

    public static ProgramText On { get; } = Declared.Text("history.on", "date", "text");

    public static ProgramText Moved { get; } = Declared.Text("history.moved", "date");

    public static ProgramText NewDate { get; } = Declared.Text("history.new_date", "date");

    public static ProgramText PostponedTo { get; } = Declared.Text("history.postponed_to", "date");

    public static ProgramText Resumes { get; } = Declared.Text("history.resumes", "date");

    public static ProgramText Again { get; } = Declared.Text("history.again", "date");

    public static ProgramText AnnulledAgain { get; } = Declared.Text("history.annulled_again", "date");

    public static ProgramText Awarded { get; } = Declared.Text("history.awarded", "score");

    public static ProgramText AwardedBy { get; } = Declared.Text("history.awarded_by", "score", "by");

    public static ProgramText ByDecision { get; } = Declared.Text("history.by_decision", "text", "by");

    public static ProgramText Played { get; } = Declared.Text("history.played", "score");

    public static ProgramText Restored { get; } = Declared.Text("history.restored", "score");

    public static ProgramText AtScore { get; } = Declared.Text("history.at_score", "text", "score");

    public static ProgramText Minute { get; } = Declared.Text("result.minute", "minute");
}
