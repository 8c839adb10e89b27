using System.Collections.Immutable;
using Previews.Football.Matches;
using Previews.Football.Records;
using Previews.Football.Scenarios.Statements;

namespace Previews.Site.Stakes;

/// <summary>A statement as a reader is told it.</summary>
/// <param name="Side">Of which it is made.</param>
/// <param name="IsBelowAHeading">Whether the result of the match is told already. On its matchday the team may play another.</param>
/// <param name="IsExact">Whether one place is left: second, and not at least second; third, and not below second.</param>
internal sealed record ToldStatement(Statement Statement, SideStakes Side, bool IsBelowAHeading, bool IsExact)
{
    /// <summary>What has to happen besides the result of the team's own match; a margin in it remains.</summary>
    public ImmutableArray<Condition> Besides => Statement.Conditions.RemoveAll(c =>
        IsBelowAHeading && c is Condition.Ends { Outcomes.Length: 1 } ends && ends.Team == Statement.Team && ends.Match == Side.Match);

    /// <summary>Whether the same is said, after whatever result.</summary>
    public bool SaysTheSameAs(ToldStatement other) => IsExact == other.IsExact
        && Statement.Target == other.Statement.Target
        && Statement.Consequence == other.Statement.Consequence
        && Statement.DecidedBy == other.Statement.DecidedBy
        && Besides.SequenceEqual(other.Besides);
}

/// <summary>Results of a match that mean the same to a team.</summary>
/// <param name="Results">One or two of won, drawn and lost.</param>
internal sealed record ToldResults(ImmutableArray<Outcome> Results, ImmutableArray<ToldStatement> Statements)
{
    private const int MostSentences = 3;

    /// <summary>Whether a table reads better than sentences.</summary>
    public bool IsLong => Statements.Length > MostSentences;
}

/// <summary>
/// What a reader is told of all that is stated: nothing twice, and nothing on a place that the match cannot decide either way.
/// </summary>
internal static class ToldStatements
{
    /// <returns>By result; nothing where the match decides nothing, nor of a result after which the search knows nothing.</returns>
    public static IReadOnlyList<ToldResults> Of(SideStakes side)
    {
        var told = new List<ToldResults>();
        if (!DecidesSomething(side))
            return told;
        foreach (var result in side.Results)
        {
            var statements = Of(side, result);
            if (statements.IsEmpty)
                continue;
            var same = told.FindIndex(t => t.Statements.SequenceEqual(statements, static (one, other) => one.SaysTheSameAs(other)));
            if (same < 0)
                told.Add(new ToldResults([result.Result], statements));
            else
                told[same] = told[same] with { Results = told[same].Results.Add(result.Result) };
        }

        return told;
    }

    /// <summary>What no result of the match decides, where it decides something else.</summary>
    public static IEnumerable<ToldStatement> Open(SideStakes side) =>
        DecidesSomething(side) ? side.Open.Select(s => new ToldStatement(s, side, IsBelowAHeading: false, IsExact: false)) : [];

    /// <returns>What depends on nobody else first.</returns>
    private static ImmutableArray<ToldStatement> Of(SideStakes side, ResultStakes result)
    {
        var decided = Decided(side);
        var known = side.Certain.Concat(result.Statements).ToList();
        var told = new List<ToldStatement>();
        foreach (var statement in result.Statements.Where(s => IsTold(s) && decided.Contains(s.Target) && !result.Statements.Any(o => Implies(o, s))).OrderBy(s => s.Conditions.Length > 1).ThenBy(s => s.Class))
        {
            var exact = Exactly(statement, known);
            var next = new ToldStatement(exact ?? statement, side, IsBelowAHeading: true, exact is not null || IsExact(side, statement));
            if (!told.Exists(next.SaysTheSameAs))
                told.Add(next);
        }

        return [.. told];
    }

    /// <summary>Whether some result of the match and of others on its matchday makes a place certain or impossible.</summary>
    public static bool DecidesSomething(SideStakes side) => Decided(side).Count > 0;

    /// <summary>Whether something is left to decide, and no result of the match decides it: after each both are shown to be possible.</summary>
    public static bool DecidesNothingYet(SideStakes side) =>
        !DecidesSomething(side) && side.Results.Any(r => !r.Statements.IsEmpty) && side.Results.All(r => r.Statements.All(IsTold));

    private static HashSet<Target> Decided(SideStakes side) =>
        [.. side.Results.SelectMany(r => r.Statements).Where(s => s.Consequence != Consequence.Open).Select(s => s.Target)];

    /// <summary>Where the search stopped before it knew, what looks open may be certain.</summary>
    private static bool IsTold(Statement statement) => statement.Consequence != Consequence.Open || statement.Witnesses is not null;

    /// <summary>Who is first is among the first two; who is below the second place is not first.</summary>
    private static bool Implies(Statement one, Statement other)
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
    private static Statement? Exactly(Statement statement, List<Statement> known) => statement.Consequence switch
    {
        Consequence.Reached when known.Exists(o => RulesOutBetter(o, statement) && Follows(o, statement)) => statement,
        Consequence.Missed when known.Find(o => RulesOutBetter(statement, o) && Follows(o, statement)) is { } reached =>
            reached with { Class = statement.Class, Conditions = statement.Conditions },
        _ => null,
    };

    private static bool RulesOutBetter(Statement missed, Statement reached) => missed.Consequence == Consequence.Missed
        && reached.Consequence == Consequence.Reached && missed.Target.Place == reached.Target.Place - 1;

    /// <summary>Whether the places that were possible before the match leave only one.</summary>
    private static bool IsExact(SideStakes side, Statement statement) => statement.Consequence switch
    {
        Consequence.Reached => side.Now.Best == statement.Target.Place,
        Consequence.Missed => side.Now.Worst == statement.Target.Place + 1,
        _ => false,
    };

    /// <summary>Whether the one applies wherever the other does.</summary>
    private static bool Follows(Statement one, Statement other) => one.Conditions.All(other.Conditions.Contains);
}
