using Previews.Text;

namespace Previews.Templates.Rendering;

/// <summary>Something that a template can call.</summary>
internal abstract class FunctionValue
{
    /// <summary>How the template calls it, for messages.</summary>
    public abstract string Name { get; }

    public abstract Value Call(RenderState state, in CallArguments arguments);
}

/// <summary>The evaluated arguments of a call, on the render state's stack while it runs.</summary>
internal readonly ref struct CallArguments(ReadOnlySpan<Value> positional, string[] names, ReadOnlySpan<Value> named, TextSpan span)
{
    public ReadOnlySpan<Value> Positional { get; } = positional;

    public string[] Names { get; } = names;

    /// <summary>In the order of <see cref="Names"/>.</summary>
    public ReadOnlySpan<Value> Named { get; } = named;

    /// <summary>The call's place in the running template.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>The block that <c>wrap</c> passes.</summary>
    public WrapBlock? Block { get; init; }

    public static CallArguments None(TextSpan span) => new([], [], [], span);
}
