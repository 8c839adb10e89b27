using static Previews.Site.Texts.TextValue;

namespace Previews.Site.Texts;

/// <summary>The head of a table and what stands below it.</summary>
internal static class TableTexts
{
    public static TextDeclarations Declared { get; } = new();

    public static ProgramText Team { get; } = Declared.Text("table.team");

    public static ProgramText PlayedShort { get; } = Declared.Text("table.played_short");

    public static ProgramText WonShort { get; } = Declared.Text("table.won_short");

    public static ProgramText DrawnShort { get; } = Declared.Text("table.drawn_short");

    public static ProgramText LostShort { get; } = Declared.Text("table.lost_short");

    public static ProgramText GoalsForShort { get; } = Declared.Text("table.goals_for_short");

    public static ProgramText GoalsAgainstShort { get; } = Declared.Text("table.goals_against_short");

    public static ProgramText DifferenceShort { get; } = Declared.Text("table.difference_short");

    public static ProgramText PointsShort { get; } = Declared.Text("table.points_short");

    public static ProgramText Deducted { get; } = Declared.Text("table.deducted", Noun("team"), "n");

    public static ProgramText GivenBack { get; } = Declared.Text("table.given_back", Noun("team"), "n");

    public static ProgramText Carried { get; } = Declared.Text("table.carried", Noun("team"), "n");

    /// <summary>Goals brought along beside points.</summary>
    public static ProgramText CarriedGoals { get; } = Declared.Text("table.carried_goals", "text", "score");

    public static ProgramText Withdrew { get; } = Declared.Text("table.withdrew", Noun("team"), "date");

    public static ProgramText ResultsAnnulled { get; } = Declared.Text("table.results_annulled");

    public static ProgramText ResultsStand { get; } = Declared.Text("table.results_stand");

    public static ProgramText LeftUnplayed { get; } = Declared.Text("table.left_unplayed");

    public static ProgramText LeftAwarded { get; } = Declared.Text("table.left_awarded", "score");

    public static ProgramText CutShort { get; } = Declared.Text("table.cut_short", "date");

    public static ProgramText PerMatch { get; } = Declared.Text("table.per_match");

    public static ProgramText ShootOuts { get; } = Declared.Text("table.shoot_outs", Noun("team"), "n");

    public static ProgramText DeductedSince { get; } = Declared.Text("table.deducted_since", "text", "date");

    public static ProgramText Awaited { get; } = Declared.Text("table.awaited", "match");

    public static ProgramText Provisional { get; } = Declared.Text("table.provisional", "n");

    /// <summary>Where nobody has said how many matches there will be.</summary>
    public static ProgramText Open { get; } = Declared.Text("table.open");

    public static ProgramText Final { get; } = Declared.Text("table.final");
}
