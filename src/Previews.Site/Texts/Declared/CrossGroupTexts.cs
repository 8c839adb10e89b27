using static Previews.Site.Texts.TextValue;

namespace Previews.Site.Texts;

/// <summary>Rankings across groups.</summary>
internal static class CrossGroupTexts
{
    public static TextDeclarations Declared { get; } = new();

    public static ProgramText Now { get; } = Declared.Text("cross_group.now", "ranking", "n", "total");

    /// <summary>Where nobody has said how many matches there will be.</summary>
    public static ProgramText NowOpen { get; } = Declared.Text("cross_group.now_open", "ranking", "n");

    public static ProgramText Matchday { get; } = Declared.Text("cross_group.matchday", "ranking", "number");

    public static ProgramText Final { get; } = Declared.Text("cross_group.final", "ranking");

    public static ProgramText Provisional { get; } = Declared.Text("cross_group.provisional", "n");

    public static ProgramText Complete { get; } = Declared.Text("cross_group.complete");

    public static ProgramText Undecided { get; } = Declared.Text("cross_group.undecided");

    public static ProgramText About { get; } = Declared.Text("cross_group.about", "n", "word");

    public static ProgramText AgainstTop { get; } = Declared.Text("cross_group.against_top", "n");

    public static ProgramText Open { get; } = Declared.Text("cross_group.open", "groups");

    public static ProgramText LeftOutOpen { get; } = Declared.Text("cross_group.left_out_open", "groups");

    public static ProgramText LeftOut { get; } = Declared.Text("cross_group.left_out");

    public static ProgramText PlaceNow { get; } = Declared.Text("cross_group.place_now", Noun("team"), "rank", "n");

    public static ProgramText Place { get; } = Declared.Text("cross_group.place", Noun("team"), "rank", "n");

    public static ProgramText PlaceInZone { get; } = Declared.Text("cross_group.place_in_zone", Noun("team"), "rank", "n", "zone");

    public static ProgramText PlaceOpen { get; } = Declared.Text("cross_group.place_open");
}
