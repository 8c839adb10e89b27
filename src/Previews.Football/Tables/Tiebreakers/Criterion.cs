namespace Previews.Football.Tables.Tiebreakers;

/// <summary>A criterion that measures each team by itself and sorts by the measure.</summary>
public abstract class Criterion : Tiebreaker
{
    public virtual bool LowerIsBetter => false;

    /// <returns>Null where it cannot be told yet.</returns>
    internal abstract Measure? MeasureOf(Contest scope, int team);

    internal override Verdict Judge(TieWalk walk, Contest scope, int[] level)
    {
        var measures = new Measure[level.Length];
        for (var i = 0; i < level.Length; i++)
        {
            if (MeasureOf(scope, level[i]) is not { } measure)
                return Verdict.NotYet;
            measures[i] = measure;
        }

        var parts = Partition.ByKeys(level, measures, LowerIsBetter);
        walk.Record(this, level, scope.Between, measures, parts);
        return parts.Length == 1 ? Verdict.Same : new Verdict.Apart(parts);
    }
}
