using System.Collections.Immutable;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Statements;

namespace Previews.Site.Stakes;

/// <summary>A statement as a reader is given it.</summary>
/// <param name="Side">Of which it is made.</param>
/// <param name="IsBelowAHeading">Whether a heading names the result of the match. On its matchday the team may play another.</param>
/// <param name="IsExact">Whether one place is left: second, and not at least second; third, and not below second.</param>
internal sealed record ReportedStatement(Statement Statement, SideStakes Side, bool IsBelowAHeading, bool IsExact)
{
    /// <summary>What has to happen besides the result of the team's own match; a margin in it remains.</summary>
    public ImmutableArray<Condition> Besides => Statement.Conditions.RemoveAll(c =>
        IsBelowAHeading && c is Condition.Ends { Outcomes.Length: 1 } ends && ends.Team == Statement.Team && ends.Match == Side.Match);

    /// <summary>Whether the same is said, after whatever result.</summary>
    public bool SaysTheSameAs(ReportedStatement other) => IsExact == other.IsExact
        && Statement.Target == other.Statement.Target
        && Statement.Consequence == other.Statement.Consequence
        && Statement.DecidedBy == other.Statement.DecidedBy
        && Besides.SequenceEqual(other.Besides);
}
