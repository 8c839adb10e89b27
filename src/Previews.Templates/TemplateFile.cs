using Previews.Templates.Compilation;
using Previews.Text;

namespace Previews.Templates;

/// <summary>A template of a set.</summary>
/// <param name="Name">The path below the theme's folder, with its extension and with forward slashes: <c>parts/table.sbn-html</c>.</param>
public sealed record TemplateFile(string Name, SourceText Source);

/// <summary>A template that pages are rendered with, and what they offer it.</summary>
public sealed record TemplateEntry(string Template, ModelType Model);
