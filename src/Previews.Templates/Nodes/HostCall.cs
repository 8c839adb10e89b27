using System.Runtime.CompilerServices;
using Previews.Templates.Rendering;
using Scriban.Syntax;

namespace Previews.Templates.Nodes;

/// <summary><c>t 'key' a: b</c>: a host function called by its name, its arguments read without boxes around them.</summary>
internal sealed class HostCall(ScriptExpression original, TemplateFunction function, ScriptExpression[] positional, string[] names, ScriptExpression[] named)
    : TypedExpression(original)
{
    private readonly Operand[] _positional = Array.ConvertAll(positional, static e => new Operand(e));
    private readonly Operand[] _named = Array.ConvertAll(named, static e => new Operand(e));

    public override bool MayWrite { get; } = positional.Any(Enclosed.CanWrite) || named.Any(Enclosed.CanWrite);

    public override Value Read(PageContext page)
    {
        var room = default(Room);
        var values = _positional.Length + _named.Length <= Room.Length
            ? room[..(_positional.Length + _named.Length)]
            : new Value[_positional.Length + _named.Length];
        for (var i = 0; i < _positional.Length; i++)
            values[i] = _positional[i].Read(page);
        for (var i = 0; i < _named.Length; i++)
            values[_positional.Length + i] = _named[i].Read(page);
        return Call(page, function, new TemplateArguments(values[.._positional.Length], names, values[_positional.Length..]), this);
    }

    public static Value Call(PageContext page, TemplateFunction function, TemplateArguments arguments, ScriptNode at)
    {
        try
        {
            return function.Body(arguments, page.HostState);
        }
        catch (TemplateFunctionException refusal)
        {
            throw page.Fail(TemplateDiagnostics.HostRefused(page.At(at.Span), function.Name, refusal.Message));
        }
    }

    /// <summary>Arguments stand on the stack; hardly any call has more.</summary>
    [InlineArray(Length)]
    private struct Room
    {
        public const int Length = 8;
        private Value _first;
    }
}
