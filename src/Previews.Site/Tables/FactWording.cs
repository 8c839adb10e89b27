using NodaTime;
using Previews.Football.Facts;
using Previews.Football.Names;
using Previews.Football.Tables;
using Previews.Site.Texts;

namespace Previews.Site.Tables;

/// <summary>
/// Says in one language what counts in a table besides results and deductions: points and goals brought along, shoot-outs, teams that
/// withdrew, a season cut short.
/// </summary>
/// <param name="zone">In which days are told.</param>
internal sealed class FactWording(InterfaceTexts texts, TimeTexts times, DateTimeZone zone)
{
    public IEnumerable<string> Of(Table table) =>
    [
        .. table.Carried.Select(Of),
        .. table.Rows.Where(r => r.WonOnPenalties > 0).Select(r => texts.Get(TableTexts.ShootOuts, ("team", texts.NounOf(r.Team)), ("n", r.WonOnPenalties))),
        .. table.Withdrawals.Select(Of),
        .. table.CutShort is { } cutShort ? [Of(cutShort)] : Array.Empty<string>(),
    ];

    /// <summary>"Genk : 34 points repris, buts 12–9 (moitié de la saison régulière)"</summary>
    private string Of(CarriedPoints carried)
    {
        var text = texts.Get(TableTexts.Carried, ("team", texts.NounOf(carried.Team)), ("n", carried.Points));
        if (carried.Goals is { } goals)
            text = texts.Get(
                TableTexts.CarriedGoals,
                ("text", text),
                ("score", texts.Get(LanguageTexts.NumberScore, ("home", goals.Home), ("away", goals.Away))));
        if (carried.From is { } from)
            text = texts.Get(TableTexts.DeductedSince, ("text", text), ("date", Day(from)));
        return With(carried.Reason, text);
    }

    /// <summary>"France : hors compétition depuis le 20 août 2026 (motif) ; ses résultats ne comptent pas"</summary>
    private string Of(Withdrawal withdrawal)
    {
        var left = withdrawal.Award is { } award
            ? texts.Get(TableTexts.LeftAwarded, ("score", texts.Get(LanguageTexts.NumberScore, ("home", award.Home), ("away", award.Away))))
            : texts.Get(TableTexts.LeftUnplayed);
        return string.Join(
            "; ",
            With(withdrawal.Reason, texts.Get(TableTexts.Withdrew, ("team", texts.NounOf(withdrawal.Team)), ("date", Day(withdrawal.From)))),
            texts.Get(withdrawal.Results == WithdrawnResults.Annulled ? TableTexts.ResultsAnnulled : TableTexts.ResultsStand),
            left);
    }

    /// <summary>"Saison arrêtée le 30 avr. 2020 (motif), classement au nombre de points par match"</summary>
    private string Of(CutShort cutShort)
    {
        var text = With(cutShort.Reason, texts.Get(TableTexts.CutShort, ("date", Day(cutShort.From))));
        return cutShort.PerMatch ? $"{text}; {texts.Get(TableTexts.PerMatch)}" : text;
    }

    private string With(Localized<string>? reason, string text) => reason is null ? text : $"{text} ({reason.In(texts.Language)})";

    private string Day(Instant instant) => times.Short(instant.InZone(zone).Date);
}
