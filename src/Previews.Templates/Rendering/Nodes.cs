using Previews.Text;

namespace Previews.Templates.Rendering;

/// <summary>How a statement ended.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}

/// <summary>A bound statement: it writes to the state's output.</summary>
internal abstract class StatementNode
{
    public abstract Flow Render(RenderState state);
}

/// <summary>A bound expression.</summary>
internal abstract class ExpressionNode(TextSpan span)
{
    public TextSpan Span { get; } = span;

    /// <summary>The value; a name or path that leads to a function calls it.</summary>
    public abstract Value Evaluate(RenderState state);

    /// <summary>The value without that call: what <c>@</c> and the target of a call want.</summary>
    public virtual Value EvaluateUncalled(RenderState state) => Evaluate(state);
}

/// <summary>An expression that can be assigned to.</summary>
internal interface IAssignable
{
    void Assign(RenderState state, in Value value);
}

/// <summary>A path: where it leads to a function, reading it is calling it.</summary>
internal abstract class PathNode(TextSpan span) : ExpressionNode(span)
{
    public override Value Evaluate(RenderState state)
    {
        var value = EvaluateUncalled(state);
        return value.Kind == ValueKind.Function ? value.Function.Call(state, CallArguments.None(Span)) : value;
    }

    public abstract override Value EvaluateUncalled(RenderState state);
}
