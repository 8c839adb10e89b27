using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Previews;

/// <summary>
/// The instant at which the site is true: <c>--as-of</c>, else the reproducible-builds variable SOURCE_DATE_EPOCH
/// (seconds since 1970), else the clock. Its year has four digits, so that there are days before and after it to reckon with.
/// </summary>
internal static class BuildInstant
{
    private const string Variable = "SOURCE_DATE_EPOCH";
    private static readonly Interval Possible = new(Instant.FromUtc(1000, 1, 1, 0, 0), Instant.FromUtc(9000, 1, 1, 0, 0));

    /// <returns>Null when what was asked for is no instant.</returns>
    public static Instant? Of(string? asOf, IClock clock)
    {
        if (asOf is not null)
            return Parse(asOf);
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } epoch)
            return clock.GetCurrentInstant();
        return long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < Possible.End.ToUnixTimeSeconds()
            ? Instant.FromUnixTimeSeconds(seconds)
            : null;
    }

    /// <summary>
    /// After which no match can have been played: what the clock says, or the instant that is looked at if it is later. So a machine
    /// whose clock is behind takes the results that were known then.
    /// </summary>
    public static Instant Latest(Instant asked, IClock clock) => Instant.Max(asked, clock.GetCurrentInstant());

    /// <summary>Why <see cref="Of"/> found no instant, in the unit that was asked for.</summary>
    public static string Refusal(string? asOf) => asOf is not null
        ? $"`{asOf}` is no instant; write one as 2025-09-07T20:45+02:00 or 2025-09-07T18:45Z, from the year 1000 to 8999."
        : string.Create(
            CultureInfo.InvariantCulture,
            $"`{Variable}` counts the seconds since 1970, from 0 to {Possible.End.ToUnixTimeSeconds() - 1}, and not `{Environment.GetEnvironmentVariable(Variable)}`; 2025-09-07T18:45Z is 1757270700.");

    private static Instant? Parse(string text)
    {
        foreach (var pattern in new[] { "uuuu-MM-dd'T'HH:mm:sso<G>", "uuuu-MM-dd'T'HH:mmo<G>" })
        {
            if (OffsetDateTimePattern.CreateWithInvariantCulture(pattern).Parse(text) is { Success: true, Value: var value }
                && Possible.Contains(value.ToInstant()))
                return value.ToInstant();
        }

        return null;
    }
}
