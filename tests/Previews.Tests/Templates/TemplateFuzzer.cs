using System.Buffers;
using System.Text;
using Previews.Templates;
using Previews.Templates.Compilation;
using Previews.Text;

namespace Previews.Tests.Templates;

/// <summary>
/// Makes templates out of the cases' templates by cutting, joining and changing them, and runs them. The same seed makes the
/// same templates.
/// </summary>
internal sealed class TemplateFuzzer(int seed)
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "(", ")", "[", "]", "{", "}", "\"", "'", "`", "$\"", "$0", "$x", "$", "$$", "@", "^", "|", "??", "?.",
        " if ", " else ", " end ", " for x in ", " while ", " func f(a, b = 1) ", " do ", " ret ", " break ", " capture c ", " with ", " wrap ", " case ", " when ",
        " import ", " readonly ", " include 'in.sbn-html' ", "\n", ";", ",", ":", ".", "..", "..<", "=", "+=", "==", "<<", ">>", "*", "//", "%", "-", "!", "++", "--",
        "1", "9999999999999999999", "1e3", "0.5", "1m", "0xff", "null", "true", "a", "string.slice", "array.sort",
        "object.to_json", "date.parse", "#", "##", "<a href=\"", "<script>", ">", "é", "\u0000", "\uD800",
    ];

    private readonly Random _random = new(seed);
    private readonly string[] _seeds =
    [
        .. Directory.GetFiles(TemplateCaseFolder.Root, "in.sbn-*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(static t => t.Length < 4_000),
    ];

    public string Next()
    {
        var text = new StringBuilder(_seeds[_random.Next(_seeds.Length)]);
        for (var changes = _random.Next(1, 8); changes > 0; changes--)
            Change(text);
        return text.ToString();
    }

    /// <summary>Null when all is well, else what went wrong.</summary>
    public static string? FindFault(string template, TemplateOptions options)
    {
        string? misplaced = null;
        return FuzzedRun.FindFault(() => misplaced = FindMisplaced(Run(template, options)), FuzzedRun.Limit) ?? misplaced;
    }

    private static DiagnosticBag Run(string template, TemplateOptions options)
    {
        const string Name = "in.sbn-html";
        var diagnostics = new DiagnosticBag();
        var set = TemplateSet.Compile(
            [new TemplateFile(Name, new SourceText(template, Name))],
            [new TemplateEntry(Name, ModelType.Dynamic)],
            options,
            diagnostics);
        if (!diagnostics.HasErrors)
            set[Name].TryRender(
                DynamicModel.FromJson("""{"a": [1, "x", {"b": null}], "x": {"y": 2}}"""),
                new ArrayBufferWriter<byte>(),
                null,
                "page",
                diagnostics);
        return diagnostics;
    }

    private static string? FindMisplaced(DiagnosticBag diagnostics)
    {
        foreach (var diagnostic in diagnostics.ToSorted())
        {
            if (diagnostic.Location is not { } location || location.Span.End > location.Source.Length)
                return $"{diagnostic.Code} is told outside the text";
            DiagnosticPrinter.Print(diagnostic);
        }

        return null;
    }

    private void Change(StringBuilder text)
    {
        var at = _random.Next(text.Length + 1);
        switch (_random.Next(4))
        {
            case 0:
                text.Insert(at, Pieces[_random.Next(Pieces.Length)]);
                break;
            case 1:
                text.Remove(at, Math.Min(_random.Next(1, 12), text.Length - at));
                break;
            case 2:
                var other = _seeds[_random.Next(_seeds.Length)];
                var start = _random.Next(other.Length);
                text.Insert(at, other.AsSpan(start, Math.Min(_random.Next(1, 60), other.Length - start)));
                break;
            default:
                if (at < text.Length)
                    text[at] = (char)_random.Next(32, 127);
                break;
        }
    }
}
