using NodaTime;
using Previews.Football.Names;

namespace Previews.Football;

/// <summary>A ground, with the city that it stands in. Sponsors come and go, and its name with them.</summary>
public sealed class Venue
{
    public required string Id { get; init; }

    public required NamesInTime<string> Names { get; init; }

    public required City City { get; init; }
}

/// <summary>A city, its country and the zone of its clocks.</summary>
public sealed class City
{
    public required string Id { get; init; }

    public required NamesInTime<string> Names { get; init; }

    /// <summary>The country's three-letter code as FIFA writes it (<c>BEL</c>, <c>WAL</c>).</summary>
    public required string Country { get; init; }

    public required Localized<string> CountryName { get; init; }

    public required DateTimeZone Zone { get; init; }
}
