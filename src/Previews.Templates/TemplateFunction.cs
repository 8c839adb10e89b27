namespace Previews.Templates;

/// <summary>What a host function does. <paramref name="state"/> is what the page's rendering was given.</summary>
/// <exception cref="TemplateFunctionException">The call is wrong; its message becomes the error at the call.</exception>
public delegate Value TemplateFunctionBody(TemplateArguments arguments, object? state);

/// <summary>
/// Looks at a call before anything is rendered.
/// </summary>
/// <param name="literalFirstArgument">The first argument where it is a text that stands in the template, else null.</param>
/// <param name="positionalCount">How many arguments have no name, the piped one included.</param>
/// <param name="names">The names of the others.</param>
/// <returns>Null where the call is fine, else the sentence of the error. What follows a line end is the help.</returns>
public delegate string? TemplateFunctionCheck(string? literalFirstArgument, int positionalCount, IReadOnlyList<string> names);

/// <summary>A function that the host offers to templates, called like a builtin: <c>{{ t 'group.after' played: 3 total: 20 }}</c>.</summary>
public sealed class TemplateFunction(string name, string doc, TemplateFunctionBody body, TemplateFunctionCheck? check = null)
{
    public string Name { get; } = name;

    public string Doc { get; } = doc;

    internal TemplateFunctionBody Body { get; } = body;

    internal TemplateFunctionCheck? Check { get; } = check;
}

/// <summary>A host function refuses its arguments; the message is told at the call's place.</summary>
public sealed class TemplateFunctionException(string message) : Exception(message);

/// <summary>The arguments of a call of a host function.</summary>
public readonly ref struct TemplateArguments
{
    private readonly ReadOnlySpan<Value> _positional;
    private readonly ReadOnlySpan<Value> _named;
    private readonly string[] _names;

    internal TemplateArguments(ReadOnlySpan<Value> positional, string[] names, ReadOnlySpan<Value> named)
    {
        _positional = positional;
        _names = names;
        _named = named;
    }

    /// <summary>How many have no name, the piped one included.</summary>
    public int Count => _positional.Length;

    /// <summary>In the order in which they are written.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Null where there are not so many.</summary>
    public Value this[int index] => index < _positional.Length ? _positional[index] : Value.Null;

    /// <summary>The value of the named argument at this place of <see cref="Names"/>.</summary>
    public Value NamedAt(int index) => _named[index];
}
