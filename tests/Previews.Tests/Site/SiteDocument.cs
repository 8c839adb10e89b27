using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Previews.Tests.Site;

/// <summary>A page as a test asks it: the texts of what a selector finds, white space folded.</summary>
internal sealed class SiteDocument
{
    private readonly IHtmlDocument _document;

    private SiteDocument(IHtmlDocument document) => _document = document;

    public static SiteDocument Of(string html) => new(new HtmlParser().ParseDocument(html));

    public string Title => _document.Title ?? "";

    public string Description => _document.QuerySelector("meta[name=description]")!.GetAttribute("content")!;

    public IReadOnlyList<string> Texts(string selector) => [.. _document.QuerySelectorAll(selector).Select(TextOf)];

    public IReadOnlyList<string> Links(string selector) => [.. _document.QuerySelectorAll(selector).Select(a => a.GetAttribute("href")!)];

    public string? Attribute(string selector, string name) => _document.QuerySelector(selector)!.GetAttribute(name);

    private static string TextOf(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
