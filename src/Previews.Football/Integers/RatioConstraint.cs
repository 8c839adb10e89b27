namespace Previews.Football.Integers;

/// <summary>A ratio that must be greater than another, or the same; neither may be nothing for nothing.</summary>
internal sealed record RatioConstraint(FormRatio Greater, FormRatio Lesser, bool IsEquality)
{
    /// <summary>
    /// The same as a constraint on a linear form, where no product of two variables remains: one of the two is known, or it falls out, as in any two
    /// averages whose goal differences stay what they are. Else null.
    /// </summary>
    public Constraint? Linear
    {
        get
        {
            if (Greater.Per.IsConstant && Lesser.Per.IsConstant)
                return Over(Greater.Value.Times(Lesser.Per.Constant).Minus(Lesser.Value.Times(Greater.Per.Constant)));
            var difference = ProductDifference.Of(Greater, Lesser);
            return difference.IsLinear ? Over(difference.Linear) : null;
        }
    }

    /// <summary>Whether no numbers at all satisfy it, seen by the signs in the products that are compared.</summary>
    public bool IsHopeless
    {
        get
        {
            var difference = ProductDifference.Of(Greater, Lesser);
            return IsEquality ? difference.IsPositive || difference.IsNegative : difference.IsNeverPositive;
        }
    }

    public bool Compares(FormRatio ratio) => ReferenceEquals(Greater, ratio) || ReferenceEquals(Lesser, ratio);

    public RatioConstraint With(FormRatio ratio, FormRatio instead) => new(
        ReferenceEquals(Greater, ratio) ? instead : Greater,
        ReferenceEquals(Lesser, ratio) ? instead : Lesser,
        IsEquality);

    private Constraint Over(LinearForm difference) => new(IsEquality ? difference : difference.Plus(-1), IsEquality);
}
