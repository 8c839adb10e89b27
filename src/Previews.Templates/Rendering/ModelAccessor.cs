using Scriban;
using Scriban.Parsing;

namespace Previews.Templates.Rendering;

/// <summary>The members of one model type as the library reads them: without reflection.</summary>
internal sealed class ModelAccessor(ModelType type) : ReadOnlyAccessor
{
    public override IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => type.Members.Select(static m => m.Name);

    public override bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        var found = type.Find(member);
        value = found?.Get(target).ToObject();
        return found is not null;
    }
}
