using Previews.Football.Tables;
using Previews.Site.Texts;

namespace Previews.Site.Tables;

/// <summary>
/// What a table is of: "Groupe J : classement après 18 matchs sur 20". Where nobody has said how many matches there will be, the
/// caption says only how many are counted, and that more may come.
/// </summary>
internal static class TableCaption
{
    public static string Now(Table table, InterfaceTexts texts) => table switch
    {
        { IsFinal: true } => texts.Get(CaptionTexts.Final, Group(table, texts), ("n", table.MatchesCounted), ("total", table.MatchesTotal)),
        { MatchesCounted: 0 } => Before(table, texts),
        { FixturesKnown: false } => texts.Get(CaptionTexts.NowOpen, Group(table, texts), ("n", table.MatchesCounted)),
        _ => texts.Get(CaptionTexts.Now, Group(table, texts), ("n", table.MatchesCounted), ("total", table.MatchesTotal)),
    };

    /// <param name="date">The day of the kick-off, for texts that say it.</param>
    /// <param name="time">Its hour; empty where only the day is known.</param>
    public static string AtKickoff(Table table, InterfaceTexts texts, string date, string time) => table switch
    {
        { MatchesCounted: 0 } => Before(table, texts),
        { FixturesKnown: true } =>
            texts.Get(CaptionTexts.Kickoff, Group(table, texts), ("n", table.MatchesCounted), ("total", table.MatchesTotal), ("date", date), ("time", time)),
        _ => texts.Get(CaptionTexts.KickoffOpen, Group(table, texts), ("n", table.MatchesCounted), ("date", date), ("time", time)),
    };

    /// <param name="isUnderWay">Some matches up to this matchday have no result yet.</param>
    public static string AfterMatchday(Table table, int matchday, InterfaceTexts texts, bool isUnderWay) => isUnderWay && !table.FixturesKnown
        ? texts.Get(CaptionTexts.MatchdayOpen, Group(table, texts), ("number", matchday), ("n", table.MatchesCounted))
        : texts.Get(
            isUnderWay ? CaptionTexts.MatchdayProvisional : CaptionTexts.Matchday,
            Group(table, texts),
            ("number", matchday),
            ("n", table.MatchesCounted),
            ("total", table.MatchesTotal));

    private static string Before(Table table, InterfaceTexts texts) => texts.Get(CaptionTexts.Before, Group(table, texts));

    private static TextArgument Group(Table table, InterfaceTexts texts) => ("group", table.Group.Name.In(texts.Language));
}
