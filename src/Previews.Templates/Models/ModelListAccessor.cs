using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Previews.Templates.Models;

/// <summary>A list of the model as the library reads it: its size and its elements, which nothing replaces.</summary>
internal sealed class ModelListAccessor : IListAccessor, IObjectAccessor
{
    public static readonly ModelListAccessor Instance = new();

    public bool HasIndexer => false;

    public Type? IndexType => null;

    public int GetLength(TemplateContext context, SourceSpan span, object target) => List(target).Count;

    public object? GetValue(TemplateContext context, SourceSpan span, object target, int index) =>
        index < List(target).Count ? List(target)[index] : null;

    public void SetValue(TemplateContext context, SourceSpan span, object target, int index, object? value) =>
        throw ((Rendering.PageContext)context).Fail(TemplateDiagnostics.CannotWrite(((Rendering.PageContext)context).At(span), "the page's list", $"[{index}]"));

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => 0;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => ["size"];

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => member == "size";

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = member == "size" ? Boxes.Of(List(target).Count) : null;
        return member == "size";
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;

    /// <summary>What a model lists are objects of some class, so every list of them is one of objects.</summary>
    private static IReadOnlyList<object> List(object target) => (IReadOnlyList<object>)target;
}
