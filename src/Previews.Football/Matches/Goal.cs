using System.Globalization;

namespace Previews.Football.Matches;

public enum GoalKind
{
    Open,
    Penalty,

    /// <summary>Stands with the side that it counts for; the player is the other side's.</summary>
    Own,
}

/// <summary>A goal, listed with the side that it counts for.</summary>
/// <param name="Player">Null where the source does not name the scorer.</param>
public sealed record Goal(Side Side, Person? Player, Minute? Minute, GoalKind Kind)
{
    /// <summary>For whom the player plays.</summary>
    public Side SideOfPlayer => Kind is GoalKind.Own ? Side.Other() : Side;
}

/// <summary>A minute of play: <c>45+1</c> is 45 with 1 added. Regular is 1–120, Added at least 0.</summary>
public readonly record struct Minute(int Regular, int Added = 0) : IComparable<Minute>
{
    /// <summary>As it is written: <c>45+1</c>.</summary>
    public override string ToString() =>
        Added == 0 ? Regular.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Regular}+{Added}");

    public int CompareTo(Minute other) => (Regular, Added).CompareTo((other.Regular, other.Added));

    public static bool operator <(Minute left, Minute right) => left.CompareTo(right) < 0;

    public static bool operator <=(Minute left, Minute right) => left.CompareTo(right) <= 0;

    public static bool operator >(Minute left, Minute right) => left.CompareTo(right) > 0;

    public static bool operator >=(Minute left, Minute right) => left.CompareTo(right) >= 0;
}
