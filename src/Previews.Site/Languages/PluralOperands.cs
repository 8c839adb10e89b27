using System.Globalization;

namespace Previews.Site.Languages;

/// <summary>What plural rules ask of a number as it is written (Unicode TS 35, part 3, "Operands"): "1.50" has other ones than "1.5".</summary>
/// <param name="N">Its absolute value.</param>
/// <param name="I">The digits before the decimal sign.</param>
/// <param name="V">How many digits are written after it.</param>
/// <param name="W">The same without zeros at the end.</param>
/// <param name="F">The digits after it, as a number.</param>
/// <param name="T">The same without zeros at the end.</param>
public readonly record struct PluralOperands(decimal N, long I, int V, int W, long F, long T)
{
    public static PluralOperands Of(long number) => new(Math.Abs((decimal)number), Math.Abs(Math.Max(number, -long.MaxValue)), 0, 0, 0, 0);

    /// <param name="number">As <c>1.50</c>: a point, and at most 18 digits on each side of it.</param>
    public static PluralOperands Parse(string number)
    {
        var digits = number.TrimStart('-');
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var fraction = point < 0 ? "" : digits[(point + 1)..];
        var significant = fraction.TrimEnd('0');
        return new(
            decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture),
            Whole(point < 0 ? digits : digits[..point]),
            fraction.Length,
            significant.Length,
            Whole(fraction),
            Whole(significant));
    }

    /// <summary>By the letter that rules write. Nothing is written in powers of ten here, so that <c>c</c> and <c>e</c> are 0.</summary>
    internal decimal this[char operand] => operand switch
    {
        'n' => N,
        'i' => I,
        'v' => V,
        'w' => W,
        'f' => F,
        't' => T,
        _ => 0,
    };

    private static long Whole(string digits) => digits.Length == 0 ? 0 : long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
