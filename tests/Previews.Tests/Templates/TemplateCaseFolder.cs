using System.Buffers;
using System.Text;
using Previews.Templates;
using Previews.Templates.Compilation;
using Previews.Text;

namespace Previews.Tests.Templates;

/// <summary>
/// A numbered case: <c>in.sbn-*</c>, the templates that it includes in <c>parts/</c>, its data in <c>model.json</c>, and
/// <c>out.txt</c>, which is the output, or what is told where it fails. A file <c>lenient</c> asks for the reference's behaviour.
/// </summary>
internal sealed record TemplateCaseFolder(string Path)
{
    public static string Root { get; } = Repository.Path("tests/cases/templates");

    public static IEnumerable<TemplateCaseFolder> Below(string folder) =>
        Directory.GetDirectories(folder)
            .Where(static d => System.IO.Path.GetFileName(d) != "errors")
            .Order(StringComparer.Ordinal)
            .Select(static d => new TemplateCaseFolder(d));

    public string Expected => File.ReadAllText(System.IO.Path.Combine(Path, "out.txt"));

    public string Run()
    {
        var (name, files) = Files();
        var options = File.Exists(System.IO.Path.Combine(Path, "lenient")) ? TemplateOptions.Reference : new TemplateOptions();
        var diagnostics = new DiagnosticBag();
        var output = new ArrayBufferWriter<byte>();
        var set = TemplateSet.Compile(files, [new TemplateEntry(name, ModelType.Dynamic)], options, diagnostics);
        if (!diagnostics.HasErrors && set[name].TryRender(Model(), output, state: null, name, diagnostics))
            return Encoding.UTF8.GetString(output.WrittenSpan);
        return string.Concat(diagnostics.ToSorted().Select(DiagnosticPrinter.Print));
    }

    private (string Name, List<TemplateFile> Files) Files()
    {
        var main = Directory.GetFiles(Path, "in.sbn-*").Single();
        var parts = System.IO.Path.Combine(Path, "parts");
        var paths = Directory.Exists(parts) ? Directory.GetFiles(parts).Order(StringComparer.Ordinal).Prepend(main) : [main];
        var files = paths.Select(p => System.IO.Path.GetRelativePath(Path, p).Replace('\\', '/')).Select(n =>
            new TemplateFile(n, new SourceText(File.ReadAllText(System.IO.Path.Combine(Path, n)), n)));
        return (System.IO.Path.GetFileName(main), files.ToList());
    }

    private DynamicModel Model()
    {
        var path = System.IO.Path.Combine(Path, "model.json");
        return File.Exists(path) ? DynamicModel.FromJson(File.ReadAllText(path)) : DynamicModel.Empty;
    }
}
