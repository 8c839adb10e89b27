using Previews.Templates.Rendering;
using Previews.Text;

namespace Previews.Templates.Functions;

/// <summary>The arguments of a builtin, read as what it needs; what cannot be is an error at the call.</summary>
internal readonly ref struct BuiltinArguments(RenderState state, Builtin builtin, ReadOnlySpan<Value> values, TextSpan span)
{
    private readonly ReadOnlySpan<Value> _values = values;

    public RenderState State { get; } = state;

    public TextSpan Span { get; } = span;

    public int Count => _values.Length;

    public Value this[int index] => index < _values.Length ? _values[index] : default;

    public bool Has(int index) => index < _values.Length && !_values[index].IsNull;

    /// <summary>Any value as text; null is empty.</summary>
    public string Text(int index) => ValueText.Of(this[index], State);

    public string? OptionalText(int index) => Has(index) ? Text(index) : null;

    public int Integer(int index) => OptionalInteger(index) ?? throw Refuse(index, "a whole number");

    public int? OptionalInteger(int index)
    {
        if (!Has(index))
            return null;
        var value = this[index];
        if (value.AsInteger() is { } number)
            return (int)Math.Clamp(number, int.MinValue, int.MaxValue);
        if (value.Kind is ValueKind.Double or ValueKind.Float or ValueKind.Decimal && Math.Abs(value.ToDouble()) < int.MaxValue)
            return (int)Math.Round(value.ToDouble());
        throw Refuse(index, "a whole number");
    }

    public double Real(int index)
    {
        if (this[index].IsNumber)
            return this[index].ToDouble();
        throw Refuse(index, "a number");
    }

    public Value Number(int index) => this[index].IsNumber ? this[index] : throw Refuse(index, "a number");

    public DateTimeOffset Date(int index) => this[index].Kind == ValueKind.Date ? this[index].Date : throw Refuse(index, "a date");

    /// <summary>A list, or null for null; an object's members, each with key and value; a text's characters.</summary>
    public Value List(int index)
    {
        var value = this[index];
        if (value.IsText || value.Kind is ValueKind.Map or ValueKind.Model)
            return Iteration.ListOf(State, value, Span)!.Value;
        return value.IsNull || value.Kind == ValueKind.List ? value : throw Refuse(index, "a list");
    }

    public IEnumerable<Value> Items(int index) => Has(index) ? Lists.Items(List(index)) : [];

    public FunctionValue Function(int index) => this[index].Kind == ValueKind.Function ? this[index].Function : throw Refuse(index, "a function, with `@`");

    public Culture Culture(int index)
    {
        if (!Has(index))
            return Cultures.Invariant;
        return Cultures.Find(Text(index)) ?? throw Fail($"no culture `{Text(index)}` is known; there are {Cultures.Names}");
    }

    /// <summary>Calls a function that was given as an argument.</summary>
    public Value Call(FunctionValue function, ReadOnlySpan<Value> arguments) => function.Call(State, new CallArguments(arguments, [], [], Span));

    public TemplateException Fail(string sentence) => State.Fail(TemplateDiagnostics.BadArgument(State.At(Span), builtin.Name, sentence));

    private TemplateException Refuse(int index, string wanted) =>
        Fail($"its {Ordinal(index)}, `{builtin.Parameters[Math.Min(index, builtin.Parameters.Length - 1)].Name}`, is {this[index].Description} instead of {wanted}");

    private static string Ordinal(int index) => index switch
    {
        0 => "first argument",
        1 => "second argument",
        2 => "third argument",
        _ => $"argument {index + 1}",
    };
}
