using Previews.Football.Names;

namespace Previews.Football;

/// <summary>Where a fact comes from. A link only where one is known: none is invented.</summary>
/// <param name="Language">The language of the source, where it matters to who follows it; null where it is not given.</param>
public sealed record Source(Localized<string> Name, Uri? Url = null, Localized<string>? Note = null, string? Language = null);
