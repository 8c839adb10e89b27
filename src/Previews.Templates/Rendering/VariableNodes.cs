using Previews.Templates.Binding;
using Previews.Text;

namespace Previews.Templates.Rendering;

/// <summary>A variable of a loop or a parameter that is known to be set where it is read.</summary>
internal sealed class ScopedNode(TextSpan span, int cell) : PathNode(span)
{
    public override Value Evaluate(RenderState state)
    {
        ref readonly var value = ref state.Cells[cell];
        return value.Shape == Shape.Function ? value.Function.Call(state, CallArguments.None(Span)) : value;
    }

    public override Value EvaluateUncalled(RenderState state) => state.Cells[cell];
}

/// <summary><c>$name</c>.</summary>
internal sealed class LocalNode(TextSpan span, string name, int cell, bool tolerant) : PathNode(span), IAssignable
{
    public override Value EvaluateUncalled(RenderState state)
    {
        var value = state.Cells[cell];
        if (value.IsUnset && state.Strict && !tolerant)
            throw state.Fail(TemplateDiagnostics.UnknownVariable(state.At(Span), "$" + name, null));
        return value;
    }

    public void Assign(RenderState state, in Value value)
    {
        if (state.ReadOnly?.Contains(cell) == true)
            throw state.Fail(TemplateDiagnostics.ReadOnlyVariable(state.At(Span), "$" + name));
        state.Cells[cell] = value;
    }
}

/// <summary>A member of the page's model that nothing can hide.</summary>
internal sealed class ModelVariableNode(TextSpan span, ModelMember member) : PathNode(span)
{
    public ModelMember Member => member;

    public override Value EvaluateUncalled(RenderState state) => member.Get(state.Model);
}

/// <summary>
/// Any other name, looked for as the language says: parameter or loop variable, the objects of <c>with</c> from the innermost
/// out, variables that templates have set, the model, the builtins.
/// </summary>
internal sealed class VariableNode(TextSpan span, VariableSlot slot, bool tolerant) : PathNode(span), IAssignable
{
    public override Value EvaluateUncalled(RenderState state)
    {
        if (TryRead(state, out var value))
            return value;
        if (state.Strict && !tolerant)
            throw state.Fail(TemplateDiagnostics.UnknownVariable(state.At(Span), slot.Name, slot.Suggest(state)));
        return default;
    }

    private bool TryRead(RenderState state, out Value value)
    {
        value = state.Cells[slot.Scoped];
        if (!value.IsUnset)
            return true;
        for (var i = state.Contexts.Count - 1; i >= 0; i--)
        {
            if (state.Contexts[i].TryGet(slot.Name, out value))
                return true;
        }

        value = state.Cells[slot.Global];
        if (!value.IsUnset)
            return true;
        if (state.DynamicModel is { } model && model.TryGet(slot.Name, out value))
            return true;
        if (state.ModelType.Find(slot.Name) is { } member)
        {
            value = member.Get(state.Model);
            return true;
        }

        value = slot.Builtin;
        return !value.IsUnset;
    }

    /// <summary>Parameters are written where they are; everything else goes to the current object context.</summary>
    public void Assign(RenderState state, in Value value)
    {
        if (slot.IsParameter)
        {
            state.Cells[slot.Scoped] = value;
        }
        else if (state.Contexts.Count > 0)
        {
            if (!state.Contexts[^1].TrySet(slot.Name, value))
                throw state.Fail(TemplateDiagnostics.ReadOnlyVariable(state.At(Span), slot.Name));
        }
        else
        {
            Guard(state);
            state.Cells[slot.Global] = value;
        }
    }

    private void Guard(RenderState state)
    {
        if (state.ReadOnly?.Contains(slot.Global) == true)
            throw state.Fail(TemplateDiagnostics.ReadOnlyVariable(state.At(Span), slot.Name));
    }
}

/// <summary><c>$</c>.</summary>
internal sealed class ArgumentsNode(TextSpan span) : ExpressionNode(span)
{
    public override Value Evaluate(RenderState state) => state.Arguments;
}

/// <summary><c>$0</c>.</summary>
internal sealed class ArgumentNode(TextSpan span, int index, int cell, bool tolerant) : PathNode(span)
{
    public override Value EvaluateUncalled(RenderState state)
    {
        var value = state.Cells[cell];
        if (!value.IsUnset)
            return value;
        if (state.Depth == 0)
            throw state.Fail(TemplateDiagnostics.NoArguments(state.At(Span)));
        return state.Strict && !tolerant ? throw state.Fail(TemplateDiagnostics.MissingArgument(state.At(Span), index)) : default;
    }
}

/// <summary><c>this</c>: the innermost object of <c>with</c>, else the page's variables.</summary>
internal sealed class ThisNode(TextSpan span) : ExpressionNode(span)
{
    public override Value Evaluate(RenderState state) => state.Contexts.Count > 0
        ? Value.From(state.Contexts[^1])
        : Value.From(new PageVariables(state));
}

/// <summary><c>for.index</c> and its like.</summary>
internal sealed class LoopPropertyNode(TextSpan span, bool isFor, Func<LoopFrame, Value> read) : ExpressionNode(span)
{
    public override Value Evaluate(RenderState state) => state.FindLoop(isFor) is { } loop ? read(loop) : Value.Null;
}

/// <summary>Loop properties by name; what a <c>while</c> cannot know it does not have.</summary>
internal static class LoopProperties
{
    public static readonly IReadOnlyDictionary<string, Func<LoopFrame, Value>> OfFor = new Dictionary<string, Func<LoopFrame, Value>>(StringComparer.Ordinal)
    {
        ["index"] = static l => Value.From(l.Index),
        ["rindex"] = static l => Value.From(l.Length - l.Index - 1),
        ["first"] = static l => Value.From(l.Index == 0),
        ["last"] = static l => Value.From(l.Index == l.Length - 1),
        ["even"] = static l => Value.From(l.Index % 2 == 0),
        ["odd"] = static l => Value.From(l.Index % 2 != 0),
        ["changed"] = static l => Value.From(l.Changed),
        ["length"] = static l => Value.From(l.Length),
    };

    public static readonly IReadOnlyDictionary<string, Func<LoopFrame, Value>> OfTableRow =
        new Dictionary<string, Func<LoopFrame, Value>>(OfFor, StringComparer.Ordinal)
        {
            ["col"] = static l => Value.From(l.Column),
            ["col0"] = static l => Value.From(l.Column - 1),
            ["col_first"] = static l => Value.From(l.Column == 1),
            ["col_last"] = static l => Value.From(l.Column == l.Columns),
        };

    public static readonly IReadOnlyDictionary<string, Func<LoopFrame, Value>> OfWhile =
        OfFor.Where(static p => p.Key is "index" or "first" or "even" or "odd").ToDictionary(StringComparer.Ordinal);
}
