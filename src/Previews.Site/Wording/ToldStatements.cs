using System.Collections.Immutable;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Scenarios;

namespace Previews.Site.Wording;

/// <summary>A statement as a reader is told it.</summary>
/// <param name="Match">Whose result is told already, in a heading; null: none is. On its matchday the team may play another.</param>
/// <param name="Status">What is certain of the team before the match; null: nothing.</param>
/// <param name="IsExact">Whether a better place is ruled out by the same conditions: second, and not at least second.</param>
public sealed record ToldStatement(Statement Statement, Fixture? Match, TeamStatus? Status, bool IsExact)
{
    /// <summary>What has to happen besides the result of the team's own match; a margin in it remains.</summary>
    public ImmutableArray<Condition> Besides { get; } =
        Statement.Conditions.RemoveAll(c => c is Condition.Ends { Outcomes.Length: 1 } ends && ends.Team == Statement.Team && ends.Match == Match);

    /// <summary>Whether the same is said, after whatever result.</summary>
    public bool SaysTheSameAs(ToldStatement other) => IsExact == other.IsExact
        && Statement.Target == other.Statement.Target
        && Statement.Consequence == other.Statement.Consequence
        && Statement.DecidedBy == other.Statement.DecidedBy
        && Besides.SequenceEqual(other.Besides);
}

/// <summary>Results of a match that mean the same to a team.</summary>
/// <param name="Results">One or two of won, drawn and lost.</param>
public sealed record ToldResults(ImmutableArray<Outcome> Results, ImmutableArray<ToldStatement> Statements);

/// <summary>
/// What a reader is told of all that is stated: nothing twice, and nothing on a place that the match cannot decide either way.
/// </summary>
public static class ToldStatements
{
    /// <returns>By result; nothing where the match decides nothing.</returns>
    public static IReadOnlyList<ToldResults> Of(SideStakes side)
    {
        var told = new List<ToldResults>();
        if (!DecidesSomething(side))
            return told;
        foreach (var result in side.Results)
        {
            var statements = Of(side, result);
            var same = told.FindIndex(t => t.Statements.SequenceEqual(statements, static (one, other) => one.SaysTheSameAs(other)));
            if (same < 0)
                told.Add(new ToldResults([result.Result], statements));
            else
                told[same] = told[same] with { Results = told[same].Results.Add(result.Result) };
        }

        return told;
    }

    /// <returns>What depends on nobody else first.</returns>
    private static ImmutableArray<ToldStatement> Of(SideStakes side, ResultStakes result)
    {
        var decided = Decided(side);
        var told = result.Statements.Where(s => IsTold(s) && decided.Contains(s.Target) && !result.Statements.Any(o => Implies(o, s))).ToList();
        var exact = told.Where(s => s.Consequence == Consequence.Reached).ToDictionary(s => s, s => told.Find(o => RulesOutBetter(o, s)));
        return
        [
            .. told.Except(exact.Values.OfType<Statement>())
                .OrderBy(s => s.Class)
                .Select(s => new ToldStatement(s, side.Match, side.Status, IsExact(side, s) || exact.GetValueOrDefault(s) is not null)),
        ];
    }

    /// <summary>Whether some result of the match and of others on its matchday makes a place certain or impossible.</summary>
    public static bool DecidesSomething(SideStakes side) => Decided(side).Count > 0;

    /// <summary>Whether something is left to decide, and no result of the match decides it.</summary>
    public static bool DecidesNothingYet(SideStakes side) =>
        side.Now.IsSettled && !DecidesSomething(side) && side.Results.Any(r => !r.Statements.IsEmpty);

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
        return isStronger && one.Conditions.All(other.Conditions.Contains);
    }

    private static bool RulesOutBetter(Statement missed, Statement reached) => missed.Consequence == Consequence.Missed
        && missed.Target.Place == reached.Target.Place - 1 && HaveSameConditions(missed, reached);

    private static bool IsExact(SideStakes side, Statement reached) => reached.Consequence == Consequence.Reached && side.Now.Best == reached.Target.Place;

    private static bool HaveSameConditions(Statement one, Statement other) =>
        one.Conditions.Length == other.Conditions.Length && one.Conditions.All(other.Conditions.Contains);
}
