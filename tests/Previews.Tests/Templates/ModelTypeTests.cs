using System.Buffers;
using System.Text;
using Previews.Templates;
using Previews.Templates.Compilation;
using Previews.Text;
using Xunit;

namespace Previews.Tests.Templates;

public sealed class ModelTypeTests
{
    private sealed record Team(string Name, Team? Rival);

    private sealed record Row(Team Team, int Points);

    private sealed record Page(string Title, IReadOnlyList<Row> Rows, string? Note, IReadOnlyList<string> Tags);

    private static readonly ModelType<Team> TeamType = new("team", "A team.", t => t
        .Text("name", x => x.Name, "Its name.")
        .OptionalObject("rival", () => TeamType!, x => x.Rival, "Its rival."));

    private static readonly ModelType<Row> RowType = new("row", "A row of the table.", t => t
        .Object("team", TeamType, x => x.Team, "The team.")
        .Integer("points", x => x.Points, "Its points."));

    private static readonly ModelType<Page> PageType = new("page", "A page.", t => t
        .Text("title", x => x.Title, "The title.")
        .List("rows", RowType, x => x.Rows, "The table.")
        .OptionalText("note", x => x.Note, "A note.")
        .Texts("tags", x => x.Tags, "Some words."));

    private static readonly Page Model = new(
        "A & B",
        [new Row(new Team("Belgium", new Team("Wales", null)), 3), new Row(new Team("Wales", null), 1)],
        null,
        ["x", "<y>"]);

    private sealed record Text(ReadOnlyMemory<byte> Body, ReadOnlyMemory<byte>? Lead);

    private static readonly ModelType<Text> TextType = new("text", "A text.", t => t
        .Html("body", x => x.Body, "Made by the host.")
        .OptionalHtml("lead", x => x.Lead, "Its beginning."));

    /// <summary>Written as it is, as a text where it is no markup, and told by its characters, not its bytes.</summary>
    [Theory]
    [InlineData("text.sbn-html", "{{ body }}|{{ lead ?? 'none' }}", "<b>é</b>|none")]
    [InlineData("text.sbn-html", "{{ if lead }}yes{{ else }}no{{ end }} {{ body | string.size }}", "no 8")]
    [InlineData("text.sbn-html", "<p title=\"{{ body }}\">", "<p title=\"&lt;b&gt;é&lt;/b&gt;\">")]
    [InlineData("text.sbn-xml", "<x>{{ body }}</x>", "<x>&lt;b&gt;é&lt;/b&gt;</x>")]
    public void HTML_of_the_host_is_written_as_its_place_asks(string name, string template, string expected)
    {
        var diagnostics = new DiagnosticBag();
        var set = TemplateSet.Compile(
            [new TemplateFile(name, new SourceText(template, name))],
            [new TemplateEntry(name, TextType)],
            new TemplateOptions(),
            diagnostics);
        var buffer = new ArrayBufferWriter<byte>();
        Assert.True(
            set[name].TryRender(new Text("<b>é</b>"u8.ToArray(), null), buffer, state: null, "the page", diagnostics),
            InlineTemplate.Print(diagnostics));
        Assert.Equal(expected, Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void Members_when_rendered_are_read_and_escaped() => Assert.Equal(
        "A &amp; B: Belgium 3 (Wales), Wales 1 (); x&lt;y&gt; 2",
        Render("{{ title }}: {{ for row in rows }}{{ row.team.name }} {{ row.points }} ({{ row.team.rival?.name }}){{ if !for.last }}, {{ end }}{{ end }}; {{ tags | array.join '' }} {{ rows.size }}"));

    [Theory]
    [InlineData("{{ titel }}", "(1,4)", "there is no variable `titel`", "`title`")]
    [InlineData("{{ for row in rows }}{{ row.point }}{{ end }}", "(1,29)", "`row` has no `point`", "`points`")]
    [InlineData("{{ rows[0].team.nmae }}", "(1,17)", "`team` has no `nmae`", "`name`")]
    [InlineData("{{ (rows | array.limit 1 | array.first).team.nmae }}", "(1,46)", "`team` has no `nmae`", "`name`")]
    [InlineData("{{ $first = rows[0]; $first.pionts }}", "(1,29)", "`row` has no `pionts`", "`points`")]
    [InlineData("{{ best = rows[0].team; best.nmae }}", "(1,30)", "`team` has no `nmae`", "`name`")]
    [InlineData("{{ if rows[0].team.rival.nmae }}{{ end }}", "(1,26)", "`team` has no `nmae`", "`name`")]
    [InlineData("{{ for row in rows; include 'row.sbn-html'; end }}{{ # nmae }}", "(1,13)", "`team` has no `nmae`", "`name`")]
    [InlineData("{{ include 'args.sbn-html' team: rows[0].team }}", "(1,10)", "`team` has no `nmae`", "`name`")]
    [InlineData("{{ upcase rows[0].team.name }}", "(1,4)", "there is no function `upcase`", "`string.upcase`")]
    [InlineData("{{ rows[0].team.name | string.upcse }}", "(1,31)", "there is no function `string.upcse`", "`string.upcase`")]
    public void A_misspelt_name_is_told_before_anything_is_rendered(string template, string place, string message, string suggestion)
    {
        var diagnostics = new DiagnosticBag();
        Compile(template, diagnostics);
        var printed = InlineTemplate.Print(diagnostics);
        Assert.Contains(place, printed, StringComparison.Ordinal);
        Assert.Contains(message, printed, StringComparison.Ordinal);
        Assert.Contains(suggestion, printed, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_of_a_set_are_told_at_once()
    {
        var diagnostics = new DiagnosticBag();
        Compile("{{ titel }}{{ for r in rows }}{{ r.x }}{{ end }}{{ 'a' | string.upcas }}{{ include 'args.sbn-html' team: rows[0].team }}", diagnostics);
        Assert.Equal(["PV0421", "PV0420", "PV0421", "PV0448"], diagnostics.ToSorted().Select(static d => d.Code));
    }

    [Fact]
    public void A_template_that_nothing_includes_is_checked_too()
    {
        var diagnostics = new DiagnosticBag();
        TemplateSet.Compile(
            [
                new TemplateFile("unused.sbn-html", new SourceText("{{ if }}", "unused.sbn-html")),
                new TemplateFile("u2.sbn-html", new SourceText("{{ include 'no' }}", "u2.sbn-html")),
            ],
            [],
            new TemplateOptions(),
            diagnostics);
        Assert.Contains("PV0423", diagnostics.ToSorted().Select(static d => d.Code));
        Assert.Contains("PV0405", diagnostics.ToSorted().Select(static d => d.Code));
    }

    [Fact]
    public void A_null_on_the_way_is_an_error_with_the_includes_and_the_page()
    {
        var diagnostics = new DiagnosticBag();
        var set = Compile("{{ for row in rows }}\n{{ include 'rival.sbn-html' }}{{ end }}", diagnostics);
        Assert.False(set["page.sbn-html"].TryRender(Model, new ArrayBufferWriter<byte>(), null, "/fr/home", diagnostics));
        var diagnostic = Assert.Single(diagnostics.ToSorted());
        Assert.Equal("PV0440", diagnostic.Code);
        Assert.Equal(["in rival.sbn-html, from page.sbn-html(2,4)", "in the page /fr/home"], diagnostic.Trace);
    }

    [Fact]
    public void Printed_for_authors_a_type_lists_its_members_and_the_types_behind_them() => Assert.Equal(
        """
        page: A page.
          title  text           The title.
          rows   list of row    The table.
          note?  text           A note.
          tags   list of texts  Some words.

        row: A row of the table.
          team    team     The team.
          points  integer  Its points.

        team: A team.
          name    text  Its name.
          rival?  team  Its rival.

        """,
        ModelTypePrinter.Print(PageType));

    private static string Render(string template)
    {
        var diagnostics = new DiagnosticBag();
        var output = new ArrayBufferWriter<byte>();
        var set = Compile(template, diagnostics);
        Assert.True(!diagnostics.HasErrors && set["page.sbn-html"].TryRender(Model, output, null, "page", diagnostics), InlineTemplate.Print(diagnostics));
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>With parts that have a mistake only where they are included.</summary>
    private static TemplateSet Compile(string template, DiagnosticBag diagnostics)
    {
        var files = new List<TemplateFile> { File("page.sbn-html", template) };
        foreach (var (name, text) in new[] { ("row.sbn-html", "{{ row.team.nmae }}"), ("args.sbn-html", "{{ $team.nmae }}"), ("rival.sbn-html", "{{ row.team.rival.name }}") })
        {
            if (template.Contains(name, StringComparison.Ordinal))
                files.Add(File(name, text));
        }

        return TemplateSet.Compile(files, [new TemplateEntry("page.sbn-html", PageType)], new TemplateOptions(), diagnostics);
    }

    private static TemplateFile File(string name, string text) => new(name, new SourceText(text, name));
}
