using System.Numerics;
using Previews.Templates.Rendering;
using Previews.Templates.Syntax;

namespace Previews.Templates.Functions;

/// <summary>The builtins of <c>math</c>.</summary>
internal static class MathFunctions
{
    public static readonly BuiltinGroup Group = new("math",
    [
        new("math.abs", "value", Abs),
        new("math.ceil", "value", static (in BuiltinArguments a) => Rounded(a, Math.Ceiling, decimal.Ceiling)),
        new("math.divided_by", "value divisor", DividedBy),
        new("math.floor", "value", static (in BuiltinArguments a) => Rounded(a, Math.Floor, decimal.Floor)),
        new("math.format", "value format culture?", static (in BuiltinArguments a) => NumberFormat.Apply(a)),
        new("math.is_number", "value", static (in BuiltinArguments a) => Value.From(a[0].IsNumber)),
        new("math.minus", "value with", static (in BuiltinArguments a) => Operate(a, TokenKind.Minus)),
        new("math.modulo", "value with", static (in BuiltinArguments a) => Operate(a, TokenKind.Modulo)),
        new("math.plus", "value with", static (in BuiltinArguments a) => Operate(a, TokenKind.Plus)),
        new("math.round", "value precision?", Round),
        new("math.times", "value with", static (in BuiltinArguments a) => Operate(a, TokenKind.Times)),
        new("math.uuid", "", Uuid) { LenientOnly = true },
        new("math.random", "min_value max_value", NextRandom) { LenientOnly = true },
    ]);

    private static Value Operate(in BuiltinArguments a, TokenKind sign) => BinaryOperation.Apply(a.State, sign, a[0], a[1], a.Span);

    private static Value Abs(in BuiltinArguments a)
    {
        if (!a.Has(0))
            return Value.Null;
        var value = a.Number(0);
        return value.Kind switch
        {
            ValueKind.Decimal => Value.From(Math.Abs(value.ToDecimal())),
            ValueKind.Double => Value.From(Math.Abs(value.Double)),
            ValueKind.Float => Value.From((float)Math.Abs(value.Double)),
            _ => Value.From(BigInteger.Abs(value.ToBigInteger())),
        };
    }

    private static Value Rounded(in BuiltinArguments a, Func<double, double> onDouble, Func<decimal, decimal> onDecimal)
    {
        if (!a.Has(0))
            return Value.Null;
        var value = a.Number(0);
        return value.Kind switch
        {
            ValueKind.Decimal => Value.From(onDecimal(value.ToDecimal())),
            ValueKind.Double => Value.From(onDouble(value.Double)),
            ValueKind.Float => Value.From((float)onDouble(value.Double)),
            _ => value,
        };
    }

    /// <summary>Half to even, as the arithmetic of the language does.</summary>
    private static Value Round(in BuiltinArguments a)
    {
        var digits = Math.Clamp(a.OptionalInteger(1) ?? 0, 0, 15);
        return Rounded(a, d => Math.Round(d, digits), m => Math.Round(m, digits));
    }

    /// <summary>By an integer the result is rounded down to one.</summary>
    private static Value DividedBy(in BuiltinArguments a)
    {
        if (!a.Has(0) || !a.Has(1))
            return Value.Null;
        var result = BinaryOperation.Apply(a.State, TokenKind.Divide, a.Number(0), a.Number(1), a.Span);
        if (a[1].Kind is not (ValueKind.Integer or ValueKind.Long or ValueKind.BigInteger))
            return result;
        var floor = Math.Floor(result.ToDouble());
        return double.IsFinite(floor) ? Value.From(new BigInteger(floor)) : throw a.Fail("this divides by zero");
    }

    private static Value Uuid(in BuiltinArguments a)
    {
        Span<byte> bytes = stackalloc byte[16];
        Source(a).NextBytes(bytes);
        bytes[7] = (byte)((bytes[7] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return Value.From(new Guid(bytes).ToString());
    }

    private static Value NextRandom(in BuiltinArguments a)
    {
        var (least, most) = (a.Integer(0), a.Integer(1));
        return least <= most ? Value.From(Source(a).Next(least, most)) : throw a.Fail("its first argument is greater than its second");
    }

    private static Random Source(in BuiltinArguments a) => a.State.Random ??= new Random(a.State.Options.Seed);
}
