namespace Previews.Football.Scenarios.Margins;

/// <summary>A ratio that must be greater than another, or the same.</summary>
internal sealed record RatioConstraint(FormRatio Greater, FormRatio Lesser, bool IsEquality)
{
    /// <summary>The same as a constraint on a linear form, where one of the two is known; else null.</summary>
    public Constraint? Linear
    {
        get
        {
            if (Greater.MayBeNothing || Lesser.MayBeNothing)
                return null;
            if (Greater.Per.IsConstant && Lesser.Per.IsConstant)
                return Over(Greater.Value.Times(Lesser.Per.Constant), Lesser.Value.Times(Greater.Per.Constant));
            if (Lesser.IsConstant)
                return Over(Greater.Value.Times(Lesser.Per.Constant), Greater.Per.Times(Lesser.Value.Constant));
            if (Greater.IsConstant)
                return Over(Lesser.Per.Times(Greater.Value.Constant), Lesser.Value.Times(Greater.Per.Constant));
            return null;
        }
    }

    /// <summary>Whether no numbers at all satisfy it, seen by the signs of the products that are compared.</summary>
    public bool IsHopeless
    {
        get
        {
            if (Greater.MayBeNothing || Lesser.MayBeNothing)
                return false;
            var (least, most) = (int.MaxValue, int.MinValue);
            foreach (var term in Differences())
                (least, most) = (Math.Min(least, term), Math.Max(most, term));
            var constant = Product(Greater.Value, Lesser.Per, -1, -1) - Product(Lesser.Value, Greater.Per, -1, -1);
            return IsEquality ? (least >= 0 && constant > 0) || (most <= 0 && constant < 0) : most <= 0;
        }
    }

    public bool Compares(FormRatio ratio) => ReferenceEquals(Greater, ratio) || ReferenceEquals(Lesser, ratio);

    public RatioConstraint With(FormRatio ratio, FormRatio instead) => new(
        ReferenceEquals(Greater, ratio) ? instead : Greater,
        ReferenceEquals(Lesser, ratio) ? instead : Lesser,
        IsEquality);

    /// <summary>Of the product of one's value and the other's divisor less that of the other's value and the one's divisor: the factor of every pair of variables, with the constant as one more.</summary>
    private IEnumerable<int> Differences()
    {
        for (var i = -1; i < Greater.Value.Coefficients.Length; i++)
        {
            for (var j = -1; j <= i; j++)
            {
                var difference = Product(Greater.Value, Lesser.Per, i, j) - Product(Lesser.Value, Greater.Per, i, j);
                yield return i == j ? difference : difference + Product(Greater.Value, Lesser.Per, j, i) - Product(Lesser.Value, Greater.Per, j, i);
            }
        }
    }

    private static int Product(LinearForm one, LinearForm other, int i, int j) => FactorOf(one, i) * FactorOf(other, j);

    private static int FactorOf(LinearForm form, int variable) => variable < 0 ? form.Constant : form.Coefficients[variable];

    private Constraint Over(LinearForm more, LinearForm less) => new(more.Minus(less).Plus(IsEquality ? 0 : -1), IsEquality);
}
