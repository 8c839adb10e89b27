using System.Runtime.CompilerServices;
using Previews.Templates.Rendering;
using Scriban.Syntax;

namespace Previews.Templates.Nodes;

/// <summary><c>t 'key' a: b</c>: a host function called by its name, its arguments read without boxes around them.</summary>
internal sealed class HostCall(ScriptExpression original, TemplateFunction function, ScriptExpression[] positional, string[] names, ScriptExpression[] named)
    : TypedExpression(original)
{
    public override bool MayWrite { get; } = positional.Any(Enclosed.CanWrite) || named.Any(Enclosed.CanWrite);

    public override Value Read(PageContext page)
    {
        var room = default(Room);
        var values = positional.Length + named.Length <= Room.Length ? room[..(positional.Length + named.Length)] : new Value[positional.Length + named.Length];
        for (var i = 0; i < positional.Length; i++)
            values[i] = page.Read(positional[i]);
        for (var i = 0; i < named.Length; i++)
            values[positional.Length + i] = page.Read(named[i]);
        return Call(page, function, new TemplateArguments(values[..positional.Length], names, values[positional.Length..]), this);
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
