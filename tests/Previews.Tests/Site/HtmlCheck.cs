using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Previews.Tests.Site;

/// <summary>What must be true of every page, whatever its template says. Each check is shown to fail in <see cref="HtmlCheckTests"/>.</summary>
internal sealed partial class HtmlCheck(IReadOnlyDictionary<string, string> files)
{
    private readonly Dictionary<string, HashSet<string>> _ids = new(StringComparer.Ordinal);

    /// <param name="path">Below the site's root: <c>nl/index.html</c>.</param>
    /// <returns>A sentence for each fault.</returns>
    public IEnumerable<string> Faults(string path)
    {
        var html = files[path];
        if (ParseFault(html) is { } fault)
            return [$"{path}: is not well-formed: {fault}"];
        var document = new HtmlParser().ParseDocument(html);
        return Structure(document)
            .Concat(Tables(document))
            .Concat(Languages(document))
            .Concat(Times(document))
            .Concat(Policy(document))
            .Concat(Links(document, path))
            .Select(f => $"{path}: {f}");
    }

    /// <summary>The parser in strict mode throws on what browsers would silently mend; tags that were left open it accepts.</summary>
    private static string? ParseFault(string html)
    {
        try
        {
            new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
            return OpenTags().Count(html) == CloseTags().Count(html) ? null : "an element is not closed";
        }
        catch (HtmlParseException exception)
        {
            return exception.Message;
        }
    }

    private static IEnumerable<string> Structure(IHtmlDocument document)
    {
        var headings = document.QuerySelectorAll("h1").Length;
        if (headings != 1)
            yield return string.Create(CultureInfo.InvariantCulture, $"has {headings} h1");
        if (document.QuerySelectorAll("main").Length != 1)
            yield return "has not exactly one main";
        if (string.IsNullOrWhiteSpace(document.Title))
            yield return "has no title";
        foreach (var id in document.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1))
            yield return $"has the id {id.Key} more than once";
        foreach (var image in document.QuerySelectorAll("img:not([alt])"))
            yield return $"has an image without text: {image.OuterHtml}";
        foreach (var link in document.QuerySelectorAll("a").Where(a => string.IsNullOrWhiteSpace(a.TextContent)))
            yield return $"has a link without text: {link.OuterHtml}";
        foreach (var label in document.QuerySelectorAll("[aria-labelledby]").Where(e => document.GetElementById(e.GetAttribute("aria-labelledby")!) is null))
            yield return $"has a label that is not there: {label.GetAttribute("aria-labelledby")}";
    }

    private static IEnumerable<string> Tables(IHtmlDocument document)
    {
        foreach (var table in document.QuerySelectorAll("table").Where(t => string.IsNullOrWhiteSpace(t.QuerySelector("caption")?.TextContent)))
            yield return "has a table without a caption";
        foreach (var header in document.QuerySelectorAll("th").Where(t => t.GetAttribute("scope") is not ("row" or "col")))
            yield return $"has a header cell without scope: {header.TextContent.Trim()}";
    }

    private static IEnumerable<string> Languages(IHtmlDocument document)
    {
        if (document.DocumentElement.GetAttribute("lang") is not { Length: 2 })
            yield return "has no lang";
        foreach (var element in document.QuerySelectorAll("[lang]").Where(e => e.GetAttribute("lang") is not { Length: 2 }))
            yield return $"has a lang that is no language: {element.GetAttribute("lang")}";
    }

    private static IEnumerable<string> Times(IHtmlDocument document)
    {
        foreach (var time in document.QuerySelectorAll("time"))
        {
            if (!MachineTime().IsMatch(time.GetAttribute("datetime") ?? ""))
                yield return $"has a time without a datetime: {time.OuterHtml}";
        }
    }

    /// <summary>The pages' Content-Security-Policy allows no inline style and no script.</summary>
    private static IEnumerable<string> Policy(IHtmlDocument document)
    {
        foreach (var element in document.All.Where(e => e.Attributes.Any(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal))))
            yield return $"has an inline style or handler: {element.LocalName}";
        foreach (var script in document.QuerySelectorAll("script:not([type='application/ld+json']), style, iframe, base"))
            yield return $"has a {script.LocalName}";
        if (document.QuerySelector("meta[http-equiv='Content-Security-Policy']") is null)
            yield return "has no Content-Security-Policy";
    }

    private IEnumerable<string> Links(IHtmlDocument document, string path)
    {
        foreach (var element in document.QuerySelectorAll("[href], [src]"))
        {
            var target = element.GetAttribute("href") ?? element.GetAttribute("src")!;
            if (IsInternal(target) && Unresolved(target, path) is { } fault)
                yield return fault;
            else if (!IsInternal(target) && !target.StartsWith("https://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal))
                yield return $"links to {target}";
        }
    }

    private static bool IsInternal(string target) => target.StartsWith('/') || target.StartsWith('#') || target.Length == 0;

    private string? Unresolved(string target, string from)
    {
        var parts = target.Split('#', 2);
        var file = parts[0].Length == 0 ? from : parts[0].TrimStart('/');
        if (file.Length == 0 || file.EndsWith('/'))
            file += "index.html";
        if (!files.TryGetValue(file, out var html))
            return $"links to {target}, which is not there";
        return parts.Length == 2 && parts[1].Length > 0 && !IdsOf(file, html).Contains(parts[1])
            ? $"links to {target}, whose fragment is not there"
            : null;
    }

    private HashSet<string> IdsOf(string file, string html)
    {
        if (!_ids.TryGetValue(file, out var ids))
            _ids[file] = ids = [.. new HtmlParser().ParseDocument(html).QuerySelectorAll("[id]").Select(e => e.Id!)];
        return ids;
    }

    [GeneratedRegex("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}([+-]\\d{2}:\\d{2}|Z))?$", RegexOptions.CultureInvariant)]
    private static partial Regex MachineTime();

    [GeneratedRegex("<(main|section|article|header|footer|nav|aside|div|p|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|th|td|caption|figure|figcaption|blockquote|h[1-6]|a|span|b|strong|em|small|abbr|time)(\\s|>)", RegexOptions.CultureInvariant)]
    private static partial Regex OpenTags();

    [GeneratedRegex("</(main|section|article|header|footer|nav|aside|div|p|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|th|td|caption|figure|figcaption|blockquote|h[1-6]|a|span|b|strong|em|small|abbr|time)>", RegexOptions.CultureInvariant)]
    private static partial Regex CloseTags();
}
