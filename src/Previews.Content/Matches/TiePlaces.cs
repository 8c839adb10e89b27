using Previews.Text;

namespace Previews.Content.Matches;

/// <summary>Where a match of a tie says what other matches may contradict.</summary>
/// <param name="PlayedOn">Its penalties, else its extra time; null where it went to neither.</param>
/// <param name="Through">Who goes through; null where it says nothing.</param>
internal sealed record TiePlaces(TextLocation Home, TextLocation? PlayedOn, TextLocation? Through);
