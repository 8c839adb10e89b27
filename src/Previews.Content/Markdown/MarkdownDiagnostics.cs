using System.Globalization;
using Previews.Text;

namespace Previews.Content.Markdown;

/// <summary>What can be wrong with an article: PV03xx.</summary>
internal static class MarkdownDiagnostics
{
    private const string FrontMatterHelp = "YAML between two lines `---`, the first of them the first line of the file";

    // Front matter.
    public static void NoFrontMatter(this DiagnosticBag bag, TextLocation location, string found) =>
        bag.Error("PV0301", location, $"an article begins with front matter; here is {found}", FrontMatterHelp);

    public static void FrontMatterNotClosed(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0302", location, "the front matter that opens here is not closed", FrontMatterHelp);

    public static void EmptyFrontMatter(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0306", location, "the front matter is empty", "it says at least title, lang, date and author");

    public static void EmptyArticle(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0303", location, "the article has no text");

    public static void UpdatedBeforePublished(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0304", location, "the article was updated before it was published");

    public static void LeadIsNoParagraph(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0305", location, "the lead is one paragraph, without headings, lists or tables");

    // Structure.
    public static void FirstLevelHeading(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0310", location, "the title of the page is the article's; headings in the text begin at the second level", "write ## instead of #");

    public static void SkippedHeadingLevel(this DiagnosticBag bag, TextLocation location, int level, int allowed) =>
        bag.Error(
            "PV0311",
            location,
            string.Create(CultureInfo.InvariantCulture, $"a heading of level {level} follows one of level {allowed - 1}"),
            $"write {new string('#', allowed)}: who hears the page cannot see what was skipped");

    public static void EmptyHeading(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0312", location, "a heading without text");

    public static void RawHtml(this DiagnosticBag bag, TextLocation location) =>
        bag.Warning("PV0313", location, "HTML is not read: it shows as text", "use Markdown, or put it in backticks to show it");

    public static void TableWithoutCaption(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0314", location, "a table needs a caption", "write it as a paragraph of its own right above, beginning with `Table: `");

    public static void NestedTooDeep(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0315", location, "lists, quotes, links or emphasis nest too deep here");

    public static void SparseTable(this DiagnosticBag bag, TextLocation location, long columns, long rows, long cells) =>
        bag.Error(
            "PV0317",
            location,
            string.Create(CultureInfo.InvariantCulture, $"the table has room for {columns} × {rows} cells, of which about {cells} are written"),
            "every row is as long as the longest: fill the rows, or make several tables");

    public static void ListUnderQuotation(this DiagnosticBag bag, TextLocation location) =>
        bag.Warning(
            "PV0316",
            location,
            "a hyphen begins a list here, not the line that says who is quoted",
            "write a dash, `> — Name` or `> -- Name`; if a list is meant, leave a line `>` above it");

    // Links and images.
    public static void InvalidLink(this DiagnosticBag bag, TextLocation location, string url) =>
        bag.Error("PV0320", location, $"`{url}` is not an address");

    public static void ForbiddenScheme(this DiagnosticBag bag, TextLocation location, string scheme, IEnumerable<string> allowed) =>
        bag.Error("PV0321", location, $"links with `{scheme}:` are not allowed", $"allowed are: {string.Join(", ", allowed)}");

    public static void LinkWithoutScheme(this DiagnosticBag bag, TextLocation location, string url) =>
        bag.Error("PV0322", location, $"`{url}` leaves the scheme out", $"write https:{url}");

    public static void RootedLink(this DiagnosticBag bag, TextLocation location, string url) =>
        bag.Error("PV0323", location, $"`{url}` depends on where the site lives", "link to its pages with xref:, as in xref:team/BEL");

    public static void InvalidXref(this DiagnosticBag bag, TextLocation location, string reference) =>
        bag.Error("PV0324", location, $"`xref:{reference}` names nothing", "write xref:team/ID, xref:match/ID, xref:group/ID or xref:article/ID");

    public static void UnknownXref(this DiagnosticBag bag, TextLocation location, string kind, string id, IReadOnlyCollection<string> known) =>
        bag.Error("PV0325", location, $"there is no {kind} `{id}` to link to", Suggestions.DidYouMean(id, known));

    public static void UnknownHeading(this DiagnosticBag bag, TextLocation location, string id, IReadOnlyCollection<string> known) =>
        bag.Error("PV0326", location, $"there is no heading `#{id}` in this article", Suggestions.DidYouMeanOrList(id, known, "its headings are"));

    public static void UnknownFile(this DiagnosticBag bag, TextLocation location, string path, IReadOnlyCollection<string> known) =>
        bag.Error("PV0327", location, $"there is no file `{path}` beside the article", Suggestions.DidYouMean(path, known));

    public static void ImageFromElsewhere(this DiagnosticBag bag, TextLocation location, string url) =>
        bag.Error("PV0328", location, $"the image `{url}` is not a file beside the article", "put it there: pages load nothing from other sites");

    public static void ImageWithoutText(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0329", location, "an image needs a text for who cannot see it", "write it between the brackets: ![what the image shows](file.jpg)");
}
