using System.Globalization;
using System.Numerics;
using Previews.Templates.Rendering;

namespace Previews.Templates.Syntax;

/// <summary>
/// Numbers as they are written: <c>1_000</c>, <c>0xff</c>, <c>0b101</c>, <c>1e3</c> (an integer), <c>1.5</c>, <c>1.5m</c>.
/// An integer is the smallest of 32 bits, 64 bits and unlimited that holds it; a hexadecimal or binary one of
/// eight digits (32 bits) is signed unless it ends in <c>u</c>.
/// </summary>
internal static class NumberLiteral
{
    /// <summary>Numbers of more digits are refused: reading one takes time that grows with the square of its length.</summary>
    private const int MaximumDigits = 1_000;

    public static int Scan(string text, int start)
    {
        var i = start;
        if (text[i] == '0' && Peek(text, i + 1) is 'x' or 'X')
            return Suffixed(text, Run(text, i + 2, char.IsAsciiHexDigit), "uU") - start;
        if (text[i] == '0' && Peek(text, i + 1) is 'b' or 'B')
            return Suffixed(text, Run(text, i + 2, static c => c is '0' or '1'), "uU") - start;

        i = Run(text, i, char.IsAsciiDigit);
        if (Peek(text, i) == '.' && EndsInteger(text, i + 1))
            i = Run(text, i + 1, char.IsAsciiDigit);
        if (Peek(text, i) is 'e' or 'E')
            i = Exponent(text, i);
        return Suffixed(text, i, "fFdDmM") - start;
    }

    public static Value? Parse(ReadOnlySpan<char> literal)
    {
        var digits = literal.ToString().Replace("_", "", StringComparison.Ordinal);
        if (digits.Length > MaximumDigits)
            return null;
        if (digits.Length > 1 && digits[1] is 'x' or 'X' or 'b' or 'B' && digits[0] == '0')
            return ParseBits(digits, digits[1] is 'x' or 'X' ? 4 : 1);
        return digits[^1] switch
        {
            'm' or 'M' => decimal.TryParse(digits[..^1], NumberStyles.Float, CultureInfo.InvariantCulture, out var m) ? Value.From(m) : null,
            'f' or 'F' => float.TryParse(digits[..^1], CultureInfo.InvariantCulture, out var f) ? Value.From(f) : null,
            'd' or 'D' => ParseDouble(digits[..^1]),
            _ => digits.Contains('.', StringComparison.Ordinal) || digits.Contains("e-", StringComparison.OrdinalIgnoreCase)
                ? ParseDouble(digits)
                : ParseInteger(digits),
        };
    }

    private static Value? ParseDouble(string digits) =>
        double.TryParse(digits, CultureInfo.InvariantCulture, out var d) && double.IsFinite(d) ? Value.From(d) : null;

    private static Value? ParseInteger(string digits)
    {
        var e = digits.AsSpan().IndexOfAny('e', 'E');
        if (e < 0)
            return Value.From(BigInteger.Parse(digits, CultureInfo.InvariantCulture));
        if (!int.TryParse(digits.AsSpan(e + 1), CultureInfo.InvariantCulture, out var power) || power is < 0 or > MaximumDigits)
            return null;
        return Value.From(BigInteger.Parse(digits.AsSpan(0, e), CultureInfo.InvariantCulture) * BigInteger.Pow(10, power));
    }

    private static Value? ParseBits(string literal, int bitsPerDigit)
    {
        var unsigned = literal[^1] is 'u' or 'U';
        var digits = literal.AsSpan(2, literal.Length - 2 - (unsigned ? 1 : 0));
        if (digits.IsEmpty)
            return null;
        var value = BigInteger.Zero;
        foreach (var digit in digits)
            value = (value << bitsPerDigit) + Convert.ToInt32(digit.ToString(), 16);
        if (unsigned)
            return Value.From(value);
        if (value > int.MaxValue && value <= uint.MaxValue)
            return Value.From(unchecked((int)(uint)value));
        return value > long.MaxValue && value <= ulong.MaxValue ? Value.From(unchecked((long)(ulong)value)) : Value.From(value);
    }

    /// <summary><c>1.</c> and <c>1.e2</c> are numbers, <c>1..3</c> is a range and <c>1.x</c> a member.</summary>
    private static bool EndsInteger(string text, int afterDot)
    {
        var c = Peek(text, afterDot);
        return char.IsAsciiDigit(c) || (c is 'e' or 'E' && Exponent(text, afterDot) > afterDot) || (c != '.' && !char.IsLetter(c) && c != '_');
    }

    private static int Exponent(string text, int start)
    {
        var i = start + 1;
        if (Peek(text, i) is '+' or '-')
            i++;
        return char.IsAsciiDigit(Peek(text, i)) ? Run(text, i, char.IsAsciiDigit) : start;
    }

    private static int Run(string text, int start, Func<char, bool> isDigit)
    {
        while (start < text.Length && (isDigit(text[start]) || text[start] == '_'))
            start++;
        return start;
    }

    private static int Suffixed(string text, int end, string suffixes) =>
        end < text.Length && suffixes.Contains(text[end], StringComparison.Ordinal) && !char.IsLetterOrDigit(Peek(text, end + 1)) ? end + 1 : end;

    private static char Peek(string text, int index) => index < text.Length ? text[index] : '\0';
}
