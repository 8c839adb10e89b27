using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using Previews.Templates.Rendering;

namespace Previews.Templates;

/// <summary>
/// A value of the language: null, boolean, number, text, safe HTML, date, time span, list, object or function.
/// A number stands in the struct itself; reading the page's model allocates nothing.
/// </summary>
public readonly struct Value
{
    internal readonly Shape? Shape;
    internal readonly object? Reference;
    internal readonly long Bits;

    internal Value(Shape shape, object? reference, long bits = 0)
    {
        Shape = shape;
        Reference = reference;
        Bits = bits;
    }

    public static Value Null => new(Shape.Null, null);

    public ValueKind Kind => Shape is null ? ValueKind.Null : Shape.Kind;

    public bool IsNull => Shape is null || Shape == Shape.Null;

    /// <summary>A variable that was never given a value, an argument that was left out. It reads as null.</summary>
    internal bool IsUnset => Shape is null;

    internal bool IsText => Shape is not null && Shape.Kind is ValueKind.Text or ValueKind.Html;

    /// <summary>Only null, false and the empty object are false; 0, an empty text and an empty list are true.</summary>
    internal bool IsTrue => Kind switch
    {
        ValueKind.Null => false,
        ValueKind.Boolean => Bits != 0,
        ValueKind.Map => Reference != ScriptObject.Empty,
        _ => true,
    };

    public static Value From(string? text) => text is null ? Null : new Value(Shape.Text, text);

    public static Value From(bool flag) => new(Shape.Boolean, null, flag ? 1 : 0);

    public static Value From(int number) => new(Shape.Integer, null, number);

    /// <summary>An integer of 32 bits where that holds it.</summary>
    public static Value From(long number) => number == (int)number ? new(Shape.Integer, null, number) : new Value(Shape.Long, null, number);

    public static Value From(double number) => new(Shape.Double, null, BitConverter.DoubleToInt64Bits(number));

    public static Value From(decimal number) => new(Shape.Decimal, number);

    public static Value From(DateTimeOffset instant) => new(Shape.Date, instant);

    /// <summary>A date without a time is its midnight, without an offset.</summary>
    public static Value From(DateOnly date) => From(new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));

    public static Value From(TimeOnly time) => From(new DateTimeOffset(DateOnly.MinValue.ToDateTime(time), TimeSpan.Zero));

    public static Value From(TimeSpan span) => new(Shape.TimeSpan, null, span.Ticks);

    /// <summary>HTML that needs no escaping any more, as a text.</summary>
    public static Value Html(string? html) => html is null ? Null : new Value(Shape.Html, html);

    /// <summary>HTML that needs no escaping any more, as UTF-8.</summary>
    public static Value Html(ReadOnlyMemory<byte> html) => new(Shape.Html, html.ToArray());

    public static Value FromObject<T>(T? instance, ModelType<T> type)
        where T : class => instance is null ? Null : new Value(type.Shape, instance);

    public static Value FromList<T>(IReadOnlyList<T> list, ModelType<T> type)
        where T : class => new(type.ListShape, list);

    public static Value FromTexts(IReadOnlyList<string> texts) => new(TextListShape.Instance, texts);

    /// <summary>The value as it would print, without escaping.</summary>
    public override string ToString() => ValueText.Of(this);

    /// <summary>The whole number, or null where the value is none (or needs more than 64 bits).</summary>
    public long? AsInteger() => Kind is ValueKind.Integer or ValueKind.Long ? Bits : null;

    /// <summary>The host's own object behind the value, or null.</summary>
    public T? AsObject<T>()
        where T : class => Reference as T;

    /// <summary>The text, or null where the value is none.</summary>
    public string? AsText() => IsText ? ValueText.Of(this) : null;

    internal static Value From(float number) => new(Shape.Float, null, BitConverter.DoubleToInt64Bits(number));

    internal static Value From(BigInteger number) =>
        number >= long.MinValue && number <= long.MaxValue ? From((long)number) : new Value(Shape.BigInteger, number);

    internal static Value From(ListValue list) => new(Shape.List, list);

    internal static Value From(MapValue map) => new(Shape.Map, map);

    internal static Value From(FunctionValue function) => new(Shape.Function, function);

    internal static Value HtmlBytes(byte[] html) => new(Shape.Html, html);

    internal bool IsNumber => Kind is >= ValueKind.Integer and <= ValueKind.BigInteger;

    internal double Double
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => BitConverter.Int64BitsToDouble(Bits);
    }

    internal double ToDouble() => Kind switch
    {
        ValueKind.Boolean or ValueKind.Integer or ValueKind.Long => Bits,
        ValueKind.Float or ValueKind.Double => Double,
        ValueKind.Decimal => (double)(decimal)Reference!,
        ValueKind.BigInteger => (double)(BigInteger)Reference!,
        _ => double.NaN,
    };

    internal BigInteger ToBigInteger() => Kind == ValueKind.BigInteger ? (BigInteger)Reference! : Bits;

    internal decimal ToDecimal() => Kind switch
    {
        ValueKind.Decimal => (decimal)Reference!,
        ValueKind.Float or ValueKind.Double => (decimal)Double,
        ValueKind.BigInteger => (decimal)(BigInteger)Reference!,
        _ => Bits,
    };

    internal DateTimeOffset Date => (DateTimeOffset)Reference!;

    internal TimeSpan Span => TimeSpan.FromTicks(Bits);

    internal FunctionValue Function => Unsafe.As<FunctionValue>(Reference!);

    internal MapValue Map => (MapValue)Reference!;

    /// <summary>What a message calls it.</summary>
    internal string Description => Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => "a boolean",
        ValueKind.Text or ValueKind.Html => "a text",
        ValueKind.Date => "a date",
        ValueKind.TimeSpan => "a time span",
        ValueKind.List => "a list",
        ValueKind.Map => "an object",
        ValueKind.Model => $"`{((ModelShape)Shape!).Type.Name}`",
        ValueKind.Function => "a function",
        _ => string.Create(CultureInfo.InvariantCulture, $"the number {ValueText.Of(this)}"),
    };
}
