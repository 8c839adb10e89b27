using Previews.Templates.Rendering;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Previews.Templates.Nodes;

/// <summary>A variable of a loop over a list that the checker knows.</summary>
internal sealed class LoopVariableRead(ScriptExpression original, int slot) : TypedExpression(original)
{
    public override bool MayWrite => false;

    public override Value Read(PageContext page) => page.Slots[slot] is { } item ? Value.FromObject(item) : Value.Null;
}

/// <summary><c>$1</c> in an included template.</summary>
internal sealed class ArgumentRead(ScriptExpression original, int position, bool tolerant) : TypedExpression(original)
{
    public override bool MayWrite => false;

    public override Value Read(PageContext page)
    {
        if (page.Arguments is { } arguments && position < arguments.Length)
            return arguments[position];
        if (tolerant)
            return Value.Null;
        throw page.Fail(page.Arguments is null ? TemplateDiagnostics.NoArguments(page.At(Span)) : TemplateDiagnostics.MissingArgument(page.At(Span), position));
    }
}

/// <summary>A member of the page's model, which is a variable in its templates, or of an object of it.</summary>
internal abstract class MemberRead(ScriptExpression original, ModelMember member) : TypedExpression(original)
{
    public ModelMember Member => member;

    public sealed override Value Read(PageContext page) => Target(page) is { } target ? member.Get(target) : Value.Null;

    /// <summary>The object whose member it is; null where that is allowed to be missing.</summary>
    protected abstract object? Target(PageContext page);
}

internal sealed class PageMemberRead(ScriptExpression original, ModelMember member) : MemberRead(original, member)
{
    public override bool MayWrite => false;

    protected override object Target(PageContext page) => page.Model;
}

internal sealed class ObjectMemberRead(
    ScriptExpression original,
    ScriptExpression target,
    ModelMember member,
    SourceSpan name,
    bool nullable) : MemberRead(original, member)
{
    private readonly Operand _target = target;

    public override bool MayWrite => Enclosed.CanWrite(_target.Expression);

    protected override object? Target(PageContext page)
    {
        var value = _target.Read(page);
        if (value.Reference is { } instance || nullable)
            return value.Reference;
        throw page.Fail(TemplateDiagnostics.MemberOfNull(page.At(name), Member.Name));
    }
}

/// <summary><c>rows.size</c></summary>
internal sealed class ListSizeRead(ScriptExpression original, ScriptExpression list) : TypedExpression(original)
{
    private readonly Operand _list = list;

    public override bool MayWrite => Enclosed.CanWrite(_list.Expression);

    public override Value Read(PageContext page) => _list.Read(page).Reference is IReadOnlyList<object> items ? Value.From(items.Count) : Value.Null;
}
