namespace Previews.Templates.Rendering;

/// <summary>Tells that a node was executed. Bound in only where someone listens.</summary>
internal sealed class RecordingNode(ExpressionNode node, string name, Action<string> executed) : ExpressionNode(node.Span)
{
    public override Value Evaluate(RenderState state)
    {
        executed(name);
        return node.Evaluate(state);
    }

    public override Value EvaluateUncalled(RenderState state)
    {
        executed(name);
        return node.EvaluateUncalled(state);
    }
}

internal sealed class RecordingStatement(StatementNode node, string name, Action<string> executed) : StatementNode
{
    public override Flow Render(RenderState state)
    {
        executed(name);
        return node.Render(state);
    }
}
