using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Previews.Templates.Output;

namespace Previews.Templates;

/// <summary>
/// What a member of the model gives and what a host function takes and gives: a number or a flag in the struct itself, so
/// that writing it allocates nothing; anything else as the library knows it. <see cref="ToObject"/> hands it to the library.
/// </summary>
public readonly struct Value
{
    private readonly object? _reference;
    private readonly long _bits;

    private Value(ValueKind kind, object? reference, long bits = 0)
    {
        Kind = kind;
        _reference = reference;
        _bits = bits;
    }

    public static Value Null => default;

    public bool IsNull => Kind == ValueKind.Null;

    internal ValueKind Kind { get; }

    /// <summary>The number, or the flag as 1 or 0.</summary>
    internal long Bits => _bits;

    internal object? Reference => _reference;

    internal string Text => Unsafe.As<string>(_reference!);

    internal HtmlText Markup => Unsafe.As<HtmlText>(_reference!);

    /// <summary>As the library decides it: null, <c>false</c> and the empty object are not.</summary>
    internal bool IsTrue => Kind switch
    {
        ValueKind.Null => false,
        ValueKind.Flag => _bits != 0,
        _ => _reference != Scriban.Runtime.EmptyScriptObject.Default,
    };

    public static Value From(string? text) => text is null ? default : new Value(ValueKind.Text, text);

    public static Value From(bool flag) => new(ValueKind.Flag, null, flag ? 1 : 0);

    public static Value From(long number) => new(ValueKind.Integer, null, number);

    /// <summary>HTML that needs no escaping any more, as a text.</summary>
    public static Value Html(string? html) => html is null ? default : new Value(ValueKind.Html, new HtmlText(html));

    /// <summary>HTML that needs no escaping any more, as UTF-8.</summary>
    public static Value Html(ReadOnlyMemory<byte> html) => new(ValueKind.Html, new HtmlText(html));

    /// <summary>The value as it would print, without escaping; what is neither text nor number by its type's own text.</summary>
    public override string ToString() => Kind switch
    {
        ValueKind.Null => "",
        ValueKind.Flag => _bits != 0 ? "true" : "false",
        ValueKind.Integer => _bits.ToString(CultureInfo.InvariantCulture),
        _ => Convert.ToString(_reference, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>The whole number, or null where the value is none.</summary>
    public long? AsInteger() => Kind == ValueKind.Integer ? _bits : null;

    /// <summary>The host's own object behind the value, or null.</summary>
    public T? AsObject<T>()
        where T : class => _reference as T;

    /// <summary>What the library calculates with. An integer of 32 bits is one there, as its own literals are.</summary>
    internal object? ToObject() => Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Flag => _bits != 0 ? Boxes.True : Boxes.False,
        ValueKind.Integer => Boxes.Of(_bits),
        _ => _reference,
    };

    internal static Value FromObject(object? value) => value switch
    {
        null => default,
        string text => new Value(ValueKind.Text, text),
        int number => From(number),
        long number => From(number),
        bool flag => From(flag),
        HtmlText html => new Value(ValueKind.Html, html),
        _ => new Value(ValueKind.Object, value),
    };

    /// <summary>An object or a list of the model: the library reads it through its accessor.</summary>
    internal static Value FromModel(object? instance) => instance is null ? default : new Value(ValueKind.Object, instance);
}

/// <summary>What stands in a <see cref="Value"/>.</summary>
internal enum ValueKind : byte
{
    Null,
    Flag,
    Integer,
    Text,
    Html,

    /// <summary>Whatever else the library or the model has: an object, a list, a number with a fraction, a date, a function.</summary>
    Object,
}

/// <summary>The boxes that are asked for again and again.</summary>
internal static class Boxes
{
    public static readonly object True = true;
    public static readonly object False = false;
    private static readonly object[] Small = [.. Enumerable.Range(0, 256).Select(static n => (object)n)];

    public static object Of(bool flag) => flag ? True : False;

    public static object Of(long number) => number is >= 0 and < 256 ? Small[number] : number == (int)number ? (int)number : number;
}
