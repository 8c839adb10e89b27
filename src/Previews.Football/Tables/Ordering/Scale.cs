namespace Previews.Football.Tables.Ordering;

/// <summary>How a criterion is applied to level teams: by measuring what was played, or by asking what may yet be played.</summary>
internal abstract class Scale
{
    public static Scale Measured { get; } = new MeasuredScale();

    /// <param name="scope">The whole contest, or the matches between level teams.</param>
    public abstract Verdict Weigh(TieWalk walk, Criterion criterion, Contest scope, int[] level);

    private sealed class MeasuredScale : Scale
    {
        public override Verdict Weigh(TieWalk walk, Criterion criterion, Contest scope, int[] level)
        {
            var measures = new Measure[level.Length];
            for (var i = 0; i < level.Length; i++)
            {
                if (criterion.MeasureOf(scope, level[i]) is not { } measure)
                    return Verdict.NotYet;
                measures[i] = measure;
            }

            var parts = Partition.ByKeys(level, measures, criterion.LowerIsBetter);
            walk.Record(criterion, level, scope.Between, measures, parts);
            return parts.Length == 1 ? Verdict.Same : new Verdict.Apart(parts);
        }
    }
}
