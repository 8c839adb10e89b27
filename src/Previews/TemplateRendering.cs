using System.Buffers;
using System.Text;
using Previews.Templates;
using Previews.Templates.Compilation;
using Previews.Text;

namespace Previews;

/// <summary>Renders one template with the data of one file.</summary>
/// <param name="Includes">Where includes are looked for; null is the template's folder.</param>
internal sealed record TemplateRendering(FileInfo Template, FileInfo? Model, DirectoryInfo? Includes, bool Escape, bool Strict)
{
    public int Run(Stream output, TextWriter errors)
    {
        var diagnostics = new DiagnosticBag();
        var buffer = new ArrayBufferWriter<byte>();
        try
        {
            if (TryRender(buffer, diagnostics))
            {
                output.Write(buffer.WrittenSpan);
                return ExitCodes.Good;
            }
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(trouble.Message);
            return ExitCodes.MachineTrouble;
        }

        foreach (var diagnostic in diagnostics.ToSorted())
            errors.Write(DiagnosticPrinter.Print(diagnostic));
        return ExitCodes.ContentErrors;
    }

    private bool TryRender(ArrayBufferWriter<byte> output, DiagnosticBag diagnostics)
    {
        var model = Model is null ? DynamicModel.Empty : ModelFile.Read(Model, diagnostics);
        var folder = Includes ?? Template.Directory!;
        var name = NameBelow(folder, Template);
        var options = (Strict ? new TemplateOptions() : TemplateOptions.Reference) with { Escape = Escape, Loader = include => Load(folder, include) };
        var source = new SourceText(File.ReadAllText(Template.FullName, Encoding.UTF8), Template.ToString().Replace('\\', '/'));
        var set = TemplateSet.Compile([new TemplateFile(name, source)], [new TemplateEntry(name, ModelType.Dynamic)], options, diagnostics);
        return !diagnostics.HasErrors && set[name].TryRender(model, output, state: null, name, diagnostics);
    }

    private static string NameBelow(DirectoryInfo folder, FileInfo file)
    {
        var relative = Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) ? file.Name : relative;
    }

    /// <summary>Only what lies below the folder is served.</summary>
    private static SourceText? Load(DirectoryInfo folder, string name)
    {
        if (name.Contains('\0', StringComparison.Ordinal))
            return null;
        var path = Path.GetFullPath(Path.Combine(folder.FullName, name));
        return path.StartsWith(folder.FullName.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && File.Exists(path)
            ? new SourceText(File.ReadAllText(path, Encoding.UTF8), name)
            : null;
    }
}
