using static Previews.Site.Texts.TextValue;

namespace Previews.Site.Texts;

/// <summary>What is at stake, and what has to happen for it.</summary>
internal static class StakesTexts
{
    public static TextDeclarations Declared { get; } = new();

    private static TextValue[] RangeValues => [Noun("team"), "best", "worst", "best_ordinal", "worst_ordinal", "best_word", "worst_word"];

    private static TextValue[] RangeOfNumbers => ["least", "least_word", "n", "word"];

    private static TextValue[] ConsequenceValues => [Noun("team"), "place", "ordinal", "word", "count", "border", "others", "by", "n"];

    private static TextValue[] ComparisonValues => [Noun("team"), Noun("against"), Noun("other"), Noun("other_against"), "number", "n"];

    public static ProgramText ResultWon { get; } = Declared.Text("stakes.result.won");

    public static ProgramText ResultDrawn { get; } = Declared.Text("stakes.result.drawn");

    public static ProgramText ResultLost { get; } = Declared.Text("stakes.result.lost");

    public static ProgramText ResultWonOrDrawn { get; } = Declared.Text("stakes.result.won_or_drawn");

    public static ProgramText ResultWonOrLost { get; } = Declared.Text("stakes.result.won_or_lost");

    public static ProgramText ResultDrawnOrLost { get; } = Declared.Text("stakes.result.drawn_or_lost");

    public static ProgramText IfColumn { get; } = Declared.Text("stakes.if_column");

    public static ProgramText ThenColumn { get; } = Declared.Text("stakes.then_column");

    public static ProgramText DecidesNothing { get; } = Declared.Text("stakes.decides_nothing", Noun("team"));

    public static ProgramText Whatever { get; } = Declared.Text("stakes.whatever", "consequence");

    public static ProgramText Certain { get; } = Declared.Text("stakes.certain", "consequence");

    public static ProgramText Then { get; } = Declared.Text("stakes.then", "consequence");

    public static ProgramText EnoughThen { get; } = Declared.Text("stakes.enough_then", "consequence");

    public static ProgramText Enough { get; } = Declared.Text("stakes.enough", "conditions", "consequence");

    public static ProgramText NeedsHelp { get; } = Declared.Text("stakes.needs_help", "conditions", "consequence");

    public static ProgramText Anyway { get; } = Declared.Text("stakes.anyway");

    public static ProgramText NextIf { get; } = Declared.Text("stakes.next_if");

    public static ProgramText AndIf { get; } = Declared.Text("stakes.and_if");

    public static ProgramText WithZone { get; } = Declared.Text("stakes.with_zone", "text", "zone");

    public static ProgramText Zone { get; } = Declared.Text("stakes.zone", "zone");

    public static ProgramText ZoneOrBetter { get; } = Declared.Text("stakes.zone_or_better", "zone");

    public static ProgramText Settled { get; } = Declared.Text("stakes.settled", RangeValues);

    public static ProgramText Range { get; } = Declared.Text("stakes.range", RangeValues);

    public static ProgramText RangeOfTwo { get; } = Declared.Text("stakes.range_of_two", RangeValues);

    public static ProgramText ByScore { get; } = Declared.Text("stakes.by.score", "score");

    public static ProgramText SumIs { get; } = Declared.Text("stakes.sum.is", "sum", "number");

    public static ProgramText SumPlus { get; } = Declared.Text("stakes.sum.plus");

    public static ProgramText SumLess { get; } = Declared.Text("stakes.sum.less");

    public static ProgramText SumTimes { get; } = Declared.Text("stakes.sum.times", "factor", "text");

    public static ProgramText SumGoals { get; } = Declared.Text("stakes.sum.goals", Noun("team"), Noun("against"));

    public static ProgramText SumMargin { get; } = Declared.Text("stakes.sum.margin", Noun("team"), Noun("against"));

    public static ProgramText SumBetween { get; } = Declared.Text("stakes.sum.between", "least", "most");

    public static ProgramText BorderFirst { get; } = Declared.Text("stakes.border_first");

    public static ProgramText Border { get; } = Declared.Text("stakes.border", "place", "count");

    public static ProgramText First { get; } = Declared.Text("stakes.first", ConsequenceValues);

    public static ProgramText Exactly { get; } = Declared.Text("stakes.exactly", ConsequenceValues);

    public static ProgramText Reached { get; } = Declared.Text("stakes.reached", ConsequenceValues);

    public static ProgramText NotFirst { get; } = Declared.Text("stakes.not_first", ConsequenceValues);

    public static ProgramText Missed { get; } = Declared.Text("stakes.missed", ConsequenceValues);

    public static ProgramText OpenFirst { get; } = Declared.Text("stakes.open_first", ConsequenceValues);

    public static ProgramText Open { get; } = Declared.Text("stakes.open", ConsequenceValues);

    public static ProgramText Level { get; } = Declared.Text("stakes.level", ConsequenceValues);

    public static ProgramText LevelForGood { get; } = Declared.Text("stakes.level_for_good", ConsequenceValues);

    public static ProgramTextFamily By { get; } = Declared.Family("stakes.by", ["n", "word"], ["at_least", "at_most", "exactly", "more_than"]);

    public static ProgramTextFamily ByRange { get; } = Declared.Family("stakes.by", RangeOfNumbers, ["between", "either"]);

    public static ProgramTextFamily Goals { get; } = Declared.Family("stakes.goals", ["n", "word"], ["at_least", "at_most", "exactly"]);

    public static ProgramTextFamily GoalsRange { get; } = Declared.Family("stakes.goals", RangeOfNumbers, ["between", "either"]);

    public static ProgramTextFamily Sum { get; } = Declared.Family("stakes.sum", ["number"], ["at_least", "at_most", "exactly"]);

    public static ProgramTextFamily IfEnds { get; } = Declared.Family("stakes.if", [Noun("team"), Noun("against"), "n"],
        ["won", "drawn", "lost", "not_lost", "not_won", "not_drawn"]);

    public static ProgramTextFamily IfOne { get; } = Declared.Family("stakes.if", [Noun("team"), Noun("against"), "number", "n"],
        ["margin", "margin_not_more", "margin_not_more_beside", "goals", "goals_beside", "goals_each_beside", "no_goals"]);

    public static ProgramTextFamily IfTwo { get; } = Declared.Family("stakes.if", ComparisonValues,
        [
            "margin_more", "margin_sum", "goals_more", "goals_more_beside", "goals_sum",
            "margin_same.at_least", "margin_same.at_most", "margin_same.exactly",
            "goals_same.at_least", "goals_same.at_most", "goals_same.exactly",
        ]);
}
