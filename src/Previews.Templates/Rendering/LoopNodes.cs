using Previews.Text;

namespace Previews.Templates.Rendering;

/// <summary>A loop's options, evaluated once before it: offset, then reversed, then limit.</summary>
internal sealed class LoopRange(ExpressionNode? offset, ExpressionNode? limit, bool reversed)
{
    /// <summary>The first index, the step and the number of iterations over so many items. A limit of 0 does not limit.</summary>
    public (int First, int Step, int Count) Over(RenderState state, int count)
    {
        var skipped = (int)Math.Clamp(Number(state, offset), 0, count);
        var remaining = count - skipped;
        var most = Number(state, limit);
        var taken = most > 0 ? (int)Math.Min(most, remaining) : remaining;
        return reversed ? (count - 1, -1, taken) : (skipped, 1, taken);
    }

    private static long Number(RenderState state, ExpressionNode? option) => option?.Evaluate(state).AsInteger() ?? 0;
}

/// <summary>Gives a loop the list that it runs over.</summary>
internal static class Iteration
{
    /// <summary>Null runs not at all; a text by characters; an object by its members, each with key and value.</summary>
    public static Value? ListOf(RenderState state, in Value value, TextSpan span)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                return null;
            case ValueKind.List:
                return value;
            case ValueKind.Text or ValueKind.Html:
                return Value.From(new CharacterList(ValueText.Of(value)));
            case ValueKind.Map or ValueKind.Model:
                return Value.From(new ScriptArray(Members.All(value).Select(static m => Pair(m.Key, m.Value))));
            default:
                throw state.Fail(TemplateDiagnostics.NotIterable(state.At(span), value));
        }
    }

    public static Value Pair(string key, in Value value)
    {
        var pair = new ScriptObject();
        pair.TrySet("key", Value.From(key));
        pair.TrySet("value", value);
        return Value.From(pair);
    }
}

/// <summary>
/// <c>for x in list</c>. The variable is the loop's own where it is a name: its cell is put back afterwards. An empty list
/// runs <c>else</c>; null runs nothing.
/// </summary>
internal sealed class ForNode(ExpressionNode list, LoopRange range, ILoopVariable variable, BlockNode body, BlockNode otherwise) : StatementNode
{
    public override Flow Render(RenderState state)
    {
        if (Iteration.ListOf(state, list.Evaluate(state), list.Span) is not { } items)
            return Flow.Next;
        var (first, step, count) = range.Over(state, Lists.Count(items));
        if (count == 0)
            return otherwise.Render(state);

        variable.Save(state);
        var loop = state.PushLoop(isFor: true);
        loop.Length = count;
        var flow = Run(state, loop, items, first, step);
        state.PopLoop();
        variable.Restore(state);
        return flow == Flow.Return ? flow : Flow.Next;
    }

    private Flow Run(RenderState state, LoopFrame loop, in Value items, int first, int step)
    {
        var flow = Flow.Next;
        for (var i = 0; i < loop.Length && flow is Flow.Next or Flow.Continue; i++)
        {
            var index = first + (i * step);
            if (index >= Lists.Count(items))
                break;
            state.CountWork(1);
            state.CountIterations(1);
            var item = Lists.At(items, index);
            loop.Index = i;
            loop.Previous = loop.Item;
            loop.Item = item;
            variable.Set(state, item);
            flow = body.Render(state);
        }

        return flow;
    }
}

/// <summary>What a loop gives each item to.</summary>
internal interface ILoopVariable
{
    void Save(RenderState state);

    void Set(RenderState state, in Value item);

    void Restore(RenderState state);
}

/// <summary>A name: visible in the loop, and in what is called and included from it, and nowhere else.</summary>
internal sealed class ScopedLoopVariable(int cell) : ILoopVariable
{
    public void Save(RenderState state) => state.Push(state.Cells[cell]);

    public void Set(RenderState state, in Value item) => state.Cells[cell] = item.IsUnset ? Value.Null : item;

    public void Restore(RenderState state) => state.Cells[cell] = state.Pop();
}

/// <summary><c>$x</c>: a local variable, which is the loop's own too.</summary>
internal sealed class AssignedLoopVariable(IAssignable target) : ILoopVariable
{
    public void Save(RenderState state)
    {
    }

    public void Set(RenderState state, in Value item) => target.Assign(state, item);

    public void Restore(RenderState state)
    {
    }
}

internal sealed class WhileNode(TextSpan span, ExpressionNode condition, BlockNode body) : StatementNode
{
    public override Flow Render(RenderState state)
    {
        var loop = state.PushLoop(isFor: false);
        var flow = Flow.Next;
        while (flow is Flow.Next or Flow.Continue && condition.Evaluate(state).IsTrue)
        {
            state.Span = span;
            state.CountWork(1);
            state.CountIterations(1);
            flow = body.Render(state);
            loop.Index++;
        }

        state.PopLoop();
        return flow == Flow.Return ? flow : Flow.Next;
    }
}

/// <summary><c>tablerow</c>: the items as cells of table rows.</summary>
internal sealed class TableRowNode(ExpressionNode list, LoopRange range, ExpressionNode? columns, ILoopVariable variable, BlockNode body) : StatementNode
{
    public override Flow Render(RenderState state)
    {
        if (Iteration.ListOf(state, list.Evaluate(state), list.Span) is not { } items)
            return Flow.Next;
        var (first, step, count) = range.Over(state, Lists.Count(items));
        variable.Save(state);
        var loop = state.PushLoop(isFor: true);
        loop.Length = count;
        loop.Columns = (int)Math.Clamp(columns?.Evaluate(state).AsInteger() ?? 1, 1, int.MaxValue);
        var flow = Flow.Next;
        for (var i = 0; i < count && flow is Flow.Next or Flow.Continue; i++)
            flow = RenderCell(state, loop, Lists.At(items, first + (i * step)), i);
        if (count > 0)
            EndRow(state);
        state.PopLoop();
        variable.Restore(state);
        return flow == Flow.Return ? flow : Flow.Next;
    }

    private Flow RenderCell(RenderState state, LoopFrame loop, in Value item, int index)
    {
        state.CountWork(1);
        state.CountIterations(1);
        loop.Index = index;
        loop.Column = (index % loop.Columns) + 1;
        variable.Set(state, item);
        if (loop.Column == 1)
            StartRow(state, (index / loop.Columns) + 1);
        state.Output.Write("<td class=\"col"u8);
        state.Output.Write(loop.Column);
        state.Output.Write("\">"u8);
        var flow = body.Render(state);
        state.Output.Write("</td>"u8);
        return flow;
    }

    private static void StartRow(RenderState state, int row)
    {
        if (row > 1)
            EndRow(state);
        state.Output.Write("<tr class=\"row"u8);
        state.Output.Write(row);
        state.Output.Write("\">"u8);
    }

    private static void EndRow(RenderState state)
    {
        state.Output.Write("</tr>"u8);
        state.Output.Write(state.Options.NewLine);
    }
}
