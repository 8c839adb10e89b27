namespace Previews.Football.Integers;

/// <summary>A whole number at least 0 by another; 1/0 is greater than every other.</summary>
internal readonly record struct Fraction(int Numerator, int Denominator)
{
    public static Fraction Zero { get; } = new(0, 1);

    public static Fraction One { get; } = new(1, 1);

    public static Fraction Infinite { get; } = new(1, 0);

    /// <summary>
    /// The plainest fraction between two neighbours. From 0 and 1/0 on, what lies between two neighbours and their mediant is every
    /// positive fraction once: the tree of Stern and Brocot (Graham, Knuth, Patashnik, "Concrete Mathematics", 4.5).
    /// </summary>
    public static Fraction Mediant(Fraction one, Fraction other) => new(one.Numerator + other.Numerator, one.Denominator + other.Denominator);
}
