using Previews.Text;

namespace Previews.Content.Binding;

/// <summary>An article's file, cut into its parts.</summary>
/// <param name="Path">Relative to <c>input/</c>.</param>
/// <param name="Entity">Its front matter.</param>
/// <param name="Body">Where the text stands.</param>
internal sealed record ArticleFile(string Path, SourceText Source, Entity Entity, TextSpan Body);
