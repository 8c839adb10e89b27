using Previews.Templates.Rendering;
using Previews.Text;

namespace Previews.Templates.Functions;

/// <summary>
/// The function that <c>array.each</c> and its like call for each item, with the arguments that stand behind it. It may be
/// called when the template that named it is no longer the one that runs; its mistakes are told where it was named.
/// </summary>
internal sealed class ItemFunction
{
    private readonly RenderState _state;
    private readonly FunctionValue _function;
    private readonly Value[] _others;
    private readonly TextSpan _span;
    private readonly SourceText _source;

    /// <param name="arguments">The list, the function, and what is passed to it behind the item.</param>
    public ItemFunction(in BuiltinArguments arguments)
    {
        _state = arguments.State;
        _function = arguments.Function(1);
        _others = new Value[Math.Max(0, arguments.Count - 2)];
        for (var i = 0; i < _others.Length; i++)
            _others[i] = arguments[i + 2];
        _span = arguments.Span;
        _source = arguments.State.Source;
    }

    public Value Call(in Value item)
    {
        var running = _state.Source;
        _state.Source = _source;
        var result = _function.Call(_state, new CallArguments([item, .. _others], [], [], _span));
        _state.Source = running;
        return result;
    }
}
