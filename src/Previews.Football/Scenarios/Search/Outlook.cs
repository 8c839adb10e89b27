using Previews.Football.Scenarios.Margins;

namespace Previews.Football.Scenarios.Search;

/// <summary>Decides whether a team can still end on certain places. Teams are named by their index in the contest.</summary>
internal abstract class Outlook
{
    /// <param name="given">Of each remaining match the outcome that it is to have, or null for any.</param>
    /// <param name="first">The first of the places asked for, 1-based.</param>
    /// <param name="last">The last of them.</param>
    public abstract Finding CanEnd(sbyte?[] given, int team, int first, int last);

    /// <summary>The least scores that give these outcomes.</summary>
    protected static Finding Found(sbyte[] outcomes) => new Finding.Possible([.. MarginSpace.ScoresOf(outcomes, new int[2 * outcomes.Length])]);
}
