using Previews.Football.Stages;
using static Previews.Site.Texts.TextValue;

namespace Previews.Site.Texts;

/// <summary>Ties: their rounds and legs, what each side needs, and who went through.</summary>
internal static class TieTexts
{
    public static TextDeclarations Declared { get; } = new();

    public static ProgramTextFamily Rounds { get; } = Declared.Family("rounds", [], RoundKeys.All);

    public static ProgramText Tables { get; } = Declared.Text("tie.tables");

    public static ProgramText OtherTies { get; } = Declared.Text("tie.other_ties");

    public static ProgramTextFamily Part { get; } = Declared.Family("tie.part", [], ["only_match", "first_leg", "second_leg", "replay", "play_off"]);

    public static ProgramText Leads { get; } = Declared.Text("tie.leads", Noun("team"), "score", "n");

    public static ProgramText Level { get; } = Declared.Text("tie.level", "score");

    /// <summary>Of a round that leads to another, and of a final.</summary>
    public static ProgramTextFamily Needs { get; } = Declared.Family("tie.needs", [Noun("team"), "results", "n"], ["through", "wins"]);

    public static ProgramTextFamily Next { get; } = Declared.Family("tie.next", ["result"], ["extra_time", "penalties", "replay", "play_off", "lots"]);

    public static ProgramText Or { get; } = Declared.Text("tie.or");

    public static ProgramTextFamily Result { get; } = Declared.Family("tie.result", ["n"],
        ["won", "won_by_least", "won_by", "drawn", "lost_by_most", "lost_by"]);

    public static ProgramTextFamily Goals { get; } = Declared.Family("tie.goals", ["result", "n"], ["scoring", "conceding", "conceding_none"]);

    /// <summary>The score with the team's own goals first, and with the more first: some languages say the one, some the other.</summary>
    public static ProgramTextFamily Score { get; } = Declared.Family("tie.score", ["own_first", "more_first"], ["won", "drawn", "lost"]);

    public static ProgramTextFamily Outcome { get; } = Declared.Family("tie.outcome", [Noun("team"), "how", "n"], ["through", "wins"]);

    public static ProgramTextFamily How { get; } = Declared.Family("tie.how", ["score", "decider"],
        [
            "score", "score_extra_time", "aggregate", "aggregate_extra_time", "away_goals", "penalties", "penalties_two_legs",
            "award", "lots", "walkover", "decision",
        ]);
}
