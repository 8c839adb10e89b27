using System.Globalization;
using System.Numerics;
using Previews.Templates.Syntax;

namespace Previews.Templates.Rendering;

/// <summary>
/// The arithmetic operators on numbers. Of two kinds the wider wins: decimal, then double, float, unlimited integer, integer.
/// Integers never overflow: they become unlimited.
/// </summary>
internal static class Arithmetic
{
    /// <summary>Beyond this many bits an integer is refused: one of the templates of a page does not need it, an attack does.</summary>
    public const int MaximumBits = 16_384;

    /// <summary>Null where the operator does not apply to the two, or the result is no number of this language.</summary>
    public static Value? Apply(TokenKind sign, in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Decimal || right.Kind == ValueKind.Decimal)
            return TryDecimal(left, right, out var a, out var b) ? OnDecimals(sign, a, b) : OnDoubles(sign, left.ToDouble(), right.ToDouble());
        if (left.Kind == ValueKind.Double || right.Kind == ValueKind.Double)
            return OnDoubles(sign, left.ToDouble(), right.ToDouble());
        if (left.Kind == ValueKind.Float || right.Kind == ValueKind.Float)
            return OnDoubles(sign, left.ToDouble(), right.ToDouble()) is { Kind: ValueKind.Double } result ? Value.From((float)result.Double) : null;
        if (left.Kind == ValueKind.BigInteger || right.Kind == ValueKind.BigInteger)
            return OnBigIntegers(sign, left.ToBigInteger(), right.ToBigInteger());
        return OnIntegers(sign, left.Bits, right.Bits);
    }

    public static bool TryDecimal(in Value left, in Value right, out decimal a, out decimal b)
    {
        try
        {
            (a, b) = (left.ToDecimal(), right.ToDecimal());
            return true;
        }
        catch (OverflowException)
        {
            (a, b) = (0, 0);
            return false;
        }
    }

    private static Value? OnIntegers(TokenKind sign, long a, long b)
    {
        switch (sign)
        {
            case TokenKind.Plus when !Overflows(a, b, a + b):
                return Value.From(a + b);
            case TokenKind.Minus when !Overflows(a, ~b, a - b):
                return Value.From(a - b);
            case TokenKind.Times when Math.BigMul(a, b, out var low) is var high && high == low >> 63:
                return Value.From(low);
            case TokenKind.Divide:
                return Value.From((double)a / b);
            case TokenKind.IntegerDivide when b is not (0 or -1):
                return Value.From(a / b);
            case TokenKind.Modulo when b is not (0 or -1):
                return Value.From(a % b);
            default:
                return OnBigIntegers(sign, a, b);
        }
    }

    /// <summary>The sum's sign differs from that of both terms.</summary>
    private static bool Overflows(long a, long b, long sum) => ((a ^ sum) & (b ^ sum)) < 0;

    private static Value? OnBigIntegers(TokenKind sign, BigInteger a, BigInteger b)
    {
        switch (sign)
        {
            case TokenKind.Plus:
                return Bounded(a + b);
            case TokenKind.Minus:
                return Bounded(a - b);
            case TokenKind.Times:
                return a.GetBitLength() + b.GetBitLength() > MaximumBits ? null : Bounded(a * b);
            case TokenKind.Divide:
                return Value.From((double)a / (double)b);
            case TokenKind.IntegerDivide when !b.IsZero:
                return Value.From(BigInteger.Divide(a, b));
            case TokenKind.Modulo when !b.IsZero:
                return Value.From(BigInteger.Remainder(a, b));
            case TokenKind.ShiftLeft when b >= 0 && b <= MaximumBits && a.GetBitLength() + (long)b <= MaximumBits:
                return Value.From(a << (int)b);
            case TokenKind.ShiftRight when b >= 0:
                return Value.From(a >> (int)BigInteger.Min(b, MaximumBits));
            default:
                return null;
        }
    }

    private static Value? Bounded(BigInteger value) => value.GetBitLength() > MaximumBits ? null : Value.From(value);

    /// <summary><c>//</c> of doubles rounds, half to even; that of integers cuts off.</summary>
    private static Value? OnDoubles(TokenKind sign, double a, double b) => sign switch
    {
        TokenKind.Plus => Value.From(a + b),
        TokenKind.Minus => Value.From(a - b),
        TokenKind.Times => Value.From(a * b),
        TokenKind.Divide => Value.From(a / b),
        TokenKind.IntegerDivide => Value.From(Math.Round(a / b)),
        TokenKind.Modulo => Value.From(a % b),
        _ => null,
    };

    private static Value? OnDecimals(TokenKind sign, decimal a, decimal b)
    {
        try
        {
            return sign switch
            {
                TokenKind.Plus => Value.From(a + b),
                TokenKind.Minus => Value.From(a - b),
                TokenKind.Times => Value.From(a * b),
                TokenKind.Divide when b != 0 => Value.From(a / b),
                TokenKind.IntegerDivide when b != 0 => Value.From(Math.Round(a / b)),
                TokenKind.Modulo when b != 0 => Value.From(a % b),
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    public static Value Negate(in Value value) => value.Kind switch
    {
        ValueKind.Decimal => Value.From(-value.ToDecimal()),
        ValueKind.Double => Value.From(-value.Double),
        ValueKind.Float => Value.From((float)-value.Double),
        _ => Value.From(-value.ToBigInteger()),
    };

    /// <summary>A number in a text, as the string builtins read it.</summary>
    public static double? ParseDouble(string text) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var d) ? d : null;
}
