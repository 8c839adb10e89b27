using NodaTime;
using Previews.Football.Names;

namespace Previews.Football;

/// <summary>A ground, with the city that it stands in.</summary>
public sealed class Venue
{
    public required string Id { get; init; }

    public required Localized<string> Name { get; init; }

    public required City City { get; init; }
}

/// <summary>A city, its country and the zone of its clocks. A city that was renamed has its names with their dates.</summary>
public sealed class City
{
    public required string Id { get; init; }

    /// <summary>Sorted by the day from which each name holds; the first holds from the beginning.</summary>
    public required IReadOnlyList<DatedName> Names { get; init; }

    /// <summary>The country's three-letter code as FIFA writes it (<c>BEL</c>, <c>WAL</c>).</summary>
    public required string Country { get; init; }

    public required Localized<string> CountryName { get; init; }

    public required DateTimeZone Zone { get; init; }

    public Localized<string> NameOn(LocalDate day) => Names.Last(n => n.From is null || n.From <= day).Name;
}

/// <summary>A name and the first day on which it held; null: from the beginning.</summary>
public sealed record DatedName(LocalDate? From, Localized<string> Name);
