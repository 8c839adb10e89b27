using System.Buffers;
using BenchmarkDotNet.Attributes;
using Previews.Templates;
using Previews.Templates.Compilation;
using Previews.Text;

namespace Previews.Benchmarks.Templates;

/// <summary>A page of the size of a preview: by its template, and by hand. Both write the same bytes, which is checked first.</summary>
[MemoryDiagnoser]
public class TemplateBenchmarks
{
    private const string Root = "preview.sbn-html";

    private readonly SamplePage _page = SamplePage.Create();
    private readonly ArrayBufferWriter<byte> _output = new(64 << 10);
    private readonly DiagnosticBag _diagnostics = new();
    private readonly List<TemplateFile> _files = ReadFiles();
    private Template _template = null!;

    [GlobalSetup]
    public void Setup()
    {
        _template = Compile()[Root];
        var byTemplate = Write(Rendered);
        var byHand = Write(ByHand);
        if (!byTemplate.AsSpan().SequenceEqual(byHand))
            throw new InvalidOperationException($"The two pages differ at byte {byTemplate.AsSpan().CommonPrefixLength(byHand)}.");
    }

    [Benchmark(Baseline = true)]
    public int ByHand()
    {
        _output.ResetWrittenCount();
        HandWrittenPage.Write(_page, _output);
        return _output.WrittenCount;
    }

    [Benchmark]
    public int Rendered()
    {
        _output.ResetWrittenCount();
        _template.TryRender(_page, _output, state: null, "page", _diagnostics);
        return _output.WrittenCount;
    }

    [Benchmark]
    public TemplateSet Compile() => TemplateSet.Compile(_files, [new TemplateEntry(Root, SamplePage.Type)], new TemplateOptions(), _diagnostics);

    private byte[] Write(Func<int> page)
    {
        page();
        return _output.WrittenSpan.ToArray();
    }

    private static List<TemplateFile> ReadFiles()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Templates", "theme");
        return
        [
            .. Directory.GetFiles(folder, "*.sbn-html", SearchOption.AllDirectories)
                .Select(path => (Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)))
                .Select(static f => new TemplateFile(f.Item1, new SourceText(f.Item2, f.Item1))),
        ];
    }
}
