using System.Text;
using System.Text.RegularExpressions;
using Previews.Content;
using Previews.Content.Files;
using Previews.Content.Markdown;
using Previews.Content.Reading;
using Previews.Content.Yaml;
using Previews.Text;

namespace Previews.Tests.Content;

/// <summary>Something that reads what anybody may have written, a sound input for it, and the part of that to spoil.</summary>
/// <param name="Spoiled">Where in the input the bytes may be changed.</param>
/// <param name="Read">Tells what is wrong with an input.</param>
/// <param name="Rare">The code of a message that only few spoilt inputs bring about: a fault is planted there.</param>
internal sealed partial record FuzzTarget(string Name, byte[] Sound, Range Spoiled, Func<byte[], DiagnosticBag> Read, string Rare)
{
    private const string FrontMatter = """
        ---
        title: "Avant Belgique – Kazakhstan"
        lang: fr
        date: 2025-09-06 18:00 Europe/Brussels
        updated: 2025-09-07T10:00+02:00
        author: redaction
        match: 2025-09-07-bel-kaz
        lead: >-
          Deux équipes, un *match*.
        sources:
          - {name: RTBF, note: interview, url: "https://www.rtbf.be/"}
        ---

        """;

    /// <summary>A piece of every extension: quotation with speaker, table with caption, headings, links of each kind, image.</summary>
    private const string Text = """
        La [Belgique](xref:team/BEL) reçoit **le** _Kazakhstan_ : [suite](#analyse), ![stade](stade.png "Lotto Park"), <https://example.org/?a=1&b=2>.

        ## Analyse

        > Nous sommes « prêts » !
        > — Ali Aliyev, sélectionneur, via [HLN](https://www.hln.be/) (nl)

        ### Chiffres

        Table: Les chiffres

        | équipe | *points* |
        |:---|---:|
        | [BEL](xref:team/BEL) | `10` |

        1. un
           - deux &eacute; &#x41;

        ```js
        code
        ```

        [r]: https://example.org/ "titre"
        [suite][r] {{ site.title }} ~~~

        """;

    private static readonly Dictionary<string, byte[]> Base = FilesOf(Repository.Path("tests/cases/content/_base"));

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        Yaml(),
        Binding(ContentInput.MatchPath, "PV0216"),
        Binding("settings.yml", "PV0107"),
        Binding("teams/BEL.yml", "PV0123"),
        Binding("competitions/wcq.yml", "PV0217"),
        Binding("regulations/uefa-wcq-2026.yml", "PV0207"),
        Article("front matter", ..Encoding.UTF8.GetByteCount(FrontMatter), "PV0302"),
        Article("Markdown", Encoding.UTF8.GetByteCount(FrontMatter).., "PV0315"),
    ];

    public override string ToString() => Name;

    private static FuzzTarget Yaml()
    {
        var sound = Base["competitions/wcq.yml"];
        return new FuzzTarget("YAML tree", sound, .., Read, "PV0127");

        static DiagnosticBag Read(byte[] bytes)
        {
            var diagnostics = new DiagnosticBag();
            if (TextFile.Read(new SourceFile("a.yml", bytes.Length, () => bytes), "a.yml", diagnostics) is { } source)
                YamlReader.Read(source, diagnostics);
            return diagnostics;
        }
    }

    private static FuzzTarget Binding(string path, string rare) => new($"binding of {path}", Base[path], .., bytes => ReadContent(path, bytes), rare);

    private static FuzzTarget Article(string name, Range spoiled, string rare) =>
        new(name, Encoding.UTF8.GetBytes(FrontMatter + Text), spoiled, bytes => ReadContent(ContentInput.ArticlePath, bytes), rare);

    private static DiagnosticBag ReadContent(string path, byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var files = new Dictionary<string, byte[]>(Base, StringComparer.Ordinal) { [path] = bytes, ["articles/stade.png"] = [1] };
        foreach (var article in ContentReader.Read(new MemorySource(files), diagnostics).Articles)
            Assert.DoesNotMatch(AddressThatRuns(), ContentInput.Html(article.Body, _ => "/x/"));
        return diagnostics;
    }

    private static Dictionary<string, byte[]> FilesOf(string folder) => Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);

    [GeneratedRegex("""(?:href|src|cite)="\s*(?:javascript|vbscript|data):""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AddressThatRuns();
}
