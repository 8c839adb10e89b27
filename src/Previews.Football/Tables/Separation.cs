using System.Collections.Immutable;
using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables;

/// <summary>Why one row stands above the next, as a value that templates turn into a sentence.</summary>
/// <param name="Criterion">
/// The name of the criterion (<c>points</c>, <c>goal-difference</c>); of the one that is still to decide where the two are level;
/// null where they are level and the regulations name nothing further.
/// </param>
/// <param name="MatchesBetween">The teams whose matches against each other were counted; empty: all matches were.</param>
/// <param name="Above">What the criterion measured of the row above; null where the two are level.</param>
public sealed record Separation(string? Criterion, ImmutableArray<Team> MatchesBetween, Measure? Above, Measure? Below)
{
    /// <summary>The criterion of a team that takes part above one that has withdrawn.</summary>
    public const string Withdrawal = "withdrawal";

    /// <summary>The criterion of a season that was cut short.</summary>
    public const string PointsPerMatch = "points-per-match";

    /// <summary>False: the rows are level, to be decided by <see cref="Criterion"/>.</summary>
    public bool IsDecided => Above is not null;

    public bool IsHeadToHead => !MatchesBetween.IsEmpty;

    /// <summary>What took the two apart before any criterion for level teams was asked; null: they were level.</summary>
    internal static Separation? BeforeCriteria((Measure Points, bool HasWithdrawn) above, (Measure Points, bool HasWithdrawn) below, bool perMatch) =>
        (above.HasWithdrawn != below.HasWithdrawn, perMatch) switch
        {
            (true, _) => new(Withdrawal, [], new Measure(1), new Measure(0)),
            (_, true) when above.Points.CompareTo(below.Points) != 0 => new(PointsPerMatch, [], above.Points, below.Points),
            (_, false) when above.Points.CompareTo(below.Points) != 0 => new("points", [], above.Points, below.Points),
            _ => null,
        };

    /// <summary>By the step that took apart two teams level on points.</summary>
    internal static Separation In(IEnumerable<TieStep> steps, Team above, Team below)
    {
        var step = steps.Last(s => s.Separates(above, below));
        return new Separation(step.Criterion.Name, step.MatchesBetween, step.MeasureOf(above), step.MeasureOf(below));
    }
}
