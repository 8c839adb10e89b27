using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Previews.Site;
using Previews.Templates;
using Previews.Templates.Compilation;
using Previews.Text;
using Xunit;

namespace Previews.Tests.Templates;

/// <summary>The theme itself, with hostile texts wherever it writes a value.</summary>
public sealed class ThemeEscapingTests(ITestOutputHelper log)
{
    private const int Pages = 40;

    private static readonly List<TemplateFile> Files = ReadTheme();

    /// <summary>The texts that templates compare with.</summary>
    private static readonly string[] Words =
        [.. Files.SelectMany(static f => Regex.Matches(f.Source.Text, "'([a-z-]+)'")).Select(static m => m.Groups[1].Value).Distinct(StringComparer.Ordinal)];

    /// <summary>In a plain text nothing is escaped: those of the theme hold the site's own addresses only.</summary>
    public static TheoryData<string> Templates =>
        [.. SiteBuilder.Templates.Select(static e => e.Template).Where(static t => Path.GetExtension(t) != ".sbn-txt")];

    private static readonly string[] Properties =
    [
        "BEGIN", "VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME", "REFRESH-INTERVAL", "X-PUBLISHED-TTL", "UID", "DTSTAMP", "SEQUENCE", "STATUS",
        "DTSTART", "DTEND", "TRANSP", "SUMMARY", "DESCRIPTION", "URL", "LOCATION", "END",
    ];

    [Theory]
    [MemberData(nameof(Templates))]
    public void No_hostile_text_becomes_an_element_or_an_attribute(string name)
    {
        var entry = SiteBuilder.Templates.Single(e => e.Template == name);
        var random = new Random(7);
        var diagnostics = new DiagnosticBag();
        var set = TemplateSet.Compile(Files, [new TemplateEntry(name, ModelType.Dynamic)], Options(random), diagnostics);
        Assert.False(diagnostics.HasErrors, InlineTemplate.Print(diagnostics));

        var rendered = 0;
        for (var page = 0; page < Pages; page++)
        {
            var output = new ArrayBufferWriter<byte>();
            if (!set[name].TryRender(new HostileObject(entry.Model, random, Words), output, null, "page", new DiagnosticBag()))
                continue;
            rendered++;
            Check(name)(Encoding.UTF8.GetString(output.WrittenSpan));
        }

        log.WriteLine($"{rendered} of {Pages} pages");
        Assert.NotEqual(0, rendered);
    }

    [Fact]
    public void The_check_itself_sees_a_text_that_is_not_escaped() =>
        Assert.ThrowsAny<Exception>(() => AssertHarmless("<p>\"'><x-evil onevil=1></p>"));

    [Fact]
    public void The_check_of_calendars_itself_sees_a_line_that_a_value_begins() =>
        Assert.ThrowsAny<Exception>(() => AssertHarmlessLines("BEGIN:VCALENDAR\r\nSUMMARY:x\r\n\"'><x-evil onevil=1>\r\n"));

    private static Action<string> Check(string name) => Path.GetExtension(name) == ".sbn-ics" ? AssertHarmlessLines : AssertHarmless;

    /// <summary>What stands in a calendar is no markup; a value can only do harm by ending its line.</summary>
    private static void AssertHarmlessLines(string calendar) => Assert.All(
        calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")[..^1],
        line => Assert.Contains(line.Split(':', ';')[0], Properties));

    private static void AssertHarmless(string html)
    {
        var elements = new HtmlParser().ParseDocument(html).All;
        Assert.DoesNotContain(elements, static e => e.TagName == HostileObject.Element || e.HasAttribute(HostileObject.Attribute));
        Assert.DoesNotContain(elements, static e => e.GetAttribute("href")?.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) == true);
    }

    /// <summary>What the interface says is as hostile as the data, and repeats what it is given.</summary>
    private static TemplateOptions Options(Random random) => new()
    {
        Functions =
        [
            new TemplateFunction("t", "A hostile text.", (arguments, _) =>
            {
                var text = new StringBuilder(random.Next(2) == 0 ? "\"'><x-evil onevil=1>" : "");
                for (var i = 0; i < arguments.Names.Count; i++)
                    text.Append(arguments.NamedAt(i));
                return Value.From(text.ToString());
            }),
        ],
    };

    private static List<TemplateFile> ReadTheme()
    {
        var folder = Repository.Path("theme");
        return
        [
            .. Directory.GetFiles(folder, "*.sbn-*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), Text: File.ReadAllText(path)))
                .Select(static f => new TemplateFile(f.Name, new SourceText(f.Text, "theme/" + f.Name))),
        ];
    }
}
