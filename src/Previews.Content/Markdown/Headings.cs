using System.Globalization;
using Markdig.Syntax;
using Previews.Text;

namespace Previews.Content.Markdown;

/// <summary>
/// Checks the outline and names each heading. A page has one first-level heading, its title: a <c>#</c> in the text is
/// refused rather than pushed down, because then <c>##</c> would mean two things.
/// </summary>
internal static class Headings
{
    private const string IdKey = "previews-heading-id";

    /// <summary>Keeps the ids of the text apart from those of the page around it.</summary>
    private const string Prefix = "section-";

    public static string IdOf(HeadingBlock heading) => (string)heading.GetData(IdKey)!;

    /// <summary>What stands in a page for the id that an author writes in a link.</summary>
    public static string Anchor(string id) => Prefix + id;

    /// <summary>The texts of the headings by their ids.</summary>
    public static IReadOnlyDictionary<string, string> Name(MarkdownDocument document, MarkdownPlace place, DiagnosticBag diagnostics)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        var allowed = 2;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            var location = place.Of(heading);
            if (heading.Level == 1)
                diagnostics.FirstLevelHeading(location);
            else if (heading.Level > allowed)
                diagnostics.SkippedHeadingLevel(location, heading.Level, allowed);
            allowed = Math.Max(2, heading.Level + 1);
            var text = PlainText.Of(heading);
            if (text.Length == 0)
                diagnostics.EmptyHeading(location);
            var id = Unique(Slug.Of(text), texts, last);
            texts.Add(id, text);
            heading.SetData(IdKey, id);
        }

        return texts;
    }

    /// <param name="last">The number that each slug was given last, so that none is tried twice.</param>
    private static string Unique(string slug, Dictionary<string, string> taken, Dictionary<string, int> last)
    {
        var id = slug.Length == 0 ? "x" : slug;
        var n = last.GetValueOrDefault(slug, 1);
        while (taken.ContainsKey(id))
            id = string.Create(CultureInfo.InvariantCulture, $"{slug}-{++n}");
        last[slug] = n;
        return id;
    }
}
