using Previews.Football.Scenarios.Clinching;
using Previews.Football.Scenarios.Statements;

namespace Previews.Site.Stakes;

/// <summary>What of two statements on one team follows from the other, or from both together.</summary>
internal static class StatementImplications
{
    /// <summary>Who is first is among the first two; who is below the second place is not first.</summary>
    public static bool Implies(Statement one, Statement other)
    {
        var isStronger = (one.Consequence, other.Consequence) switch
        {
            (Consequence.Reached, Consequence.Reached) => one.Target.Place < other.Target.Place,
            (Consequence.Missed, Consequence.Missed) => one.Target.Place > other.Target.Place,
            _ => false,
        };
        return isStronger && Follows(one, other);
    }

    /// <summary>Who is among the first two and not first is second.</summary>
    /// <returns>That the team ends on exactly that place; null where it may be another.</returns>
    public static Statement? Exactly(Statement statement, List<Statement> known) => statement.Consequence switch
    {
        Consequence.Reached when known.Exists(o => RulesOutBetter(o, statement) && Follows(o, statement)) => statement,
        Consequence.Missed when known.Find(o => RulesOutBetter(statement, o) && Follows(o, statement)) is { } reached =>
            reached with { Class = statement.Class, Conditions = statement.Conditions },
        _ => null,
    };

    /// <summary>Whether the places that were possible before the match leave only one.</summary>
    public static bool LeavesOnePlace(Statement statement, TeamFate before) => statement.Consequence switch
    {
        Consequence.Reached => before.Best == statement.Target.Place,
        Consequence.Missed => before.Worst == statement.Target.Place + 1,
        _ => false,
    };

    private static bool RulesOutBetter(Statement missed, Statement reached) => missed.Consequence == Consequence.Missed
        && reached.Consequence == Consequence.Reached && missed.Target.Place == reached.Target.Place - 1;

    /// <summary>Whether the one applies wherever the other does.</summary>
    private static bool Follows(Statement one, Statement other) => one.Conditions.All(other.Conditions.Contains);
}
