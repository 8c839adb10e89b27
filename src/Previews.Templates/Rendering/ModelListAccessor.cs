using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Previews.Templates.Rendering;

/// <summary>A list of the model as the library reads it: its size and its elements, which nothing replaces.</summary>
internal sealed class ModelListAccessor : ReadOnlyAccessor, IListAccessor
{
    public static readonly ModelListAccessor Instance = new();

    public int GetLength(TemplateContext context, SourceSpan span, object target) => List(target).Count;

    public object? GetValue(TemplateContext context, SourceSpan span, object target, int index) =>
        index < List(target).Count ? List(target)[index] : null;

    public void SetValue(TemplateContext context, SourceSpan span, object target, int index, object? value) =>
        throw ((PageContext)context).Fail(TemplateDiagnostics.CannotWrite(((PageContext)context).At(span), "the page's list", $"[{index}]"));

    public override IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => ["size"];

    public override bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = member == "size" ? Boxes.Of(List(target).Count) : null;
        return member == "size";
    }

    /// <summary>What a model lists are objects of some class, so every list of them is one of objects.</summary>
    private static IReadOnlyList<object> List(object target) => (IReadOnlyList<object>)target;
}
