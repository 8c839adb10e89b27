using Previews.Templates.Binding;
using Previews.Templates.Rendering;
using Previews.Text;

namespace Previews.Templates.Functions;

/// <summary>What a builtin does. Arguments that were left out are unset.</summary>
internal delegate Value BuiltinBody(in BuiltinArguments arguments);

internal sealed record BuiltinParameter(string Name, bool Optional);

/// <summary>What is known of a builtin's result from its first argument.</summary>
internal enum BuiltinResult
{
    Unknown,
    SameAsFirst,
    ElementOfFirst,
}

/// <summary>A function of the language, with its parameters under the names that named arguments use.</summary>
internal sealed class Builtin : FunctionValue
{
    private readonly BuiltinBody _body;
    private readonly BuiltinResult _result;

    /// <param name="parameters">Names separated by blanks; one that ends in <c>?</c> may be left out, one in <c>...</c> takes all that follow.</param>
    public Builtin(string name, string parameters, BuiltinBody body, BuiltinResult result = BuiltinResult.Unknown)
    {
        Name = name;
        _body = body;
        _result = result;
        var names = parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        IsVariadic = names.Length > 0 && names[^1].EndsWith("...", StringComparison.Ordinal);
        Parameters = [.. names.Take(names.Length - (IsVariadic ? 1 : 0)).Select(static n => new BuiltinParameter(n.TrimEnd('?'), n.EndsWith('?')))];
        RequiredCount = Parameters.Count(static p => !p.Optional);
    }

    /// <summary>With its group: <c>string.upcase</c>.</summary>
    public override string Name { get; }

    /// <summary>Within its group: <c>upcase</c>.</summary>
    public string ShortName => Name[(Name.IndexOf('.', StringComparison.Ordinal) + 1)..];

    public BuiltinParameter[] Parameters { get; }

    public bool IsVariadic { get; }

    public int RequiredCount { get; }

    /// <summary>Whether it depends on more than its arguments, so that pages made with it would not be the same twice.</summary>
    public bool LenientOnly { get; init; }

    /// <summary>Whether its first argument may be a name that does not exist.</summary>
    public bool AllowsMissing { get; init; }

    public int IndexOf(string parameter) => Array.FindIndex(Parameters, p => p.Name == parameter);

    public StaticType ResultType(StaticType first) => _result switch
    {
        BuiltinResult.SameAsFirst => first,
        BuiltinResult.ElementOfFirst when first is StaticType.List list => list.Element,
        _ => StaticType.Unknown,
    };

    /// <summary>Runs it on arguments that are in the order of its parameters.</summary>
    public Value Invoke(RenderState state, ReadOnlySpan<Value> arguments, TextSpan span)
    {
        state.CountWork(1);
        state.Options.Executed?.Invoke(Name);
        var result = _body(new BuiltinArguments(state, this, arguments, span));
        if (result.Reference is string text)
        {
            state.CheckSize(text.Length);
            state.CountWork(text.Length / 8);
        }

        return result;
    }

    public override Value Call(RenderState state, in CallArguments arguments)
    {
        if (LenientOnly && state.Strict)
            throw state.Fail(TemplateDiagnostics.OnlyLenient(state.At(arguments.Span), Name));
        var positional = arguments.Positional;
        if (positional.Length > Parameters.Length && !IsVariadic)
            throw Mismatch(state, arguments);
        var values = new Value[Math.Max(Parameters.Length, positional.Length)];
        positional.CopyTo(values);
        for (var i = 0; i < arguments.Names.Length; i++)
        {
            var index = IndexOf(arguments.Names[i]);
            if (index < 0)
                throw state.Fail(TemplateDiagnostics.UnknownArgument(state.At(arguments.Span), Name, arguments.Names[i], Parameters.Select(static p => p.Name)));
            values[index] = arguments.Named[i];
        }

        if (positional.Length + arguments.Names.Length < RequiredCount)
            throw Mismatch(state, arguments);
        return Invoke(state, values, arguments.Span);
    }

    private TemplateException Mismatch(RenderState state, in CallArguments arguments) => state.Fail(TemplateDiagnostics.ArgumentCount(
        state.At(arguments.Span), Name, arguments.Positional.Length + arguments.Named.Length, RequiredCount, IsVariadic ? null : Parameters.Length));
}
