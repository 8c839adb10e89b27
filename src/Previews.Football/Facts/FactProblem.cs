using Previews.Football.Matches;

namespace Previews.Football.Facts;

/// <summary>Something in a group's data that cannot be, found by football's own rules; whoever reads the data tells it with its place.</summary>
public abstract record FactProblem
{
    private FactProblem()
    {
    }

    /// <summary>A team stands twice in the group.</summary>
    public sealed record TeamTwice(Team Team) : FactProblem;

    /// <summary>A match of the group has a team from outside it.</summary>
    public sealed record TeamOfMatchOutsideGroup(Match Match, Team Team) : FactProblem;

    /// <summary>A result that was known before its match kicked off.</summary>
    public sealed record ResultBeforeKickoff(Match.Played Match) : FactProblem;

    /// <param name="Fact">The <see cref="Deduction"/>, <see cref="DrawnLots"/>, … of this group that names the team.</param>
    public sealed record TeamOfFactOutsideGroup(object Fact, Team Team) : FactProblem;

    /// <summary>Lots drawn between teams that were not level when they were drawn, or whose regulations draw none.</summary>
    public sealed record LotsNotNeeded(DrawnLots Lots) : FactProblem;
}
