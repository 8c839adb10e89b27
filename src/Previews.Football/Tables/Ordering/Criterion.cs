namespace Previews.Football.Tables.Ordering;

/// <summary>A criterion that measures each team by itself and sorts by the measure.</summary>
internal abstract class Criterion : Tiebreaker
{
    public virtual bool LowerIsBetter => false;

    /// <summary>Whether the measure grows by the same amount with every goal, whatever else was scored: a ratio does not.</summary>
    internal virtual bool IsLinear => true;

    /// <returns>Null if it is not known yet.</returns>
    internal abstract Measure? MeasureOf(Contest scope, int team);

    internal sealed override Verdict Judge(TieWalk walk, Contest scope, int[] level) => walk.Scale.Weigh(walk, this, scope, level);
}
