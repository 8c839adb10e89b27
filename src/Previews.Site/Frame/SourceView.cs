using Previews.Football;
using Previews.Templates;

namespace Previews.Site.Frame;

/// <summary>Where a fact comes from.</summary>
internal sealed class SourceView(Source source, string language)
{
    public static ModelType<SourceView> Model { get; } = new("source", "Where a fact comes from.", model => model
        .Text("name", s => s.Name, "The publication or data set.")
        .OptionalText("url", s => s.Url, "Its address, only where one is known.")
        .OptionalText("note", s => s.Note, "What it is the source of."));

    public string Name { get; } = source.Name.In(language);

    public string? Url { get; } = source.Url?.AbsoluteUri;

    public string? Note { get; } = source.Note?.In(language);
}
