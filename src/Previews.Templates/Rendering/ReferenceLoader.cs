using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Previews.Templates.Rendering;

/// <summary>Gives the library the templates that it includes by itself, where it renders alone.</summary>
internal sealed class ReferenceLoader(TemplateSet set) : ITemplateLoader
{
    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        set.TextOf(templatePath) ?? throw ((PageContext)context).Fail(TemplateDiagnostics.UnknownTemplate(set.LocationOf(callerSpan), templatePath, set.Names));

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));
}
