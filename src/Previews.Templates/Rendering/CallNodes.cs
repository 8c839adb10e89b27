using Previews.Templates.Functions;
using Previews.Text;

namespace Previews.Templates.Rendering;

/// <summary>The arguments of a call as they are written.</summary>
internal sealed class ArgumentList(ExpressionNode[] positional, string[] names, ExpressionNode[] named)
{
    public static readonly ArgumentList Empty = new([], [], []);

    public string[] Names => names;

    public ExpressionNode[] Positional => positional;

    public ExpressionNode[] Named => named;

    /// <summary>Pushes all values, the named ones last; returns how many have no name.</summary>
    public int Push(RenderState state)
    {
        var start = state.Top;
        foreach (var argument in positional)
        {
            var value = argument.Evaluate(state);
            if (argument is SpreadNode && value.Kind == ValueKind.List)
                PushItems(state, value);
            else
                state.Push(value);
        }

        var count = state.Top - start;
        foreach (var argument in named)
            state.Push(argument.Evaluate(state));
        return count;
    }

    private static void PushItems(RenderState state, in Value list)
    {
        ListOperations.Check(state, Lists.Count(list));
        for (var i = 0; i < Lists.Count(list); i++)
            state.Push(Lists.At(list, i));
    }
}

/// <summary>A call of whatever the target turns out to be.</summary>
internal sealed class CallNode(TextSpan span, ExpressionNode target, string targetText, ArgumentList arguments, WrapBlock? block = null)
    : ExpressionNode(span)
{
    /// <summary>Finds the help for a function that does not exist.</summary>
    public Func<string?>? Suggest { get; init; }

    public override Value Evaluate(RenderState state)
    {
        var function = target.EvaluateUncalled(state);
        if (function.Reference is BuiltinGroup { Default: { } callable })
            function = Value.From(callable);
        if (function.IsNull)
            throw state.Fail(TemplateDiagnostics.UnknownFunction(state.At(target.Span), targetText, Suggest?.Invoke()));
        if (function.Kind != ValueKind.Function)
            throw state.Fail(TemplateDiagnostics.NotAFunction(state.At(target.Span), targetText, function));
        var start = state.Top;
        var count = arguments.Push(state);
        var result = function.Function.Call(
            state,
            new CallArguments(state.Pushed(start, count), arguments.Names, state.Pushed(start + count, arguments.Names.Length), Span)
            {
                Block = block?.In(state),
            });
        state.DropTo(start);
        return result;
    }
}

/// <summary>A call of a builtin or of a host function, whose arguments the binder has put in order.</summary>
internal sealed class BuiltinCallNode(TextSpan span, Builtin builtin, ExpressionNode?[] arguments) : ExpressionNode(span)
{
    public override Value Evaluate(RenderState state)
    {
        var start = state.Top;
        foreach (var argument in arguments)
            state.Push(argument is null ? default : argument.Evaluate(state));
        var result = builtin.Invoke(state, state.Pushed(start, arguments.Length), Span);
        state.DropTo(start);
        return result;
    }
}

/// <summary><c>$$</c> renders the block where it stands.</summary>
internal sealed class WrappedBlockNode(TextSpan span) : ExpressionNode(span)
{
    public override Value Evaluate(RenderState state)
    {
        state.Block?.Render(state, Span);
        return Value.Null;
    }
}

/// <summary><c>func f ... end</c> and <c>do ... end</c>: the function is made when this runs.</summary>
internal sealed class FunctionNode(TextSpan span, ScriptFunction function) : ExpressionNode(span)
{
    public override Value Evaluate(RenderState state) => Value.From(function);
}
