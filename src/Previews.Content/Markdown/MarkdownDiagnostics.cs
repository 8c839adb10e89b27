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
        bag.SharedError("PV0325", location, $"there is no {kind} `{id}` to link to", Suggestions.DidYouMean(id, known));

    public static void UnknownHeading(this DiagnosticBag bag, TextLocation location, string id, IReadOnlyCollection<string> known) =>
        bag.Error("PV0326", location, $"there is no heading `#{id}` in this article", Suggestions.DidYouMeanOrList(id, known, "its headings are"));

    public static void UnknownFile(this DiagnosticBag bag, TextLocation location, string path, IReadOnlyCollection<string> known) =>
        bag.Error("PV0327", location, $"there is no file `{path}` beside the article", Suggestions.DidYouMean(path, known));

    public static void ImageFromElsewhere(this DiagnosticBag bag, TextLocation location, string url) =>
        bag.Error("PV0328", location, $"the image `{url}` is not a file beside the article", "put it there: pages load nothing from other sites");

    public static void ImageWithoutText(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0329", location, "an image needs a text for who cannot see it", "write it between the brackets: ![what the image shows](file.jpg)");

    // Marks that mean nothing.
    public static void StrayMark(this DiagnosticBag bag, TextLocation location, string mark) =>
        bag.Warning(
            "PV0330",
            location,
            $"`{mark}` has no partner in its paragraph: it shows as text",
            $"close it with `{mark}`, or write `{string.Concat(mark.Select(c => $"\\{c}"))}`");

    public static void NoLink(this DiagnosticBag bag, TextLocation location, string label, string address) =>
        bag.Warning(
            "PV0331",
            location,
            "this is no link: it shows as text",
            address.Contains(' ', StringComparison.Ordinal) || address.Contains('<', StringComparison.Ordinal)
                ? $"an address holds no spaces: write `({Mended(address)})`" + (address.Contains(':', StringComparison.Ordinal) ? "" : ", and name the file so")
                : $"between `]` and `(` there is nothing: write `[{Short(label)}]({address})`");

    private static string Mended(string address) =>
        address.Contains(':', StringComparison.Ordinal)
            ? address.Replace(" ", "", StringComparison.Ordinal)
            : address.Trim('<', '>').Replace(' ', '-');

    private static string Short(string label) => label.Length <= 40 ? label : label[..40] + "…";

    public static void UndefinedReference(this DiagnosticBag bag, TextLocation location, string label) =>
        bag.Warning(
            "PV0332",
            location,
            $"`[{label}]` is defined nowhere: it shows as text",
            $"add a line `[{label}]: https://…`, or write the address in parentheses");

    public static void UnknownFootnote(this DiagnosticBag bag, TextLocation location, string label) =>
        bag.Warning("PV0333", location, $"there is no footnote `[{label}]`: it shows as text", $"add a line `[{label}]: the note` below the paragraph");

    public static void UnusedFootnote(this DiagnosticBag bag, TextLocation location, string label) =>
        bag.Warning("PV0334", location, $"nothing refers to the footnote `[{label}]`: it is not shown", $"write `[{label}]` where it belongs, or delete it");

    public static void BracesNotRead(this DiagnosticBag bag, TextLocation location, string braces) =>
        bag.Warning(
            "PV0335",
            location,
            $"`{braces}` is not read: it shows as text",
            "only the width of an image can stand in braces, in pixels and right behind it: ![text](file.jpg){width=400}");

    public static void HeadingWithoutSpace(this DiagnosticBag bag, TextLocation location, string signs) =>
        bag.Warning("PV0336", location, $"`{signs}` begins no heading here: it shows as text", $"write `{signs} ` and the heading");
}
