
namespace Previews.Football.Integers;

/// <summary>A form that must be 0, or at least 0.</summary>
internal readonly record struct Constraint(LinearForm Form, bool IsEquality)
{
    public bool HoldsAt(int[] values) => IsEquality ? Form.At(values) == 0 : Form.At(values) >= 0;

    /// <summary>Whether the two speak of the same sum and leave it no common value: seen at a glance, without solving anything.</summary>
    public bool Contradicts(Constraint other)
    {
        var (least, most) = Range(1);
        foreach (var sign in new[] { 1, -1 })
        {
            if (!Form.Coefficients.AsSpan().SequenceEqual(sign == 1 ? other.Form.Coefficients : other.Form.Negated().Coefficients))
                continue;
            var (otherLeast, otherMost) = other.Range(sign);
            return otherLeast > most || least > otherMost;
        }

        return false;
    }

    /// <summary>Between which values the sum without its constant must lie; with sign -1 the negated sum.</summary>
    private (int Least, int Most) Range(int sign) => (sign, IsEquality) switch
    {
        (1, true) => (-Form.Constant, -Form.Constant),
        (1, false) => (-Form.Constant, int.MaxValue),
        (_, true) => (Form.Constant, Form.Constant),
        _ => (int.MinValue, Form.Constant),
    };
}
