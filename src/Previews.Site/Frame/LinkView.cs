using Previews.Templates;

namespace Previews.Site.Frame;

/// <summary>A name that leads somewhere; without an address where the reader already is.</summary>
internal sealed record LinkView(string Name, string? Url)
{
    public static ModelType<LinkView> Model { get; } = new("link", "A name and where it leads.", model => model
        .Text("name", l => l.Name, "What the link says.")
        .OptionalText("url", l => l.Url, "Where it leads; null where the reader already is."));
}
