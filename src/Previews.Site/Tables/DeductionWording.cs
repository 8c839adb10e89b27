using NodaTime;
using Previews.Football.Facts;
using Previews.Site.Texts;

namespace Previews.Site.Tables;

/// <summary>Says in one language how many points were taken off or given back, since when, and why.</summary>
/// <param name="zone">In which the day is told.</param>
internal sealed class DeductionWording(InterfaceTexts texts, TimeTexts times, DateTimeZone zone)
{
    /// <summary>"Kazakhstan : retrait de 3 points depuis le 10 sept. 2025 (joueur suspendu aligné)"</summary>
    public string Of(Deduction deduction)
    {
        var points = texts.Get(
            deduction.Points < 0 ? TableTexts.GivenBack : TableTexts.Deducted,
            ("team", texts.NounOf(deduction.Team)),
            ("n", Math.Abs(deduction.Points)));
        // The neutral format gives no day: then it has always counted.
        var dated = deduction.From == Instant.MinValue
            ? points
            : texts.Get(TableTexts.DeductedSince, ("text", points), ("date", times.Short(deduction.From.InZone(zone).Date)));
        return deduction.Reason is { } reason ? $"{dated} ({reason.In(texts.Language)})" : dated;
    }
}
