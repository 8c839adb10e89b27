namespace Previews.Football.Tables.Ordering;

/// <summary>
/// One result as a table counts it; the sides are indices into the contest's teams. A table of home matches counts it for
/// the home side only.
/// </summary>
internal readonly record struct Result(
    int Home,
    int Away,
    int HomeGoals,
    int AwayGoals,
    bool Neutral = false,
    bool GoalsCount = true,
    bool ForHome = true,
    bool ForAway = true);
