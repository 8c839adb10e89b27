using System.Buffers;
using System.Text;
using Previews.Templates;
using Previews.Templates.Compilation;
using Previews.Text;

namespace Previews.Tests.Templates;

/// <summary>Renders a template that stands in a test.</summary>
internal static class InlineTemplate
{
    public static string Render(string template, string model = "{}", TemplateOptions? options = null, string name = "in.sbn-html") =>
        TryRender(template, out var output, out var diagnostics, model, options, name) ? output : throw new InvalidOperationException(Print(diagnostics));

    /// <summary>The codes of all errors, in order.</summary>
    public static string[] Errors(string template, string model = "{}", TemplateOptions? options = null, string name = "in.sbn-html")
    {
        TryRender(template, out _, out var diagnostics, model, options, name);
        return [.. diagnostics.ToSorted().Select(static d => d.Code)];
    }

    public static bool TryRender(
        string template, out string output, out DiagnosticBag diagnostics, string model = "{}", TemplateOptions? options = null, string name = "in.sbn-html")
    {
        diagnostics = new DiagnosticBag();
        output = "";
        var set = TemplateSet.Compile(
            [new TemplateFile(name, new SourceText(template, name))], [new TemplateEntry(name, ModelType.Dynamic)], options ?? new TemplateOptions(), diagnostics);
        var buffer = new ArrayBufferWriter<byte>();
        if (diagnostics.HasErrors || !set[name].TryRender(DynamicModel.FromJson(model), buffer, state: null, "the page", diagnostics))
            return false;
        output = Encoding.UTF8.GetString(buffer.WrittenSpan);
        return true;
    }

    public static string Print(DiagnosticBag diagnostics) => string.Concat(diagnostics.ToSorted().Select(DiagnosticPrinter.Print));
}
