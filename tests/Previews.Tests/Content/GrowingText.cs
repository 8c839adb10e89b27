using System.Globalization;
using System.Text;

namespace Previews.Tests.Content;

/// <summary>A kind of text that costs a naive reader more than its size: the same again and again, or within itself.</summary>
/// <param name="Of">About as many characters as it is asked for.</param>
internal sealed record GrowingText(string Name, Func<int, string> Of)
{
    /// <summary>For the body of an article.</summary>
    public static IReadOnlyList<GrowingText> Markdown { get; } =
    [
        Repeated("prose", "Belgium beat *Kazakhstan* in Anderlecht, and `so` it went.\n"),
        Repeated("paragraphs", "Belgium beat Kazakhstan.\n\n"),
        Repeated("one long line", "word "),
        Repeated("one long word", "a"),
        Repeated("same headings", "## a\n\n"),
        Counted("different headings", n => $"## Heading {n}\n\n"),
        Counted("links to headings", n => $"## h{n}\n\n[a](#h{n})\n\n"),
        Repeated("links to one heading", "[a](#a)\n", before: "## a\n\n"),
        Repeated("open links", "["),
        Repeated("open links with text", "[a "),
        Repeated("open images", "!["),
        Repeated("closed links", "]"),
        Repeated("open links and closings", "[a]("),
        Repeated("open and closed", "[]"),
        Nested("open, then closed", "[", "]"),
        Repeated("open destinations", "[a](<b"),
        Repeated("open titles", "[a](b \"c"),
        Repeated("open parentheses", "[a](("),
        Repeated("links in a line", "[a](https://example.org/) "),
        Repeated("links in lines", "[a](https://example.org/)\n"),
        Repeated("team links", "[a](xref:team/BEL) "),
        Repeated("links without text", "[](xref:team/BEL) "),
        Repeated("links in paragraphs", "[a](https://example.org/)\n\n"),
        Repeated("refused links", "[a](javascript:b) "),
        Repeated("unknown files", "[a](b.png) "),
        Repeated("images", "![a](b.png)\n\n"),
        Repeated("autolinks", "<https://example.org/> "),
        Repeated("open autolinks", "<https://example.org/"),
        Repeated("addresses", "https://example.org/ "),
        Repeated("mail", "<a@b.c> "),
        Repeated("emphasis", "*a* "),
        Repeated("strong", "**a** "),
        Repeated("open stars", "*a "),
        Repeated("open strong", "**a "),
        Repeated("closing stars", "a* "),
        Repeated("stars", "*"),
        Repeated("underscores", "_"),
        Repeated("open underscores", "_a "),
        Repeated("stars and underscores", "*a _b "),
        Repeated("stars within", "*a **b "),
        Repeated("stars of both kinds", "a**b c* "),
        Nested("nested emphasis", "*a ", " a*"),
        Nested("nested strong", "**a ", " a**"),
        Repeated("tildes", "~"),
        Repeated("open strikes", "~~a "),
        Repeated("strikes", "~~a~~ "),
        Repeated("backticks", "`a"),
        Repeated("backtick runs", "`a``b```c````d`````e "),
        Counted("backtick runs of each length", n => $"{new string('`', (n % 30) + 1)} "),
        Repeated("code", "`a` "),
        Repeated("fences", "```\na\n```\n"),
        Repeated("open fences", "> ```\n"),
        Repeated("fences of tildes", "~~~\na\n"),
        Repeated("nested quotes", "> "),
        Repeated("nested quotes on lines", "> > > > a\n"),
        Repeated("quotes", "> a\n> — b, c\n\n"),
        Repeated("quote of lines", "> a\n"),
        Repeated("lazy quotes", "> a\nb\n"),
        Repeated("lists", "- a\n"),
        Repeated("loose lists", "- a\n\n"),
        Repeated("ordered lists", "1. a\n"),
        Counted("numbered lists", n => $"{n}. a\n"),
        Repeated("lists in one line", "- "),
        Repeated("ordered lists in one line", "1. "),
        new("deeper lists", size => Deeper(size, "- a\n")),
        new("deeper lists, four columns", size => Deeper(size, "1.  a\n", 4)),
        new("deeper quotes", size => DeeperQuotes(size)),
        Repeated("task lists", "- [ ] a\n- [x] b\n"),
        Repeated("tables", "Table: a\n\n| a | b |\n|---|---|\n| c | d |\n\n"),
        Repeated("rows", "| a | b |\n", before: "Table: a\n\n| a | b |\n|---|---|\n"),
        Repeated("short rows", "|\n", before: "Table: a\n\n| a | b | c | d |\n|---|---|---|---|\n"),
        new("sparse table", size => $"Table: a\n\n{Copies("|a", size / 8)}|\n{Copies("|-", size / 8)}|\n{Copies("|b\n", size / 4)}"),
        new("wide table", size => $"Table: a\n\n{Copies("|a", size / 6)}|\n{Copies("|-", size / 6)}|\n{Copies("|b", size / 6)}|\n"),
        Repeated("pipes", "|"),
        Repeated("pipes with text", "a|"),
        Repeated("pipes in lines", "a|b\n"),
        Repeated("rules of tables", "|-"),
        Repeated("rules of tables in lines", "-|-\n"),
        Repeated("setext headings", "a\n---\n\n"),
        Repeated("thematic breaks", "---\n\n"),
        Repeated("dashes", "- - - -\n"),
        Counted("reference definitions", n => $"[r{n}]: https://example.org/\n"),
        Repeated("same reference definitions", "[r]: https://example.org/\n"),
        Counted("references", n => $"[r{n}]: https://example.org/\n\n[a][r{n}]\n\n"),
        Repeated("references to one", "[a][r] ", before: "[r]: https://example.org/\n\n"),
        Repeated("shortcut references", "[r] ", before: "[r]: https://example.org/\n\n"),
        Repeated("references to nothing", "[a][b] "),
        Repeated("open reference definitions", "[a\n"),
        Repeated("open titles of definitions", "[a]: b 'c\n"),
        new("definition with a long label", size => $"[{Copies("a ", size / 2)}]: b\n"),
        Counted("footnotes", n => $"a[^{n}]\n\n[^{n}]: b\n\n"),
        Counted("footnotes at the end", n => $"[^{n}]: b\n"),
        Repeated("references to one footnote", "a[^1] ", before: "[^1]: b\n\n"),
        Repeated("footnotes to nothing", "a[^1] "),
        Counted("footnotes in footnotes", n => $"[^{n}]: b[^{n + 1}]\n\n", before: "a[^0]\n\n"),
        Counted("definitions of footnotes never used", n => $"[^{n}]: b\n\n"),
        Repeated("definition lists", "a\n:   b\n\n"),
        Repeated("long definition list", "a\n:   b\n"),
        Repeated("colons", ": a\n"),
        Repeated("tags", "<b>a</b> "),
        Repeated("open tags", "<a "),
        Repeated("open attributes", "<a b=\""),
        Repeated("less-than", "<"),
        Repeated("comments", "<!-- a --> "),
        Repeated("open comments", "<!-- "),
        Repeated("open instructions", "<? "),
        Repeated("open declarations", "<!A "),
        Repeated("open CDATA", "<![CDATA["),
        Repeated("blocks of HTML", "<div>\n\n"),
        Repeated("scripts", "<script>\n"),
        Repeated("entities", "&amp; "),
        Repeated("entities of nothing", "&nothing; "),
        Repeated("open entities", "&"),
        Repeated("numbers of characters", "&#65;"),
        Repeated("escapes", "\\* "),
        Repeated("backslashes", "\\"),
        Repeated("hard breaks", "a\\\n"),
        Repeated("empty lines", "\n", before: "a", after: "b"),
        Repeated("spaces", " ", before: "a", after: "b"),
        Repeated("spaces at the end of lines", "a    \n"),
        Repeated("tabs", "\ta\n"),
        Repeated("carriage returns", "a\r"),
        Repeated("apostrophes", "l'un "),
        Repeated("braces", "{a=b} "),
        Repeated("images with a width", "![a](b.png){width=1}\n\n"),
        Repeated("attributes", "{.a .b} "),
        Repeated("open attributes in braces", "{a=b "),
        Repeated("brackets and parentheses", "[a] (b.png) "),
        Counted("links to no heading", n => $"## h{n}\n\n[a](#g{n})\n\n"),
        Repeated("paragraphs of figures", "![a](b.png \"c\")\n\n"),
        Counted("dates in lists", n => $"{(n * 7 % 30) + 1}. Juni\n"),
        Counted("the same footnote", _ => "[^1]: b\n\n", before: "a[^1]\n\n"),
        Repeated("quotes of paragraphs", "> a\n>\n"),
        Repeated("not Latin", "Қазақстан 日本 "),
        Repeated("emoji", "😀 "),
        Repeated("fullwidth stars", "*。*a "),
        Repeated("dates at the start of lines", "am\n1. Juni\n"),
        Repeated("minutes at the start of paragraphs", "90. Minute\n\n"),
    ];

    /// <summary>For a whole file.</summary>
    public static IReadOnlyList<GrowingText> Yaml { get; } =
    [
        Counted("keys", n => $"k{n}: v\n"),
        Repeated("one key", "k: v\n"),
        Repeated("one key without a value", "k:\n"),
        Repeated("one key in braces", "k: v, ", before: "{", after: "}"),
        Repeated("items", "- a\n"),
        Repeated("items in brackets", "a, ", before: "[", after: "]"),
        Repeated("open brackets", "["),
        Repeated("open braces", "{"),
        Repeated("open braces with keys", "{a: "),
        Nested("brackets in brackets", "[", "]"),
        Repeated("closed brackets", "]"),
        Repeated("empty brackets", "[], ", before: "[", after: "]"),
        Repeated("open lists of items", "- [\n"),
        Repeated("commas", ",", before: "["),
        new("deeper keys", size => Deeper(size, "a:\n", 1)),
        new("deeper items", size => Deeper(size, "-\n", 1)),
        Repeated("items in one line", "- "),
        Repeated("question marks", "? "),
        Repeated("question marks in lines", "? a\n"),
        Repeated("colons", ": "),
        Repeated("colons in one line", "a: "),
        Counted("anchors", n => $"- &a{n} b\n"),
        Repeated("aliases", "- *a\n", before: "- &a b\n"),
        Counted("aliases of aliases", n => $"- &a{n + 1} [*a{n}, *a{n}]\n", before: "- &a0 b\n"),
        Repeated("tags", "- !a b\n"),
        Repeated("open tags", "- !<a\n"),
        Repeated("merged keys", "- <<: {a: b}\n"),
        Repeated("comments", "# a\n", after: "a: b\n"),
        Repeated("comments at the end of lines", "- a # b\n"),
        Repeated("long comment", "a", before: "# ", after: "\nk: v\n"),
        Repeated("long key", "a", after: ": b\n"),
        Repeated("long key in quotes", "a", before: "\"", after: "\": b\n"),
        Repeated("long words", "a", before: "k: "),
        Repeated("long line", "word ", before: "k: "),
        Repeated("lines of one value", "  word\n", before: "k:\n"),
        Repeated("empty lines of one value", "\n", before: "k: a\n", after: "  b\n"),
        Repeated("block text", "  a\n", before: "k: |\n"),
        Repeated("folded text", "  a\n\n", before: "k: >\n"),
        Repeated("block texts", "- |\n  a\n"),
        Repeated("spaces", " ", before: "k:", after: "v\n"),
        Repeated("spaces at the ends of lines", "- a      \n"),
        Repeated("open quotes", "- \"a\n"),
        Repeated("open single quotes", "- 'a\n"),
        Repeated("double quotes", "- \"a\"\n"),
        Repeated("escapes", "\\n", before: "k: \"", after: "\"\n"),
        Repeated("escapes of characters", "\\u00e9", before: "k: \"", after: "\"\n"),
        Repeated("doubled quotes", "''", before: "k: '", after: "'\n"),
        Repeated("documents", "---\na: b\n"),
        Repeated("ends of documents", "...\n"),
        Repeated("directives", "%YAML 1.2\n"),
        Repeated("lines without a key", "a\n", before: "k: v\n"),
        Repeated("text and brackets", "a [b] {c} ", before: "k: "),
        Repeated("indents of none", "  a: b\n c: d\n"),
        Repeated("colons in a text", "k: a: b\n"),
        Repeated("dashes", "-"),
        Repeated("ats", "- @a\n"),
        Repeated("not Latin", "- Қазақстан\n"),
        Repeated("carriage returns", "- a\r"),
        Repeated("conflicts", "- a\n<<<<<<<\n"),
        Counted("keys that are lists", n => $"? [a{n}]\n: b\n"),
    ];

    public override string ToString() => Name;

    private static GrowingText Repeated(string name, string piece, string after = "", string before = "") =>
        new(name, size => before + Copies(piece, size) + after);

    /// <summary>As often opened as closed.</summary>
    private static GrowingText Nested(string name, string opening, string closing) =>
        new(name, size => Copies(opening, size / 2) + Copies(closing, size / 2));

    private static GrowingText Counted(string name, Func<int, string> piece, string before = "") => new(name, size =>
    {
        var text = new StringBuilder(before);
        for (var n = 0; text.Length < size; n++)
            text.Append(piece(n));
        return text.ToString();
    });

    /// <summary>Each line deeper than the one above.</summary>
    private static string Deeper(int size, string line, int step = 2)
    {
        var text = new StringBuilder();
        for (var depth = 0; text.Length < size; depth++)
            text.Append(' ', depth * step).Append(line);
        return text.ToString();
    }

    private static string DeeperQuotes(int size)
    {
        var text = new StringBuilder();
        for (var depth = 1; text.Length < size; depth++)
            text.Append('>', depth).Append(" a\n");
        return text.ToString();
    }

    private static string Copies(string piece, int size) =>
        new StringBuilder(size + piece.Length).Insert(0, piece, (size / piece.Length) + 1).ToString();
}
