namespace Previews.Football.Tables.Ordering;

/// <summary>One criterion (a tie-break) that separates level teams.</summary>
public abstract class Tiebreaker
{
    /// <summary>The name in regulation files and in the interface's texts: <c>goal-difference</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Whether its outcome is a recorded event (lots drawn, a deciding match) that only takes place when everything before it has failed.</summary>
    internal virtual bool LeavesAFact => false;

    /// <summary>Whether each set that is still level after anyone was separated, by this criterion or a later one, starts again here.</summary>
    internal virtual bool RestartsAfterSeparation => false;

    /// <param name="scope">What is measured: the whole contest, or inside a head-to-head block the matches between its teams.</param>
    internal abstract Verdict Judge(TieWalk walk, Contest scope, int[] level);

    /// <summary>Whether it or a criterion inside it is such.</summary>
    internal virtual bool Contains(Func<Tiebreaker, bool> isSuch) => isSuch(this);

    public override string ToString() => Name;
}
