namespace Previews.Football;

/// <summary>Where a fact comes from. A link only where one is known: none is invented.</summary>
public sealed record Source(string Name, Uri? Url = null, string? Note = null);
