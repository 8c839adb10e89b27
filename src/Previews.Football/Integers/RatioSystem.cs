namespace Previews.Football.Integers;

/// <summary>
/// Finds whole numbers that satisfy linear constraints and give ratios an order, or proves that there are none. Once one of two ratios has a known
/// value their order is linear; so the value of one that is compared with others is looked for on the tree of fractions, the plainest first, and a
/// branch is left where even what all its values have in common leads to a contradiction.
/// </summary>
internal sealed class RatioSystem(int variables, Effort effort)
{
    /// <summary>So many branches are looked into for one ratio: what has a solution nearly always has one that is plain.</summary>
    private const int MostBranches = 60;

    /// <summary>A fraction of larger numbers is not tried: what is multiplied by it should stay small.</summary>
    private const int LargestNumber = 1000;

    /// <summary>Some values were not looked at: that nothing was found proves nothing.</summary>
    public bool HasStopped { get; private set; }

    /// <returns>A value for each variable, or null.</returns>
    public int[]? Solve(IReadOnlyList<Constraint> linear, IReadOnlyList<RatioConstraint> ratios)
    {
        var all = linear.ToList();
        var open = new List<RatioConstraint>();
        foreach (var ratio in ratios)
        {
            if (ratio.Linear is { } constraint)
                all.Add(constraint);
            else
                open.Add(ratio);
        }

        if (open.Exists(r => r.IsHopeless))
            return null;
        if (open.Count == 0)
            return SolveLinear(all);
        var compared = open.SelectMany(r => new[] { r.Greater, r.Lesser });
        return Search(compared.MaxBy(r => open.Count(o => o.Compares(r)))!, all, open);
    }

    private int[]? Search(FormRatio pivot, List<Constraint> linear, List<RatioConstraint> ratios)
    {
        if ((At(Fraction.Zero) ?? At(Fraction.Infinite)) is { } atAnEnd)
            return atAnEnd;
        var branches = new Queue<(Fraction Low, Fraction High)>([(Fraction.Zero, Fraction.Infinite)]);
        for (var looked = 0; branches.TryDequeue(out var branch); looked++)
        {
            var middle = Fraction.Mediant(branch.Low, branch.High);
            HasStopped |= looked == MostBranches || Math.Max(middle.Numerator, middle.Denominator) > LargestNumber;
            if (HasStopped)
                return null;
            if (SolveLinear([.. linear, .. InCommon(branch.Low, branch.High)]) is null)
                continue;
            if (At(middle) is { } found)
                return found;
            branches.Enqueue((branch.Low, middle));
            branches.Enqueue((middle, branch.High));
        }

        return null;

        int[]? At(Fraction value)
        {
            var known = FormRatio.Of(value, variables);
            return Solve([.. linear, new RatioConstraint(pivot, known, IsEquality: true).Linear!.Value], ratios.ConvertAll(r => r.With(pivot, known)));
        }

        // What is greater than the pivot is above the branch's lower end, and what is less is below its upper one.
        IEnumerable<Constraint> InCommon(Fraction low, Fraction high)
        {
            var (least, most) = (FormRatio.Of(low, variables), FormRatio.Of(high, variables));
            foreach (var ratio in ratios.Where(r => r.Compares(pivot)))
            {
                var other = ReferenceEquals(ratio.Greater, pivot) ? ratio.Lesser : ratio.Greater;
                if (ratio.IsEquality || ReferenceEquals(ratio.Greater, other))
                    yield return Above(other);
                if (ratio.IsEquality || ReferenceEquals(ratio.Lesser, other))
                    yield return Below(other);
            }

            yield return Above(pivot);
            yield return Below(pivot);

            Constraint Above(FormRatio ratio) => new RatioConstraint(ratio, least, IsEquality: false).Linear!.Value;
            Constraint Below(FormRatio ratio) => new RatioConstraint(most, ratio, IsEquality: false).Linear!.Value;
        }
    }

    private int[]? SolveLinear(List<Constraint> linear)
    {
        HasStopped |= !effort.Spend();
        try
        {
            return HasStopped ? null : IntegerSystem.Solve(linear, variables);
        }
        catch (OverflowException)
        {
            HasStopped = true;
            return null;
        }
    }
}
