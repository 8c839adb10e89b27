using System.Globalization;

namespace Previews.Football.Matches;

/// <summary>Goals of the home side and of the away side, both at least 0.</summary>
public readonly record struct Score
{
    /// <exception cref="ArgumentOutOfRangeException">A side's goals are negative.</exception>
    public Score(int home, int away)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(home);
        ArgumentOutOfRangeException.ThrowIfNegative(away);
        Home = home;
        Away = away;
    }

    public int Home { get; }

    public int Away { get; }

    public int For(Side side) => side == Side.Home ? Home : Away;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Home}-{Away}");
}

public enum Side
{
    Home,
    Away,
}

public static class Sides
{
    public static Side Other(this Side side) => side == Side.Home ? Side.Away : Side.Home;
}
