using Previews.Football.Tables;
using Previews.Football.Tables.Tiebreakers;
using static Previews.Site.Texts.TextValue;

namespace Previews.Site.Texts;

/// <summary>Why one team stands above another.</summary>
internal static class ReasonTexts
{
    public static TextDeclarations Declared { get; } = new();

    public static ProgramText Row { get; } = Declared.Text("reasons.row", "team", "reason");

    public static ProgramText Above { get; } = Declared.Text("reasons.above", Noun("other"), "by", "above", "below");

    public static ProgramText AboveWithout { get; } = Declared.Text("reasons.above_without", Noun("other"), "by");

    public static ProgramText ToBeDecided { get; } = Declared.Text("reasons.to_be_decided", Noun("other"), "by");

    public static ProgramText Level { get; } = Declared.Text("reasons.level", Noun("other"));

    public static ProgramText BetweenTwo { get; } = Declared.Text("reasons.between_two");

    public static ProgramText Between { get; } = Declared.Text("reasons.between", "teams");

    public static ProgramText OneBetween { get; } = Declared.Text("reasons.one_between", Noun("team"));

    public static ProgramText Tie { get; } = Declared.Text("reasons.tie", "n", "teams");

    public static ProgramText Step { get; } = Declared.Text("reasons.step", "criterion", "parts");

    public static ProgramText Part { get; } = Declared.Text("reasons.part", "teams", "value");

    public static ProgramText PartWithout { get; } = Declared.Text("reasons.part_without", "teams", "value");

    public static ProgramText StillLevel { get; } = Declared.Text("reasons.still_level", "teams", "value");

    public static ProgramText StillLevelWithout { get; } = Declared.Text("reasons.still_level_without", "teams", "value");

    public static ProgramText Then { get; } = Declared.Text("reasons.then");

    public static ProgramTextFamily By { get; } = Declared.Family(
        "reasons.by",
        [],
        TiebreakerCatalogue.Names.Union(TiebreakerCatalogue.HeadToHeadNames, StringComparer.Ordinal).Append(Separation.PointsPerMatch));
}
