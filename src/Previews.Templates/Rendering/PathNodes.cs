using Previews.Text;

namespace Previews.Templates.Rendering;

/// <summary>A member of an object whose type the binder knows.</summary>
internal sealed class ModelMemberNode(TextSpan span, ExpressionNode target, ModelType type, ModelMember member, bool nullable) : PathNode(span)
{
    public ExpressionNode Target => target;

    public Shape Shape { get; } = type.Shape;

    public ModelMember Member => member;

    public override Value EvaluateUncalled(RenderState state)
    {
        var value = target.Evaluate(state);
        if (value.Shape == Shape)
            return member.Get(value.Reference!);
        if (value.IsNull && nullable)
            return default;
        if (!value.IsNull)
            return Members.TryGet(state, value, member.Name, out var other) ? other : default;
        throw state.Fail(TemplateDiagnostics.MemberOfNull(state.At(Span), member.Name));
    }
}

/// <summary>What a path allows for.</summary>
/// <param name="Null">Whether the target may be null.</param>
/// <param name="Missing">Whether the target may have no such member.</param>
internal readonly record struct PathTolerance(bool Null, bool Missing);

/// <summary>A member that is looked up by its name.</summary>
internal sealed class MemberNode(TextSpan span, ExpressionNode target, string name, TextSpan nameSpan, PathTolerance tolerance)
    : PathNode(span), IAssignable
{
    public override Value EvaluateUncalled(RenderState state)
    {
        var value = target.Evaluate(state);
        if (Members.TryGet(state, value, name, out var member))
            return member;
        if (value.IsNull)
        {
            if (tolerance.Null || name == "empty?")
                return default;
            throw state.Fail(TemplateDiagnostics.MemberOfNull(state.At(Span), name));
        }

        if (tolerance.Missing)
            return default;
        throw state.Fail(TemplateDiagnostics.UnknownMember(state.At(nameSpan), value.Description, name, Members.Names(value)));
    }

    public void Assign(RenderState state, in Value value) => MemberAssignment.Assign(state, target.Evaluate(state), name, value, Span);
}

/// <summary><c>a[i]</c>: an element of a list, a character of a text, a member by a computed name.</summary>
internal sealed class IndexNode(TextSpan span, ExpressionNode target, ExpressionNode key, TextSpan bracketSpan, PathTolerance tolerance)
    : PathNode(span), IAssignable
{
    public override Value EvaluateUncalled(RenderState state)
    {
        var value = target.Evaluate(state);
        if (value.IsNull)
            return tolerance.Null ? default : throw state.Fail(TemplateDiagnostics.IndexOfNull(state.At(Span)));
        var index = key.Evaluate(state);
        if (index.IsNull)
            throw state.Fail(TemplateDiagnostics.NullIndex(state.At(bracketSpan)));
        return index.AsInteger() is { } number && value.Kind is ValueKind.List or ValueKind.Text or ValueKind.Html
            ? Element(state, value, number)
            : Named(state, value, ValueText.Of(index, state));
    }

    private Value Element(RenderState state, in Value value, long index)
    {
        if (value.Kind == ValueKind.List)
        {
            var count = Lists.Count(value);
            var position = index < 0 ? count + index : index;
            return position >= 0 && position < count ? Lists.At(value, (int)position) : default;
        }

        var text = ValueText.Of(value);
        var at = index < 0 ? text.Length + index : index;
        if (at < 0 || at >= text.Length)
            throw state.Fail(TemplateDiagnostics.IndexOutOfText(state.At(bracketSpan), index, text.Length));
        return Value.From(text[(int)at].ToString());
    }

    private Value Named(RenderState state, in Value value, string name)
    {
        if (Members.TryGet(state, value, name, out var member) || tolerance.Missing)
            return member;
        throw state.Fail(TemplateDiagnostics.UnknownMember(state.At(bracketSpan), value.Description, name, Members.Names(value)));
    }

    public void Assign(RenderState state, in Value value)
    {
        var container = target.Evaluate(state);
        if (container.IsNull)
            throw state.Fail(TemplateDiagnostics.IndexOfNull(state.At(Span)));
        var index = key.Evaluate(state);
        if (index.IsNull)
            throw state.Fail(TemplateDiagnostics.NullIndex(state.At(bracketSpan)));
        if (container.Reference is ScriptArray array && index.AsInteger() is { } number)
            SetElement(state, array, number, value);
        else
            MemberAssignment.Assign(state, container, ValueText.Of(index, state), value, Span);
    }

    private static void SetElement(RenderState state, ScriptArray array, long index, in Value value)
    {
        var position = index < 0 ? array.Count + index : index;
        if (position < 0)
            return;
        ListOperations.Check(state, position);
        array.Set((int)position, value);
    }
}

/// <summary>Writes a member. Only what the template has made itself can be written to: the page's data cannot.</summary>
internal static class MemberAssignment
{
    public static void Assign(RenderState state, in Value target, string name, in Value value, TextSpan span)
    {
        if (target.IsNull)
            throw state.Fail(TemplateDiagnostics.MemberOfNull(state.At(span), name));
        var done = target.Reference switch
        {
            ScriptArray array => (array.Properties ??= new ScriptObject()).TrySet(name, value),
            Functions.BuiltinGroup group => TryOverride(state, group, name, value),
            MapValue map => map.TrySet(name, value),
            _ => false,
        };
        if (!done)
            throw state.Fail(TemplateDiagnostics.CannotWrite(state.At(span), target.Description, name));
    }

    /// <summary>A page may change the format of its dates; a builtin itself is changed for one page, and only in lenient mode.</summary>
    private static bool TryOverride(RenderState state, Functions.BuiltinGroup group, string name, in Value value)
    {
        if (group.Name == "date" && name == "format" && value.IsText)
        {
            state.DateFormat = ValueText.Of(value);
            return true;
        }

        if (state.Strict)
            return false;
        (state.Overridden ??= new Dictionary<string, Value>(StringComparer.Ordinal))[$"{group.Name}.{name}"] = value;
        return true;
    }
}
