namespace Previews.Football.Integers;

/// <summary>The coefficients and the constant of an equation or an inequality (at least 0) while it is being solved.</summary>
internal sealed class Row(long[] coefficients, long constant)
{
    private long? _fingerprint;

    public long Constant => constant;

    public bool IsConstant => Array.TrueForAll(coefficients, c => c == 0);

    /// <summary>A row knows no variables that came after it: their coefficient is 0.</summary>
    public long this[int variable] => variable < coefficients.Length ? coefficients[variable] : 0;

    public static Row Of(LinearForm form) => new(Array.ConvertAll(form.Coefficients, c => (long)c), form.Constant);

    public static Row Unit(int variable, int width)
    {
        var coefficients = new long[width];
        coefficients[variable] = 1;
        return new Row(coefficients, 0);
    }

    public Row Plus(long more) => new(coefficients, constant + more);

    /// <summary>The sum of so many of this row and so many of the other.</summary>
    public Row Combined(long times, Row other, long otherTimes)
    {
        var sum = new long[Math.Max(coefficients.Length, other.Width)];
        for (var i = 0; i < sum.Length; i++)
            sum[i] = checked((times * this[i]) + (otherTimes * other[i]));
        return new Row(sum, checked((times * constant) + (otherTimes * other.Constant)));
    }

    /// <param name="equation">With a coefficient of 1 or -1 at the variable.</param>
    public Row Substitute(int variable, Row equation) =>
        this[variable] == 0 ? this : Combined(1, equation, -this[variable] * equation[variable]);

    public long At(long[] values, int except)
    {
        var sum = constant;
        for (var i = 0; i < coefficients.Length; i++)
        {
            if (i != except)
                sum = checked(sum + (coefficients[i] * values[i]));
        }

        return sum;
    }

    /// <returns>Null where whole numbers cannot satisfy it: 2x = 1.</returns>
    public Row? DividedAsEquation()
    {
        var divisor = Divisor();
        if (divisor == 0)
            return constant == 0 ? this : null;
        return constant % divisor == 0 ? Divided(divisor, constant / divisor) : null;
    }

    public Row DividedAsInequality()
    {
        var divisor = Divisor();
        return divisor <= 1 ? this : Divided(divisor, FloorOfQuotient(constant, divisor));
    }

    public bool HasSameCoefficients(Row other) => Fingerprint == other.Fingerprint && CompareCoefficients(other, 1);

    public bool HasOppositeCoefficients(Row other) => Fingerprint == unchecked(-other.Fingerprint) && CompareCoefficients(other, -1);

    /// <returns>A variable whose coefficient is nearest to 0 but not 0.</returns>
    public int SmallestCoefficient()
    {
        var smallest = -1;
        for (var i = 0; i < coefficients.Length; i++)
        {
            if (coefficients[i] != 0 && (smallest < 0 || Math.Abs(coefficients[i]) < Math.Abs(coefficients[smallest])))
                smallest = i;
        }

        return smallest;
    }

    /// <summary>
    /// An equation with one more variable, which follows from this one and has a coefficient of 1 or -1 at the pivot (Pugh 1991, section 2.3.1).
    /// </summary>
    public Row Reduced(int pivot, int newVariable)
    {
        var modulus = Math.Abs(this[pivot]) + 1;
        var reduced = new long[newVariable + 1];
        for (var i = 0; i < coefficients.Length; i++)
            reduced[i] = NearestRemainder(coefficients[i], modulus);
        reduced[newVariable] = -modulus;
        return new Row(reduced, NearestRemainder(constant, modulus));
    }

    public static long FloorOfQuotient(long dividend, long divisor) =>
        (dividend / divisor) - (dividend % divisor != 0 && (dividend < 0) != (divisor < 0) ? 1 : 0);

    public static long CeilingOfQuotient(long dividend, long divisor) => -FloorOfQuotient(-dividend, divisor);

    /// <summary>Of the coefficients: what differs here differs there.</summary>
    private long Fingerprint => _fingerprint ??= FingerprintOf(coefficients);

    private static long FingerprintOf(long[] coefficients)
    {
        long sum = 0;
        for (var i = coefficients.Length - 1; i >= 0; i--)
            sum = unchecked((sum * 1_000_003) + coefficients[i]);
        return sum;
    }

    private int Width => coefficients.Length;

    private Row Divided(long divisor, long newConstant) => new(Array.ConvertAll(coefficients, c => c / divisor), newConstant);

    private long Divisor()
    {
        long divisor = 0;
        foreach (var coefficient in coefficients)
        {
            for (var other = Math.Abs(coefficient); other != 0;)
                (divisor, other) = (other, divisor % other);
        }

        return divisor;
    }

    private bool CompareCoefficients(Row other, long sign)
    {
        for (var i = 0; i < Math.Max(Width, other.Width); i++)
        {
            if (this[i] != sign * other[i])
                return false;
        }

        return true;
    }

    /// <summary>The remainder of the least size, from -modulus/2 up to but not including modulus/2.</summary>
    private static long NearestRemainder(long value, long modulus) =>
        value - (modulus * FloorOfQuotient((2 * value) + modulus, 2 * modulus));
}
