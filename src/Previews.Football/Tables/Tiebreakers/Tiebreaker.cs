namespace Previews.Football.Tables.Tiebreakers;

/// <summary>One criterion that takes level teams apart.</summary>
public abstract class Tiebreaker
{
    /// <summary>The name in regulation files and in the interface's texts: <c>goal-difference</c>.</summary>
    public abstract string Name { get; }
}
