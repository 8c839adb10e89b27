using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Previews;

/// <summary>
/// The instant at which the site is true: <c>--as-of</c>, else the reproducible-builds variable SOURCE_DATE_EPOCH
/// (seconds since 1970), else the clock.
/// </summary>
internal static class BuildInstant
{
    private const string Variable = "SOURCE_DATE_EPOCH";

    /// <returns>Null when what was asked for is no instant.</returns>
    public static Instant? Of(string? asOf, IClock clock)
    {
        if (asOf is not null)
            return Parse(asOf);
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } epoch)
            return clock.GetCurrentInstant();
        return long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? Instant.FromUnixTimeSeconds(seconds)
            : null;
    }

    private static Instant? Parse(string text)
    {
        foreach (var pattern in new[] { "uuuu-MM-dd'T'HH:mm:sso<G>", "uuuu-MM-dd'T'HH:mmo<G>" })
        {
            if (OffsetDateTimePattern.CreateWithInvariantCulture(pattern).Parse(text) is { Success: true, Value: var value })
                return value.ToInstant();
        }

        return null;
    }
}
