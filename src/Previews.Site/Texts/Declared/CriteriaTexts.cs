using Previews.Football.Tables.Tiebreakers;

namespace Previews.Site.Texts;

/// <summary>The criteria that take level teams apart, as the regulations list them.</summary>
internal static class CriteriaTexts
{
    public static TextDeclarations Declared { get; } = new();

    public static ProgramText HeadToHead { get; } = Declared.Text("criteria.head-to-head", "criteria");

    public static ProgramTextFamily Of { get; } = Declared.Family(
        "criteria",
        [],
        TiebreakerCatalogue.Names.Union(TiebreakerCatalogue.HeadToHeadNames, StringComparer.Ordinal));
}
