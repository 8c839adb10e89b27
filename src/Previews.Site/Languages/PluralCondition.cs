using System.Collections.Immutable;

namespace Previews.Site.Languages;

/// <summary>One rule of CLDR, such as <c>v = 0 and i % 10 = 2..4 and i % 100 != 12..14</c>: relations joined by "and", those by "or".</summary>
internal sealed record PluralCondition(ImmutableArray<ImmutableArray<PluralRelation>> Alternatives)
{
    public bool Holds(in PluralOperands operands)
    {
        foreach (var relations in Alternatives)
        {
            if (AllHold(relations, operands))
                return true;
        }

        return false;
    }

    private static bool AllHold(ImmutableArray<PluralRelation> relations, in PluralOperands operands)
    {
        foreach (var relation in relations)
        {
            if (!relation.Holds(operands))
                return false;
        }

        return true;
    }
}

/// <summary><c>i % 10 = 2..4,9</c></summary>
/// <param name="Modulus">Null where the operand is taken as it is.</param>
/// <param name="Ranges">From and to, both included.</param>
internal sealed record PluralRelation(char Operand, long? Modulus, bool IsNegated, ImmutableArray<(long From, long To)> Ranges)
{
    public bool Holds(in PluralOperands operands)
    {
        var value = Modulus is { } modulus ? operands[Operand] % modulus : operands[Operand];
        return IsIn(value) != IsNegated;
    }

    /// <summary>A range names the whole numbers in it: 1.5 is not in 1..2.</summary>
    private bool IsIn(decimal value)
    {
        foreach (var (from, to) in Ranges)
        {
            if (value >= from && value <= to && decimal.IsInteger(value))
                return true;
        }

        return false;
    }
}
