using System.Numerics;

namespace Previews.Templates.Rendering;

/// <summary>Equality and order of values.</summary>
internal static class Comparison
{
    /// <summary>
    /// <c>==</c>: numbers by value whatever their kind, a text with anything by its text, lists element by element, objects by
    /// identity; <c>empty</c> equals whatever has nothing in it.
    /// </summary>
    public static bool Equal(in Value left, in Value right, int depth = ValueText.MaximumDepth)
    {
        if (left.IsNull || right.IsNull)
            return left.IsNull && right.IsNull;
        if (IsEmptyObject(left) || IsEmptyObject(right))
            return Members.IsEmpty(left) && Members.IsEmpty(right);
        if (left.IsText || right.IsText)
            return string.Equals(ValueText.Of(left), ValueText.Of(right), StringComparison.Ordinal);
        if (IsNumeric(left) && IsNumeric(right))
            return CompareNumbers(left, right) == 0;
        if (left.Kind != right.Kind)
            return false;
        return left.Kind switch
        {
            ValueKind.Date => left.Date == right.Date,
            ValueKind.TimeSpan => left.Bits == right.Bits,
            ValueKind.List => left.Reference == right.Reference || EqualLists(left, right, depth),
            _ => ReferenceEquals(left.Reference, right.Reference),
        };
    }

    private static bool EqualLists(in Value left, in Value right, int depth)
    {
        if (depth == 0 || Lists.Count(left) != Lists.Count(right))
            return false;
        for (var i = 0; i < Compared(left, right); i++)
        {
            if (!Equal(Lists.At(left, i), Lists.At(right, i), depth - 1))
                return false;
        }

        return true;
    }

    /// <summary>Less than 0, 0 or more than 0; null where the two have no order.</summary>
    public static int? Order(in Value left, in Value right, int depth = ValueText.MaximumDepth)
    {
        if (left.IsNull || right.IsNull)
            return null;
        if (left.IsText || right.IsText)
            return string.CompareOrdinal(ValueText.Of(left), ValueText.Of(right));
        if (IsNumeric(left) && IsNumeric(right))
            return CompareNumbers(left, right);
        if (left.Kind != right.Kind)
            return null;
        return left.Kind switch
        {
            ValueKind.Date => left.Date.CompareTo(right.Date),
            ValueKind.TimeSpan => left.Bits.CompareTo(right.Bits),
            ValueKind.List => OrderLists(left, right, depth),
            _ => null,
        };
    }

    private static int? OrderLists(in Value left, in Value right, int depth)
    {
        if (depth == 0)
            return null;
        for (var i = 0; i < Compared(left, right); i++)
        {
            var order = Order(Lists.At(left, i), Lists.At(right, i), depth - 1);
            if (order != 0)
                return order;
        }

        return Lists.Count(left).CompareTo(Lists.Count(right));
    }

    /// <summary>Of two ranges the first two items say all; and a range may have more than can be looked at.</summary>
    private static int Compared(in Value left, in Value right)
    {
        var count = Math.Min(Lists.Count(left), Lists.Count(right));
        return left.Reference is RangeList && right.Reference is RangeList ? Math.Min(count, 2) : count;
    }

    /// <summary>Equality without conversion, as <c>array.contains</c> and <c>array.uniq</c> want it: 1 is not 1.0 and not "1".</summary>
    public static bool Same(in Value left, in Value right)
    {
        if (left.IsNull || right.IsNull)
            return left.IsNull && right.IsNull;
        if (left.IsText && right.IsText)
            return Equal(left, right);
        return left.Kind == right.Kind && (left.Kind is ValueKind.Boolean || left.IsNumber || left.Kind is ValueKind.Date or ValueKind.TimeSpan
            ? Equal(left, right)
            : ReferenceEquals(left.Reference, right.Reference));
    }

    public static int HashCode(in Value value) => value.Kind switch
    {
        ValueKind.Null => 0,
        ValueKind.Text or ValueKind.Html => ValueText.Of(value).GetHashCode(StringComparison.Ordinal),
        _ => HashCode(value.Kind, value.Bits, value.Reference),
    };

    private static int HashCode(ValueKind kind, long bits, object? reference) => System.HashCode.Combine(
        kind,
        bits,
        reference is decimal or BigInteger or DateTimeOffset ? reference.GetHashCode() : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(reference));

    private static bool IsEmptyObject(in Value value) => value.Kind == ValueKind.Map && value.Reference == ScriptObject.Empty;

    /// <summary>A boolean counts as 1 or 0.</summary>
    private static bool IsNumeric(in Value value) => value.IsNumber || value.Kind == ValueKind.Boolean;

    private static int CompareNumbers(in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Decimal || right.Kind == ValueKind.Decimal)
            return Arithmetic.TryDecimal(left, right, out var a, out var b) ? a.CompareTo(b) : left.ToDouble().CompareTo(right.ToDouble());
        if (left.Kind is ValueKind.Float or ValueKind.Double || right.Kind is ValueKind.Float or ValueKind.Double)
            return left.ToDouble() == right.ToDouble() ? 0 : left.ToDouble() < right.ToDouble() ? -1 : 1;
        if (left.Kind == ValueKind.BigInteger || right.Kind == ValueKind.BigInteger)
            return left.ToBigInteger().CompareTo(right.ToBigInteger());
        return left.Bits.CompareTo(right.Bits);
    }
}
