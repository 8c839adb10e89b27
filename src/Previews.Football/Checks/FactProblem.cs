using Previews.Football.Facts;
using Previews.Football.Matches;
using Previews.Football.Tables;

namespace Previews.Football.Checks;

/// <summary>Something impossible in a group's data, found by the rules of football; whoever reads the data reports it with its place.</summary>
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

    /// <summary>Lots drawn between teams of which one stood above another when they were drawn.</summary>
    /// <param name="Why">What had taken the two apart.</param>
    public sealed record LotsBetweenTeamsNotLevel(DrawnLots Lots, Team Above, Team Below, Separation Why) : FactProblem;

    /// <summary>Lots drawn where the regulations draw none.</summary>
    public sealed record LotsNotInRegulations(DrawnLots Lots) : FactProblem;

    /// <summary>A match that was played by a team that had withdrawn before.</summary>
    public sealed record PlayedAfterWithdrawal(Withdrawal Withdrawal, Match Match) : FactProblem;

    /// <summary>A match that was played when the season had been cut short.</summary>
    public sealed record PlayedAfterCutShort(CutShort CutShort, Match Match) : FactProblem;

    /// <summary>Points given back to a team from which fewer had been taken.</summary>
    /// <param name="Taken">How many by then.</param>
    public sealed record MoreGivenBackThanTaken(Deduction Deduction, int Taken) : FactProblem;
}
