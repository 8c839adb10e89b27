using System.Collections.Immutable;
using Previews.Football.Scenarios.Statements;

namespace Previews.Site.Stakes;

/// <summary>
/// Chooses what a reader is given of all that is stated: nothing twice, and nothing on a place that the match cannot decide either way.
/// </summary>
internal static class StatementSelection
{
    /// <returns>By result; nothing where the match decides nothing, nor of a result after which the search knows nothing.</returns>
    public static IReadOnlyList<ReportedResults> Of(SideStakes side)
    {
        var reported = new List<ReportedResults>();
        if (!DecidesSomething(side))
            return reported;
        foreach (var result in side.Results)
        {
            var statements = Of(side, result);
            if (statements.IsEmpty)
                continue;
            var same = reported.FindIndex(t => t.Statements.SequenceEqual(statements, static (one, other) => one.SaysTheSameAs(other)));
            if (same < 0)
                reported.Add(new ReportedResults([result.Result], statements));
            else
                reported[same] = reported[same] with { Results = reported[same].Results.Add(result.Result) };
        }

        return reported;
    }

    /// <summary>What no result of the match decides, where it decides something else.</summary>
    public static IEnumerable<ReportedStatement> Open(SideStakes side) =>
        DecidesSomething(side) ? side.Open.Select(s => new ReportedStatement(s, side, IsBelowAHeading: false, IsExact: false)) : [];

    /// <summary>Whether some result of the match and of others on its matchday makes a place certain or impossible.</summary>
    public static bool DecidesSomething(SideStakes side) => Decided(side).Count > 0;

    /// <summary>Whether something is left to decide, and no result of the match decides it: after each both are shown to be possible.</summary>
    public static bool DecidesNothingYet(SideStakes side) =>
        !DecidesSomething(side) && side.Results.Any(r => !r.Statements.IsEmpty) && side.Results.All(r => r.Statements.All(IsKnown));

    /// <returns>What depends on nobody else first.</returns>
    private static ImmutableArray<ReportedStatement> Of(SideStakes side, ResultStakes result)
    {
        var decided = Decided(side);
        var known = side.Certain.Concat(result.Statements).ToList();
        var reported = new List<ReportedStatement>();
        var own = result.Statements
            .Where(s => IsKnown(s) && decided.Contains(s.Target) && !result.Statements.Any(o => StatementImplications.Implies(o, s)));
        foreach (var statement in own.OrderBy(s => s.Conditions.Length > 1).ThenBy(s => s.Class))
        {
            var exact = StatementImplications.Exactly(statement, known);
            var next = new ReportedStatement(
                exact ?? statement,
                side,
                IsBelowAHeading: true,
                exact is not null || StatementImplications.LeavesOnePlace(statement, side.Now));
            if (!reported.Exists(next.SaysTheSameAs))
                reported.Add(next);
        }

        return [.. reported];
    }

    private static HashSet<Target> Decided(SideStakes side) =>
        [.. side.Results.SelectMany(r => r.Statements).Where(s => s.Consequence != Consequence.Open).Select(s => s.Target)];

    /// <summary>Where the search stopped before it knew, what looks open may be certain.</summary>
    private static bool IsKnown(Statement statement) => statement.Consequence != Consequence.Open || statement.Witnesses is not null;
}
