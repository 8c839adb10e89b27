using NodaTime;
using Previews.Football;
using Previews.Football.Scenarios.Clinching;
using Previews.Football.Tables;
using Previews.Site.Languages;
using Previews.Site.Texts;

namespace Previews.Site.Tables;

/// <summary>A table to be written down outside a page, in one language.</summary>
/// <param name="fates">What is certain at the table's cut.</param>
/// <param name="zone">In which days are told.</param>
public sealed class TableReport(Table table, TableFates fates, InterfaceTexts texts, DateTimeZone zone)
{
    private readonly ReasonWording _reasons = new(texts);

    public Table Table => table;

    public InterfaceTexts Texts => texts;

    /// <summary>"Groupe J : classement après 18 des 20 matchs, à domicile"</summary>
    public string Caption
    {
        get
        {
            var standing = table.Cut.Matchday is { } matchday
                ? TableCaption.AfterMatchday(table, matchday, texts, isUnderWay: false)
                : TableCaption.Now(table, texts);
            return string.Join(", ", [standing, .. Restrictions()]);
        }
    }

    public string NameOf(Team team) => NounOf(team).Name;

    internal Noun NounOf(Team team) => texts.NounOf(team);

    /// <summary>Why a row stands above the next; null where points say it, and in the last row.</summary>
    public string? ReasonOf(int row) => row + 1 < table.Rows.Length ? _reasons.Of(table.Rows[row], table.Rows[row + 1]) : null;

    /// <summary>How ties of three and more teams were taken apart: a heading and its steps.</summary>
    internal IEnumerable<(string Heading, IEnumerable<string> Steps)> Ties => _reasons.Sentences(table.Ties, table.Rows);

    /// <summary>"Q"; null where nothing is certain, or the zone has no letter.</summary>
    internal string? LetterOf(Team team) => fates.StatusOf(team) is { } status ? Statuses.Letter(status) : null;

    public TeamStatus? StatusOf(Team team) => fates.StatusOf(team);

    internal DeductionWording Deductions { get; } = new(texts, new TimeTexts(texts), zone);

    internal FactWording Facts { get; } = new(texts, new TimeTexts(texts), zone);

    internal StatusWording Statuses { get; } = new(texts);

    private IEnumerable<string> Restrictions()
    {
        if (table.Cut.Venue is { } venue)
            yield return texts.Get(venue == Football.Matches.Side.Home ? CaptionTexts.AtHome : CaptionTexts.Away);
        if (table.Cut.Last is { } last)
            yield return texts.Get(CaptionTexts.Last, ("n", last));
    }
}
