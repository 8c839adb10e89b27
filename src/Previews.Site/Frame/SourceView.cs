using Previews.Football;
using Previews.Templates;

namespace Previews.Site.Frame;

/// <summary>Where a fact comes from.</summary>
internal sealed class SourceView(Source source, string language)
{
    public static ModelType<SourceView> Model { get; } = new("source", "Where a fact comes from.", model => model
        .Text("name", s => s.Name, "The publication or data set.")
        .OptionalText("url", s => s.Url, "Its address, only where one is known.")
        .OptionalText("lang", s => s.Lang, "The language of its name, where that is not the page's.")
        .OptionalText("note", s => s.Note, "What it is the source of."));

    public string Name { get; } = source.Name.In(language);

    /// <summary>A name that was translated is in the page's language; any other in the source's own.</summary>
    public string? Lang { get; } = source.Language is { } own && own != language && !source.Name.Has(language) ? own : null;

    public string? Url { get; } = source.Url?.AbsoluteUri;

    public string? Note { get; } = source.Note?.In(language);
}
