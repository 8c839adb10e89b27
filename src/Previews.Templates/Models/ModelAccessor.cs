using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Previews.Templates.Models;

/// <summary>The members of one model type as the library reads them: without reflection, and never written.</summary>
internal sealed class ModelAccessor(ModelType type) : IObjectAccessor
{
    public ModelType Type => type;

    public bool HasIndexer => false;

    public Type? IndexType => null;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => type.Members.Length;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => type.Members.Select(static m => m.Name);

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => type.Find(member) is not null;

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        var found = type.Find(member);
        value = found?.Get(target).ToObject();
        return found is not null;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}
