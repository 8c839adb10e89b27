using Previews.Text;

namespace Previews.Content.Matches.Contradictions;

/// <summary>Something of a match with the place where it stands.</summary>
internal sealed record Written<T>(T Value, TextLocation Place);
