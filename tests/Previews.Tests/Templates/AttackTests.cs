using System.Diagnostics;
using System.Globalization;
using System.Text;
using Previews.Templates;
using Previews.Templates.Compilation;
using Previews.Text;
using Xunit;

namespace Previews.Tests.Templates;

/// <summary>
/// The public advisories of 2026 against the reference engine, by what was attacked. Those that could end a process are run in
/// one of their own, so that a stack overflow is a failed test: each has to end quickly, in a located error.
/// </summary>
public sealed class AttackTests
{
    private const int Depth = 20_000;

    public static TheoryData<string, string, string> Attacks => new()
    {
        { "parser recursion, GHSA-wgh7-7m3c-fx25", "{{ " + Repeat("(", Depth) + "1" + Repeat(")", Depth) + " }}", "PV0411" },
        { "cyclic object printing, GHSA-grr9-747v-xvcp", "{{ a = {}; a.a = a; a }}", "PV0455" },
        { "unbounded strings, GHSA-5rpf-x9jg-8j5p", "{{ x = 'aaaaaaaa'; while true; x = x + x; end }}", "PV0460" },
        { "shifts, GHSA-xw6w-9jjh-p9cr", "{{ 1 << 2000000000 }}", "PV0446" },
        { "ranges, GHSA-xw6w-9jjh-p9cr", "{{ 1..2000000000 | array.join ',' }}", "PV0458" },
        { "string * int, GHSA-xw6w-9jjh-p9cr", "{{ 'a' * 2000000000 }}", "PV0460" },
        { "builtins and limits of loops, GHSA-c875-h985-hvrc", "{{ 1..2000000000 | array.each @math.abs | array.size }}", "PV0458" },
        { "padding, GHSA-v66j-x4hw-fv9g", "{{ 'a' | string.pad_left 2000000000 }}", "PV0460" },
        { "total output, GHSA-m2p3-hwv5-xpqw", "{{ x = 'a' * 1000000; while true; x; end }}", "PV0457" },
        { "nested arrays in the parser, GHSA-p6q4-fgr8-vx4p", "{{ " + Repeat("[", Depth) + Repeat("]", Depth) + " }}", "PV0411" },
        { "to_json recursion, GHSA-xcx6-vp38-8hr5", "{{ a = []; a[0] = a; a | object.to_json }}", "PV0455" },
        { "array.insert_at, GHSA-24c8-4792-22hx", "{{ [1] | array.insert_at 2000000000 1 }}", "PV0458" },
        { "depth of unary operators, GHSA-6q7j-xr26-3h2c", "{{ " + Repeat("!", Depth) + "1 }}", "PV0411" },
        { "depth of binary operators, GHSA-6q7j-xr26-3h2c", "{{ 1" + Repeat(" + 1", Depth) + " }}", "PV0411" },
        { "depth of members, GHSA-6q7j-xr26-3h2c", "{{ a = {}; a" + Repeat(".a", Depth) + " }}", "PV0411" },
        { "depth of pipes, GHSA-6q7j-xr26-3h2c", "{{ 1" + Repeat(" | math.abs", Depth) + " }}", "PV0411" },
        { "depth of statements, GHSA-6q7j-xr26-3h2c", Repeat("{{ if true }}", Depth) + Repeat("{{ end }}", Depth), "PV0411" },
        { "depth of interpolations, GHSA-6q7j-xr26-3h2c", "{{ " + Repeat("$\"{", Depth) + "1" + Repeat("}\"", Depth) + " }}", "PV0411" },
        { "depth of calls, GHSA-6q7j-xr26-3h2c", "{{ func f; f; end; f }}", "PV0456" },
        { "growing numbers that are printed", "{{ 1 << 999999 }}", "PV0446" },
        { "numbers of the parser", "{{ 4e399999999 }}", "PV0404" },
        { "functions that call each other without a loop", "{{ func f(n); if n > 0; f n - 1; f n - 1; end; end; f 60 }}", "PV0458" },
        { "depth of calls in deep expressions, GHSA-6q7j-xr26-3h2c", "{{ func f; " + Repeat("(", 150) + "f" + Repeat(")", 150) + "; end; f }}", "PV0456" },
        { "array * int, GHSA-q6rr-fm2g-g5x8", "{{ [1] * 2000000000 }}", "PV0458" },
        { "lazy list * int, GHSA-89cf-6hmv-8rxm", "{{ (1..10) * 2000000000 }}", "PV0460" },
        { "growing texts of builtins", "{{ x = 'aaaa'; while true; x = x | string.base64_encode; end }}", "PV0460" },
        { "comparing endless lists", "{{ a = 1..2000000000; b = 1..2000000000; if a == b && a <= b && a != 'x'; while true; end; end }}", "PV0458" },
        { "a pattern that never ends", "{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$' }}", "PV0450" },
        { "an endless loop", "{{ while true; end }}", "PV0458" },
        { "growing integers", "{{ x = 3; while true; x = x * x; end }}", "PV0446" },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public void An_attack_ends_in_a_located_error_with_the_process_alive(string what, string template, string code)
    {
        var folder = Directory.CreateTempSubdirectory("previews-attack-");
        try
        {
            var file = Path.Combine(folder.FullName, "in.sbn-html");
            File.WriteAllText(file, template);
            var (exitCode, errors) = Render(file);
            Assert.True(exitCode == 1, $"{what}: exit code {exitCode.ToString(CultureInfo.InvariantCulture)}\n{errors[..Math.Min(500, errors.Length)]}");
            Assert.Contains($"): error {code}: ", errors, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Nothing_of_one_page_is_seen_by_the_next_GHSA_x6m9_38vm_2xhf()
    {
        const string Template = "{{ if first; x = 1; $y = 2; date.format = '%F'; readonly x; func f; 3; end; capture z; 4; end; end }}"
            + "{{ x ?? '-' }}{{ $y ?? '-' }}{{ f ?? '-' }}{{ z ?? '-' }}{{ array.cycle ['a', 'b'] }} {{ date.parse '2025-09-07' }}";
        var diagnostics = new DiagnosticBag();
        var set = TemplateSet.Compile(
            [new TemplateFile("in.sbn-txt", new SourceText(Template, "in.sbn-txt"))], [new TemplateEntry("in.sbn-txt", ModelType.Dynamic)], new TemplateOptions(), diagnostics);
        Assert.Equal("123-4a 2025-09-07", Render(set, """{"first": true}"""));
        Assert.Equal("----a 07 Sep 2025", Render(set, """{"first": false}"""));
    }

    [Fact]
    public void A_template_for_two_page_types_sees_of_each_only_its_own_members_GHSA_5wr9_m6jw_xx44()
    {
        var open = new ModelType<string>("open", "Has it.", t => t.Text("secret", static s => s, "A secret."));
        var closed = new ModelType<string>("closed", "Has it not.", t => t.Text("other", static s => s, "Another."));
        var diagnostics = new DiagnosticBag();
        TemplateSet.Compile(
            [File("a.sbn-html", "{{ include 'p.sbn-html' }}"), File("b.sbn-html", "{{ include 'p.sbn-html' }}"), File("p.sbn-html", "{{ secret }}")],
            [new TemplateEntry("a.sbn-html", open), new TemplateEntry("b.sbn-html", closed)],
            new TemplateOptions(),
            diagnostics);
        Assert.Equal("p.sbn-html(1,4)", Assert.Single(diagnostics.ToSorted()).Location.ToString());

        static TemplateFile File(string name, string text) => new(name, new SourceText(text, name));
    }

    [Theory]
    [InlineData("{{ team.name = 'x' }}")]
    [InlineData("{{ team['name'] = 'x' }}")]
    [InlineData("{{ x = team; x.name = 'x' }}")]
    [InlineData("{{ teams[0] = null }}")]
    [InlineData("{{ for t in teams; t.name = 'x'; end }}")]
    [InlineData("{{ [team] | array.each @(do; $0.name = 'x'; end) }}")]
    public void A_template_cannot_write_to_the_model_GHSA_7jvp_hj45_2f2m(string template)
    {
        var type = new ModelType<Team>("team", "A team.", t => t.Text("name", static s => s.Name, "Its name."));
        var page = new ModelType<Page>(
            "page",
            "A page.",
            t => t.Object("team", type, static p => p.Teams[0], "The team.").List("teams", type, static p => p.Teams, "All."));
        var diagnostics = new DiagnosticBag();
        var set = TemplateSet.Compile(
            [new TemplateFile("a.sbn-html", new SourceText(template, "a.sbn-html"))], [new TemplateEntry("a.sbn-html", page)], new TemplateOptions(), diagnostics);
        Assert.False(set["a.sbn-html"].TryRender(new Page([new Team("BEL")]), new System.Buffers.ArrayBufferWriter<byte>(), null, "page", diagnostics));
        Assert.Equal("PV0453", Assert.Single(diagnostics.ToSorted()).Code);
    }

    private sealed record Team(string Name);

    private sealed record Page(List<Team> Teams);

    private static string Render(TemplateSet set, string model)
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        var diagnostics = new DiagnosticBag();
        Assert.True(set["in.sbn-txt"].TryRender(DynamicModel.FromJson(model), output, null, "page", diagnostics), InlineTemplate.Print(diagnostics));
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static (int ExitCode, string Errors) Render(string file)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        var folder = AppContext.BaseDirectory;
        foreach (var argument in (string[])["exec", "--runtimeconfig", Path.Combine(folder, "Previews.Tests.runtimeconfig.json"), Path.Combine(folder, "previews.dll"), "render", file])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (!process.WaitForExit(TimeSpan.FromSeconds(60)))
        {
            process.Kill();
            return (-1, "it did not end within a minute");
        }

        _ = output.Result;
        return (process.ExitCode, errors.Result);
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
