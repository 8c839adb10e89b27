using System.Collections.Immutable;
using Previews.Football.Names;
using Previews.Text;

namespace Previews.Content;

/// <summary>A name of a team in one language with its place, for what only the language itself can say of it: which forms there are.</summary>
/// <param name="Forms">The forms that the name gives itself, each with the place of its key.</param>
public sealed record WrittenName(string Language, ProperName Name, TextLocation Location, ImmutableArray<(string Form, TextLocation Location)> Forms);
