using Previews.Football.Matches;

namespace Previews.Football.Tables.Ordering;

/// <summary>
/// How a match still to be played is supposed to end, as a number whose sign turns with the sides: 1 the home side wins, 0 a draw,
/// -1 the away side wins. Where a shoot-out after a draw gives points, every draw has one: 2 is a draw that the home side wins on
/// penalties, -2 one that the away side wins.
/// </summary>
internal static class Supposed
{
    private static readonly sbyte[] WithoutShootOut = [-1, 0, 1];

    private static readonly sbyte[] WithShootOut = [-1, -2, 2, 1];

    public static sbyte[] AllBy(Regulations regulations) => regulations.ShootOut is null ? WithoutShootOut : WithShootOut;

    /// <summary>Some draw.</summary>
    public static sbyte DrawBy(Regulations regulations) => (sbyte)(regulations.ShootOut is null ? 0 : 2);

    /// <returns>Whose goals are more: 1, 0 or -1.</returns>
    public static int Winner(sbyte outcome) => outcome is 1 or -1 ? outcome : 0;

    public static Side? OnPenalties(sbyte outcome) => outcome switch
    {
        2 => Side.Home,
        -2 => Side.Away,
        _ => null,
    };

    /// <param name="outcome">Seen from the side that gets the points.</param>
    public static int Points(int outcome, Regulations regulations) => outcome switch
    {
        1 => regulations.PointsForWin,
        2 => regulations.ShootOut!.Win,
        0 => regulations.PointsForDraw,
        -2 => regulations.ShootOut!.Defeat,
        _ => 0,
    };
}
