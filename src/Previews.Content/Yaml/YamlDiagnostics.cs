using System.Globalization;
using Previews.Content.Files;
using Previews.Text;

namespace Previews.Content.Yaml;

/// <summary>What can be wrong with YAML as such, whatever it says: PV012x to PV014x.</summary>
internal static class YamlDiagnostics
{
    public static void TabIndentation(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0121", location, "a tab indents this line", "YAML is indented with spaces");

    public static void ForeignSpaceIndentation(this DiagnosticBag bag, TextLocation location, char value) =>
        bag.Error("PV0122", location, $"{FileDiagnostics.Describe(value)} indents this line", "YAML is indented with spaces (U+0020)");

    public static void InvalidYaml(this DiagnosticBag bag, TextLocation location, string parserMessage) =>
        bag.Error("PV0123", location, $"this is not YAML: {Sentence(parserMessage)}", HelpFor(parserMessage));

    public static void SecondYamlDocument(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0124", location, "a second document begins here", "delete the line `---`, or make two files");

    public static void YamlTooDeep(this DiagnosticBag bag, TextLocation location, int maximum) =>
        bag.Error("PV0125", location, string.Create(CultureInfo.InvariantCulture, $"nested deeper than {maximum} levels"));

    public static void YamlAnchor(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error("PV0126", location, $"`{text}`: anchors and aliases are not read", "write the value out, or put `&` and `*` in quotes");

    public static void YamlTag(this DiagnosticBag bag, TextLocation location, string tag) =>
        bag.Error("PV0127", location, $"`{tag}`: tags are not read", "the type of a value follows from its key; put `!` in quotes");

    /// <param name="opened">The key just above, which has no value: perhaps what follows was meant to be indented below it.</param>
    public static void DuplicateKey(
        this DiagnosticBag bag, TextLocation location, string key, TextLocation first, YamlNode.Scalar? opened) =>
        bag.Error(
            "PV0128",
            location,
            string.Create(CultureInfo.InvariantCulture, $"`{key}` stands twice: here and in line {first.Line}"),
            opened is null
                ? "keep one of the two"
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"if it belongs to `{opened.Text}` in line {opened.Location.Line}, indent it deeper than that; else keep one of the two"));

    /// <param name="isEmpty">Whether it is a text, of no letter.</param>
    public static void KeyIsNoText(this DiagnosticBag bag, TextLocation location, bool isEmpty = false) =>
        bag.Error(
            "PV0129",
            location,
            isEmpty ? "a key must be a text of at least one letter, and there is none" : "a key must be a text, not a list or a mapping",
            isEmpty ? "write what is before the colon; `null` and `~`, where they are meant, stand in quotes" : "put brackets and braces in quotes");

    public static void CurlyQuotes(this DiagnosticBag bag, TextLocation location, char value) =>
        bag.Error(
            "PV0130",
            location,
            $"{FileDiagnostics.Describe(value)} does not quote in YAML",
            "use straight quotes (U+0022); if the marks belong to the text, put straight quotes around them");

    public static void IndentOfNone(
        this DiagnosticBag bag, TextLocation location, int column, IReadOnlyList<(int Column, int Line)> open) =>
        bag.Error(
            "PV0131",
            location,
            string.Create(CultureInfo.InvariantCulture, $"the line begins in column {column}, in which none of those above it begins"),
            "lines that belong together begin in the same column: here "
                + string.Join(" or ", open.Select(o => string.Create(CultureInfo.InvariantCulture, $"column {o.Column} (line {o.Line})"))));

    public static void IndentedBelowValue(this DiagnosticBag bag, TextLocation location, string above, int line, int column) =>
        bag.Error(
            "PV0132",
            location,
            string.Create(
                CultureInfo.InvariantCulture,
                $"the line is indented as if it belonged to `{above}` in line {line}, which has its value already"),
            string.Create(CultureInfo.InvariantCulture, $"begin it in column {column}, like line {line}"));

    public static void NoSpaceAfterColon(this DiagnosticBag bag, TextLocation location, string key, string value) =>
        bag.Error("PV0133", location, "a space is missing after the colon", $"write `{key}: {value}`");

    public static void QuoteNotClosed(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0134", location, "the quote that opens here is not closed", "end the text with the same quote, or take this one away");

    public static void ColonInText(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error(
            "PV0135",
            location,
            "a text that holds a colon with a space after it must stand in quotes",
            text.Contains('"', StringComparison.Ordinal) ? "put it in single quotes" : $"write \"{text}\"");

    /// <param name="hasComment">Whether a `#` follows in the line.</param>
    public static void BracketNotClosed(this DiagnosticBag bag, TextLocation location, bool hasComment) =>
        bag.Error(
            "PV0136",
            location,
            "the bracket that opens here is not closed",
            hasComment
                ? "what follows `#` is a comment: put a colour in quotes, as in '#c8102e'"
                : "close it with `]` or `}`, whichever belongs to it");

    public static void LineWithoutColon(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0137", location, "the line is no `key: value`", "write a colon and a space after the key");

    public static void TextAfterQuote(this DiagnosticBag bag, TextLocation location, char quote) =>
        bag.Error(
            "PV0138",
            location,
            "the quote ends here, and the text goes on",
            quote == '\''
                ? "an apostrophe between single quotes is written twice: ''"
                : "a double quote between double quotes is written \\\", or the text stands in single quotes");

    /// <param name="text">All of the text.</param>
    public static void ReservedCharacter(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error("PV0139", location, $"a text cannot begin with `{text[0]}` in YAML", Quoted(text));

    public static void CommentInText(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Warning(
            "PV0144",
            location,
            "` #` begins a comment: what follows is not part of the text",
            $"{Quoted(text)}; a comment that is meant has a space after `#`");

    /// <param name="text">The text as it was meant.</param>
    public static void CommaInText(this DiagnosticBag bag, TextLocation location, string key, string text) =>
        bag.Error(
            "PV0145",
            location,
            "between brackets a comma ends a text: what follows is taken for a key",
            $"{Quoted(text).Replace("write ", $"write {key}: ", StringComparison.Ordinal)}");

    private static string Quoted(string text) =>
        text.Contains('"', StringComparison.Ordinal) ? "put the whole text in single quotes" : $"write \"{text}\"";

    public static void NoSpaceAfterDash(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0140", location, "a space is missing after the dash that begins an item of a list", "write `- ` and the item");

    public static void DashAfterColon(this DiagnosticBag bag, TextLocation location) =>
        bag.Error(
            "PV0143",
            location,
            "a dash begins an item of a list, which cannot stand in the line of the key",
            "begin the list in the next line; or leave the key out as long as it has no value");

    public static void NoCommaInBrackets(this DiagnosticBag bag, TextLocation location) =>
        bag.Error(
            "PV0141",
            location,
            "a comma is missing before this place, or a bracket is closed by one of the other kind",
            "write {key: value, key: value} or [item, item]");

    public static void BracketClosesNothing(this DiagnosticBag bag, TextLocation location) =>
        bag.Error("PV0142", location, "this bracket closes nothing", "take it away, or open it before the text");

    private static string Sentence(string message)
    {
        var trimmed = message.TrimEnd('.');
        return trimmed.Length == 0 ? trimmed : char.ToLowerInvariant(trimmed[0]) + trimmed[1..];
    }

    private static string? HelpFor(string message) =>
        message.Contains("unknown escape", StringComparison.Ordinal) ? "between double quotes, `\\` is written `\\\\`" : null;
}
