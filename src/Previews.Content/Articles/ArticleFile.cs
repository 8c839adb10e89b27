using System.Collections.Immutable;
using Previews.Content.Markdown;
using Previews.Content.Yaml;
using Previews.Text;

namespace Previews.Content.Articles;

/// <summary>An article's file, cut into its parts.</summary>
/// <param name="Path">Relative to <c>input/</c>.</param>
/// <param name="Defaults">What the folders say about all that they hold, the nearest first.</param>
/// <param name="Body">Where the text stands.</param>
internal sealed record ArticleFile(
    string Id, string Path, SourceText Source, YamlNode.Mapping FrontMatter, ImmutableArray<YamlNode.Mapping> Defaults, TextSpan Body);
