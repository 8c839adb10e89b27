namespace Previews.Football.Integers;

/// <summary>
/// A whole number that depends linearly on what is still to be played: a constant, and so much for each variable.
/// Every variable is at least 0 and has no upper bound.
/// </summary>
internal sealed record LinearForm(int[] Coefficients, int Constant)
{
    public bool IsConstant => Array.TrueForAll(Coefficients, c => c == 0);

    public static LinearForm Of(int constant, int variables) => new(new int[variables], constant);

    public LinearForm Minus(LinearForm other)
    {
        var difference = new int[Coefficients.Length];
        for (var i = 0; i < difference.Length; i++)
            difference[i] = Coefficients[i] - other.Coefficients[i];
        return new LinearForm(difference, Constant - other.Constant);
    }

    public LinearForm Times(int factor) => new(Array.ConvertAll(Coefficients, c => factor * c), factor * Constant);

    public LinearForm Plus(int constant) => new(Coefficients, Constant + constant);

    public LinearForm Negated() => new(Array.ConvertAll(Coefficients, c => -c), -Constant);

    public long At(int[] values)
    {
        long sum = Constant;
        for (var i = 0; i < Coefficients.Length; i++)
            sum += (long)Coefficients[i] * values[i];
        return sum;
    }
}
