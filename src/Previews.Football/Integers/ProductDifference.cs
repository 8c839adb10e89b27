namespace Previews.Football.Integers;

/// <summary>
/// How much greater one ratio is than another, times both divisors: the one's value by the other's divisor less the other's value by
/// the one's divisor. It has the sign of the ratios' difference.
/// </summary>
/// <param name="Linear">The part without products of two variables.</param>
/// <param name="Products">The factors of all products of two variables.</param>
internal sealed record ProductDifference(LinearForm Linear, int[] Products)
{
    public bool IsLinear => Array.TrueForAll(Products, p => p == 0);

    /// <summary>Whatever the variables are, seen by the signs of all factors; so with the others.</summary>
    public bool IsPositive => Linear.Constant > 0 && Array.TrueForAll(Linear.Coefficients, c => c >= 0) && Array.TrueForAll(Products, p => p >= 0);

    public bool IsNegative => Linear.Constant < 0 && IsNeverPositive;

    public bool IsNeverPositive => Linear.Constant <= 0 && Array.TrueForAll(Linear.Coefficients, c => c <= 0) && Array.TrueForAll(Products, p => p <= 0);

    public static ProductDifference Of(FormRatio one, FormRatio other)
    {
        var (value, per, otherValue, otherPer) = (one.Value, one.Per, other.Value, other.Per);
        var width = value.Coefficients.Length;
        var (coefficients, products) = (new int[width], new int[width * width]);
        for (var i = 0; i < width; i++)
        {
            coefficients[i] = (value.Coefficients[i] * otherPer.Constant) + (value.Constant * otherPer.Coefficients[i])
                - (otherValue.Coefficients[i] * per.Constant) - (otherValue.Constant * per.Coefficients[i]);
            for (var j = 0; j < width; j++)
            {
                // Of two variables there is one product, whichever comes first.
                products[(Math.Max(i, j) * width) + Math.Min(i, j)] +=
                    (value.Coefficients[i] * otherPer.Coefficients[j]) - (otherValue.Coefficients[i] * per.Coefficients[j]);
            }
        }

        return new ProductDifference(
            new LinearForm(coefficients, (value.Constant * otherPer.Constant) - (otherValue.Constant * per.Constant)), products);
    }
}
