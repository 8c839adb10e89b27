using Previews.Text;

namespace Previews.Templates.Rendering;

/// <summary>A bound body: of a page, an include or a function.</summary>
internal sealed class BoundBody
{
    public required SourceText Source { get; init; }

    public StatementNode[] Statements { get; set; } = [];

    /// <summary>The cells of the local variables that it uses, which are its own.</summary>
    public int[] Locals { get; set; } = [];

    /// <summary>The arguments that it names by their position, each with its cell.</summary>
    public ArgumentCell[] ArgumentCells { get; set; } = [];

    /// <summary>Whether it looks at <c>$</c>, so that its arguments have to be put into a list.</summary>
    public bool UsesArguments { get; set; }

    public void Run(RenderState state)
    {
        foreach (var statement in Statements)
        {
            var flow = statement.Render(state);
            if (flow != Flow.Next)
                break;
        }
    }
}

/// <summary>Where <c>$1</c> is kept while a body runs that names it.</summary>
internal readonly record struct ArgumentCell(int Position, int Cell);

/// <summary>A parameter: its cell, and the value where the caller gives none.</summary>
internal sealed record Parameter(string Name, int Cell, ExpressionNode? Default, bool Rest);

/// <summary>
/// A function of a template. Called, it writes its text to the output and returns what <c>ret</c> gives. With a parameter
/// list its parameters are variables; without one, its arguments are in <c>$</c>.
/// </summary>
internal sealed class ScriptFunction(string name, Parameter[]? parameters, BoundBody body) : FunctionValue
{
    private readonly int[] _parameterCells = parameters is null ? [] : [.. parameters.Select(static p => p.Cell)];

    public override string Name => name;

    public override Value Call(RenderState state, in CallArguments arguments)
    {
        state.EnterCall($"`{name}`", arguments.Span);
        var (outerArguments, outerBlock) = (state.Arguments, state.Block);
        var bound = parameters is null ? default : Bind(state, arguments);
        var values = parameters is null ? arguments.Positional : bound;
        var list = body.UsesArguments || arguments.Block is { UsesArguments: true } ? ArgumentList(values, arguments) : Value.Null;
        var block = arguments.Block;
        if (block is not null)
            state.EnterBody(block.Body, values);
        state.EnterBody(body, values);
        state.SaveCells(_parameterCells);
        for (var i = 0; i < _parameterCells.Length; i++)
            state.Cells[_parameterCells[i]] = bound![i];

        (state.Arguments, state.Block, state.Returned, state.Source) = (list, arguments.Block, default, body.Source);
        body.Run(state);
        var result = state.Returned;

        state.RestoreCells(_parameterCells);
        state.LeaveBody(body);
        if (block is not null)
            state.LeaveBody(block.Body);
        (state.Arguments, state.Block, state.Returned) = (outerArguments, outerBlock, default);
        state.LeaveCall();
        return result;
    }

    private static Value ArgumentList(ReadOnlySpan<Value> positional, in CallArguments arguments)
    {
        var list = new ScriptArray();
        foreach (var value in positional)
            list.Add(value);
        for (var i = 0; i < arguments.Names.Length; i++)
            (list.Properties ??= new ScriptObject()).TrySet(arguments.Names[i], arguments.Named[i]);
        return Value.From(list);
    }

    /// <summary>Puts the arguments in the order of the parameters.</summary>
    private Value[] Bind(RenderState state, in CallArguments arguments)
    {
        var values = new Value[parameters!.Length];
        var positional = arguments.Positional;
        var hasRest = parameters.Length > 0 && parameters[^1].Rest;
        var fixedCount = hasRest ? parameters.Length - 1 : parameters.Length;
        if (positional.Length > fixedCount && !hasRest)
            throw Mismatch(state, arguments);
        for (var i = 0; i < Math.Min(positional.Length, fixedCount); i++)
            values[i] = positional[i];
        if (hasRest)
            values[^1] = Value.From(new ScriptArray(positional.Length > fixedCount ? positional[fixedCount..].ToArray() : []));
        BindNamed(state, arguments, values);
        FillDefaults(state, arguments, values);
        return values;
    }

    private void BindNamed(RenderState state, in CallArguments arguments, Value[] values)
    {
        for (var i = 0; i < arguments.Names.Length; i++)
        {
            var argument = arguments.Names[i];
            var index = Array.FindIndex(parameters!, p => p.Name == argument);
            if (index < 0)
                throw state.Fail(TemplateDiagnostics.UnknownArgument(state.At(arguments.Span), name, argument, parameters!.Select(static p => p.Name)));
            values[index] = arguments.Named[i];
        }
    }

    private void FillDefaults(RenderState state, in CallArguments arguments, Value[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (!values[i].IsUnset)
                continue;
            if (parameters![i].Default is not { } value)
                throw Mismatch(state, arguments);
            values[i] = value.Evaluate(state);
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (values[i].IsUnset)
                values[i] = Value.Null;
        }
    }

    private TemplateException Mismatch(RenderState state, in CallArguments arguments)
    {
        var required = parameters!.Count(static p => p.Default is null && !p.Rest);
        var most = parameters!.Any(static p => p.Rest) ? (int?)null : parameters!.Length;
        return state.Fail(TemplateDiagnostics.ArgumentCount(
            state.At(arguments.Span), name, arguments.Positional.Length + arguments.Named.Length, required, most));
    }
}

/// <summary>The block that <c>wrap</c> passes. It runs in the function that names it, with that function's locals.</summary>
internal sealed class WrapBlock(BoundBody body, WrapBlock? outer = null)
{
    /// <summary>Its locals and arguments are the called function's while the block runs in it.</summary>
    public BoundBody Body => body;

    public bool UsesArguments => body.UsesArguments;

    /// <summary>The block as it is passed from here: a <c>$$</c> in it is the block that is here.</summary>
    public WrapBlock In(RenderState state) => new(body, state.Block);

    public void Render(RenderState state, TextSpan span)
    {
        state.EnterCall("the wrapped block", span);
        var inner = state.Block;
        (state.Block, state.Source) = (outer, body.Source);
        body.Run(state);
        state.Block = inner;
        state.LeaveCall();
    }
}
