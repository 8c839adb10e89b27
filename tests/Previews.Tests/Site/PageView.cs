using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Previews.Tests.Site;

/// <summary>What a reader sees of a page, as far as tests ask.</summary>
internal sealed class PageView
{
    private readonly IHtmlDocument _document;

    private PageView(IHtmlDocument document) => _document = document;

    public string Text => _document.Body!.TextContent;

    public string Hero => _document.QuerySelector("header.hero")!.TextContent;

    /// <summary>The band with the score and the goals; empty where there is none.</summary>
    public string ResultBand => _document.QuerySelector(".result")?.TextContent ?? "";

    /// <summary>The first table, a line a team: <c>BEL 3 2-1-0 11:4 7</c>.</summary>
    public IEnumerable<string> Table => Rows.Select(Line);

    public IEnumerable<string> MarkedTeams => Rows.Where(r => r.ClassList.Contains("marked")).Select(Code);

    private IEnumerable<IElement> Rows => _document.QuerySelector("table.standings")!.QuerySelectorAll("tbody tr");

    public static PageView Of(string html) => new(new HtmlParser().ParseDocument(html));

    /// <summary>Where the cards of a section of the home page lead.</summary>
    public IReadOnlyList<string> Cards(string section) =>
        [.. _document.QuerySelectorAll($"[aria-labelledby={section}] .cards h3 a").Select(a => a.GetAttribute("href")!)];

    private static string Line(IElement row)
    {
        var cells = row.QuerySelectorAll("td").Select(c => c.TextContent.Trim()).ToList();
        return $"{Code(row)} {cells[^8]} {cells[^7]}-{cells[^6]}-{cells[^5]} {cells[^4]}:{cells[^3]} {cells[^1]}";
    }

    private static string Code(IElement row) =>
        row.QuerySelector("th a")!.GetAttribute("href")!.TrimEnd('/').Split('/')[^1].ToUpperInvariant();
}
