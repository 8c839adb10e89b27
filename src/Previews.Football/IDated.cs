using NodaTime;

namespace Previews.Football;

/// <summary>Something that is known from an instant on, or changes at one. Between two of its instants nothing of it changes.</summary>
public interface IDated
{
    IEnumerable<Instant> Instants { get; }
}
