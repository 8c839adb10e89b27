using Previews.Text;

namespace Previews.Content.Markdown;

/// <summary>A link as an author wrote it.</summary>
/// <param name="Folder">The article's own, relative to that of the articles.</param>
/// <param name="Headings">The texts of the headings of the same article, by their ids.</param>
internal sealed record WrittenLink(string Url, bool IsImage, TextLocation Location, string Folder, IReadOnlyDictionary<string, string> Headings);
