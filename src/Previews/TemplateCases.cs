using System.Buffers;
using System.Text;
using System.Text.Json;
using Previews.Templates;
using Previews.Templates.Compilation;
using Previews.Text;

namespace Previews;

/// <summary>
/// Runs cases of the template language as the reference engine would: leniently, without escaping, with the case's own
/// templates to include; a name that it does not have serves the name itself as text. A case that expects an error passes if
/// it ends in one on the expected line.
/// </summary>
internal static class TemplateCases
{
    private const string Name = "text";

    public static int Run(FileInfo file, TextWriter output, TextWriter errors)
    {
        List<TemplateCase>? cases;
        try
        {
            cases = JsonSerializer.Deserialize(File.ReadAllText(file.FullName), ProgramJson.Default.ListTemplateCase);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or JsonException)
        {
            errors.WriteLine($"{file}: {trouble.Message}");
            return ExitCodes.MachineTrouble;
        }

        var failed = 0;
        foreach (var @case in cases ?? [])
        {
            var actual = Render(@case);
            if (Passes(@case, actual))
                continue;
            failed++;
            output.WriteLine($"FAILED {@case.Name}\n--- expected\n{@case.Expected}\n--- actual\n{actual.Text}\n");
        }

        output.WriteLine($"{(cases?.Count ?? 0) - failed} passed, {failed} failed");
        return failed == 0 ? ExitCodes.Good : ExitCodes.ContentErrors;
    }

    private static Outcome Render(TemplateCase @case)
    {
        var diagnostics = new DiagnosticBag();
        var options = TemplateOptions.Reference with
        {
            Loader = name => new SourceText(@case.Templates?.GetValueOrDefault(name) ?? name, name),
        };
        var set = TemplateSet.Compile(
            [new TemplateFile(Name, new SourceText(@case.Template, Name))], [new TemplateEntry(Name, ModelType.Dynamic)], options, diagnostics);
        var model = @case.Model is { } json ? DynamicModel.FromJson(json.GetRawText()) : DynamicModel.Empty;
        var output = new ArrayBufferWriter<byte>();
        if (!diagnostics.HasErrors && set[Name].TryRender(model, output, state: null, @case.Name, diagnostics))
            return new Outcome(Encoding.UTF8.GetString(output.WrittenSpan), null);
        var errors = diagnostics.ToSorted();
        return new Outcome(string.Concat(errors.Select(DiagnosticPrinter.Print)), errors[0].Location?.Line ?? 0);
    }

    private static bool Passes(TemplateCase @case, Outcome actual)
    {
        if (@case.ExpectsError)
            return actual.ErrorLine is { } line && line == @case.FirstErrorLine;
        if (actual.ErrorLine is not null)
            return false;
        return @case.Compare == "trim"
            ? actual.Text.Trim() == @case.Expected.Trim()
            : actual.Text == @case.Expected;
    }

    /// <param name="ErrorLine">The line of the first error; null when there was none.</param>
    private readonly record struct Outcome(string Text, int? ErrorLine);
}
