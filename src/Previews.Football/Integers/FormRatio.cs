namespace Previews.Football.Integers;

/// <summary>What a criterion will measure of a team: so much for so much, as in <c>Measure</c>; what is no ratio is for 1.</summary>
internal sealed record FormRatio(LinearForm Value, LinearForm Per)
{
    public bool IsConstant => Value.IsConstant && Per.IsConstant;

    /// <summary>Nothing for nothing, unless something is added to both: then it is no ratio, but counts as 0.</summary>
    public bool MayBeNothing => Value.Constant == 0 && Per.Constant == 0;

    public FormRatio Negated() => this with { Value = Value.Negated() };

    public static FormRatio Of(Fraction value, int variables) =>
        new(LinearForm.Of(value.Numerator, variables), LinearForm.Of(value.Denominator, variables));
}
