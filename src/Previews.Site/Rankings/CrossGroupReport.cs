using NodaTime;
using Previews.Football;
using Previews.Football.Tables;
using Previews.Football.Tables.CrossGroup;
using Previews.Football.Tables.Ordering;
using Previews.Site.Languages;
using Previews.Site.Tables;
using Previews.Site.Texts;

namespace Previews.Site.Rankings;

/// <summary>A ranking across groups to be written down outside a page, in one language.</summary>
/// <param name="zone">In which days are told.</param>
public sealed class CrossGroupReport(CrossGroupRanking ranking, InterfaceTexts texts, DateTimeZone zone)
{
    private readonly ReasonWording _reasons = new(texts);

    public CrossGroupRanking Ranking => ranking;

    public InterfaceTexts Texts => texts;

    public string NameOf(Team team) => NounOf(team).Name;

    internal Noun NounOf(Team team) => texts.NounOf(team);

    /// <summary>Why a row stands above the next; null where points say it, and in the last row.</summary>
    public string? ReasonOf(int row) =>
        row + 1 < ranking.Rows.Length ? _reasons.Of(ranking.Rows[row].Row, ranking.Rows[row + 1].Row) : null;

    /// <summary>How ties of three and more teams were taken apart: a heading and its steps.</summary>
    internal IEnumerable<(string Heading, IEnumerable<string> Steps)> Ties => _reasons.Sentences(ranking.Ties, [.. ranking.Rows.Select(r => r.Row)]);

    internal DeductionWording Deductions { get; } = new(texts, new TimeTexts(texts), zone);

    internal CrossGroupWording Wording { get; } = new(texts);
}
