using Previews.Templates.Parsing;
using Previews.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Previews.Templates.Rendering;

/// <summary>Gives the library the templates that it includes by itself, where it renders alone.</summary>
internal sealed class ReferenceLoader(ParsedTemplates templates) : ITemplateLoader
{
    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        templates.Find(templatePath, new DiagnosticBag())?.Source.Text
            ?? throw ((PageContext)context).Fail(TemplateDiagnostics.UnknownTemplate(templates.LocationOf(callerSpan), templatePath, templates.Names));

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));
}
