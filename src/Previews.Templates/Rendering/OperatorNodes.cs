using Previews.Templates.Syntax;
using Previews.Text;

namespace Previews.Templates.Rendering;

internal sealed class ConstantNode(TextSpan span, Value value) : ExpressionNode(span)
{
    public Value Value => value;

    public override Value Evaluate(RenderState state) => value;
}

internal sealed class InterpolationNode(TextSpan span, ExpressionNode[] parts) : ExpressionNode(span)
{
    public override Value Evaluate(RenderState state)
    {
        var result = Value.From("");
        foreach (var part in parts)
        {
            var value = part.Evaluate(state);
            result = Texts.Concat(state, result, state.Strict ? value : AsReference(value));
        }

        return result;
    }

    /// <summary>The reference interpolates by the rules of .NET, not by those of printing.</summary>
    private static Value AsReference(in Value value) => value.Kind switch
    {
        ValueKind.Boolean => Value.From(value.IsTrue ? bool.TrueString : bool.FalseString),
        ValueKind.List when value.Reference is ScriptArray => Value.From("Scriban.Runtime.ScriptArray"),
        _ => value,
    };
}

internal sealed class ListNode(TextSpan span, ExpressionNode[] items) : ExpressionNode(span)
{
    public override Value Evaluate(RenderState state)
    {
        var list = new ScriptArray();
        foreach (var item in items)
            list.Add(item.Evaluate(state));
        state.CountWork(items.Length);
        return Value.From(list);
    }
}

internal sealed class MapNode(TextSpan span, KeyValuePair<string, ExpressionNode>[] members) : ExpressionNode(span)
{
    public override Value Evaluate(RenderState state)
    {
        var map = new ScriptObject();
        foreach (var (name, value) in members)
            map.TrySet(name, value.Evaluate(state));
        return Value.From(map);
    }
}

internal sealed class BinaryNode(TextSpan span, ExpressionNode left, TokenKind sign, TextSpan place, ExpressionNode right) : ExpressionNode(span)
{
    public override Value Evaluate(RenderState state)
    {
        var a = left.Evaluate(state);
        return BinaryOperation.Apply(state, sign, a, right.Evaluate(state), place);
    }
}

/// <summary><c>&amp;&amp;</c> and <c>||</c>: the right side is looked at only where it matters; the result is a boolean.</summary>
internal sealed class LogicalNode(TextSpan span, ExpressionNode left, bool isAnd, ExpressionNode right) : ExpressionNode(span)
{
    public override Value Evaluate(RenderState state) =>
        Value.From(left.Evaluate(state).IsTrue == isAnd ? right.Evaluate(state).IsTrue : !isAnd);
}

/// <summary><c>??</c> gives the right side for null, <c>?!</c> for what is not null. Only null counts: an empty text does not.</summary>
internal sealed class CoalesceNode(TextSpan span, ExpressionNode left, bool ifNull, ExpressionNode right) : ExpressionNode(span)
{
    public override Value Evaluate(RenderState state)
    {
        var value = left.Evaluate(state);
        return value.IsNull == ifNull ? right.Evaluate(state) : value;
    }
}

internal sealed class ConditionalNode(TextSpan span, ExpressionNode condition, ExpressionNode then, ExpressionNode otherwise) : ExpressionNode(span)
{
    public override Value Evaluate(RenderState state) =>
        condition.Evaluate(state).IsTrue ? then.Evaluate(state) : otherwise.Evaluate(state);
}

internal sealed class NotNode(TextSpan span, ExpressionNode operand) : ExpressionNode(span)
{
    public override Value Evaluate(RenderState state) => Value.From(!operand.Evaluate(state).IsTrue);
}

/// <summary><c>+x</c> and <c>-x</c>.</summary>
internal sealed class SignNode(TextSpan span, ExpressionNode operand, bool negative) : ExpressionNode(span)
{
    public override Value Evaluate(RenderState state)
    {
        var value = operand.Evaluate(state);
        if (value.IsNull)
            return value;
        if (value.Kind == ValueKind.Boolean)
            value = Value.From(value.Bits);
        if (!value.IsNumber)
            throw state.Fail(TemplateDiagnostics.SignNotSupported(state.At(Span), negative ? '-' : '+', value));
        return negative ? Arithmetic.Negate(value) : value;
    }
}

/// <summary><c>@f</c>: the function itself, not its result.</summary>
internal sealed class AliasNode(TextSpan span, ExpressionNode operand) : ExpressionNode(span)
{
    public override Value Evaluate(RenderState state) => operand.EvaluateUncalled(state);
}

/// <summary><c>^list</c>: as an argument each of its items is one; elsewhere it is the list.</summary>
internal sealed class SpreadNode(TextSpan span, ExpressionNode operand) : ExpressionNode(span)
{
    public override Value Evaluate(RenderState state) => operand.Evaluate(state);
}

/// <summary><c>++x</c>, <c>x++</c> and their like.</summary>
internal sealed class IncrementNode(TextSpan span, ExpressionNode variable, TokenKind sign, bool before) : ExpressionNode(span)
{
    public override Value Evaluate(RenderState state)
    {
        var old = variable.Evaluate(state);
        var changed = BinaryOperation.Apply(state, sign, old, Value.From(1), Span);
        ((IAssignable)variable).Assign(state, changed);
        return before ? changed : old;
    }
}
