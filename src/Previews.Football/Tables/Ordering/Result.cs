using Previews.Football.Matches;

namespace Previews.Football.Tables.Ordering;

/// <summary>
/// One result as a table counts it; the sides are indices into the contest's teams. A table of home matches counts it for
/// the home side only.
/// </summary>
/// <param name="LostByBoth">The goals are then those of each side, scored and conceded.</param>
/// <param name="OnPenalties">Who won a shoot-out that gives points; null: there was none.</param>
internal readonly record struct Result(
    int Home,
    int Away,
    int HomeGoals,
    int AwayGoals,
    bool Neutral = false,
    bool GoalsCount = true,
    bool ForHome = true,
    bool ForAway = true,
    bool LostByBoth = false,
    Side? OnPenalties = null)
{
    public SideResult Of(Side side)
    {
        if (LostByBoth)
            return new SideResult(Outcome.Lost, HomeGoals, AwayGoals);
        return side == Side.Home ? SideResult.Of(HomeGoals, AwayGoals) : SideResult.Of(AwayGoals, HomeGoals);
    }
}
