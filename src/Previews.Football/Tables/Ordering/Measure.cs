using System.Globalization;

namespace Previews.Football.Tables.Ordering;

/// <summary>
/// What a criterion measured of a team: whole, or a ratio (goal average). A ratio to nothing is greater than every other
/// if it has something to set against it, else it is nothing.
/// </summary>
public readonly record struct Measure(int Value, int Per = 1) : IComparable<Measure>
{
    public bool IsRatio => Per != 1;

    public int CompareTo(Measure other) => (Per == 0 && Value > 0, other.Per == 0 && other.Value > 0) switch
    {
        (true, true) => 0,
        (true, false) => 1,
        (false, true) => -1,
        _ => ((long)Value * Math.Max(other.Per, 1)).CompareTo((long)other.Value * Math.Max(Per, 1)),
    };

    public static bool operator <(Measure left, Measure right) => left.CompareTo(right) < 0;

    public static bool operator <=(Measure left, Measure right) => left.CompareTo(right) <= 0;

    public static bool operator >(Measure left, Measure right) => left.CompareTo(right) > 0;

    public static bool operator >=(Measure left, Measure right) => left.CompareTo(right) >= 0;

    public override string ToString() => IsRatio
        ? string.Create(CultureInfo.InvariantCulture, $"{Value}:{Per}")
        : Value.ToString(CultureInfo.InvariantCulture);
}
