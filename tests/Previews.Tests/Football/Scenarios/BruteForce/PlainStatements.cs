using System.Collections.Immutable;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Statements;

namespace Previews.Tests.Football.Scenarios.BruteForce;

/// <summary>The statements on one team and one target, with their conditions turned into whole numbers.</summary>
/// <param name="Team">Its index.</param>
/// <param name="Reaching">The places that reach the target, as bits.</param>
internal sealed record PlainStatements(int Team, uint Reaching, ImmutableArray<PlainStatements.One> All)
{
    /// <param name="matches">The remaining matches, in the order of the scores.</param>
    public static ImmutableArray<PlainStatements> Of(
        IEnumerable<Statement> statements,
        ImmutableArray<Fixture> matches,
        ImmutableArray<Previews.Football.Team> teams) =>
    [
        .. statements.GroupBy(s => (s.Team, s.Target.Place)).Select(g => new PlainStatements(
            teams.IndexOf(g.Key.Team), (1u << g.Key.Place) - 1, [.. g.Select(s => One.Of(s, matches))])),
    ];

    /// <summary>Only those whose conditions on who wins, draws and loses hold.</summary>
    /// <param name="cell">One digit of three a match: 0 the away side wins, 1 a draw, 2 the home side wins.</param>
    public PlainStatements In(int cell) => this with { All = All.RemoveAll(s => !s.AllowsCell(cell)) };

    /// <returns>What is wrong, or null.</returns>
    public string? Objection(int[] home, int[] away, PlainTable table, bool isLast)
    {
        var (applies, tells) = (false, false);
        foreach (var statement in All)
        {
            if (!statement.AllowsGoals(home, away))
                continue;
            if (!statement.Holds(table.Places[Team], table.ToBeDecidedBy[Team], Reaching))
                return StatementText.Of(statement.Printed);
            applies = true;
            tells |= statement.Printed.Consequence != Consequence.Open;
        }

        return !applies ? "No statement speaks of this." : isLast && !tells ? "The last matchday leaves this open." : null;
    }

    /// <param name="Allowed">Of each match the outcomes that it allows, as bits by digit.</param>
    internal sealed record One(Statement Printed, int[] Allowed, ImmutableArray<Sum> Sums)
    {
        public static One Of(Statement statement, ImmutableArray<Fixture> matches)
        {
            var allowed = Enumerable.Repeat(7, matches.Length).ToArray();
            foreach (var ends in statement.Conditions.OfType<Condition.Ends>())
                allowed[matches.IndexOf(ends.Match)] &= ends.Outcomes.Aggregate(0, (bits, o) => bits | (1 << DigitOf(o, ends.Match.Home == ends.Team)));
            return new One(statement, allowed, [.. statement.Conditions.OfType<Condition.Adds>().Select(a => Sum.Of(a, matches))]);
        }

        private static int DigitOf(Outcome outcome, bool isHome) => outcome switch
        {
            Outcome.Drawn => 1,
            Outcome.Won => isHome ? 2 : 0,
            _ => isHome ? 0 : 2,
        };

        public bool AllowsCell(int cell)
        {
            foreach (var allowed in Allowed)
            {
                if ((allowed & (1 << (cell % 3))) == 0)
                    return false;
                cell /= 3;
            }

            return true;
        }

        public bool AllowsGoals(int[] home, int[] away)
        {
            foreach (var sum in Sums)
            {
                if (!sum.Holds(home, away))
                    return false;
            }

            return true;
        }

        public bool Holds(uint places, string? toBeDecidedBy, uint reaching) => Printed.Consequence switch
        {
            Consequence.Reached => (places & ~reaching) == 0,
            Consequence.Missed => (places & reaching) == 0,
            Consequence.Level => (places & reaching) != 0 && (places & ~reaching) != 0 && Printed.DecidedBy == toBeDecidedBy,
            _ => true,
        };
    }

    /// <summary>So many times the goals of each side, compared with a number.</summary>
    internal sealed record Sum(int[] Home, int[] Away, Comparison Comparison, int Number)
    {
        public static Sum Of(Condition.Adds adds, ImmutableArray<Fixture> matches)
        {
            var sum = new Sum(new int[matches.Length], new int[matches.Length], adds.Comparison, adds.Number);
            foreach (var term in adds.Terms)
            {
                var (own, other) = term.Match.Home == term.Team ? (sum.Home, sum.Away) : (sum.Away, sum.Home);
                own[matches.IndexOf(term.Match)] += term.Factor;
                other[matches.IndexOf(term.Match)] -= term.Quantity == Quantity.Margin ? term.Factor : 0;
            }

            return sum;
        }

        public bool Holds(int[] home, int[] away)
        {
            var sum = 0;
            for (var match = 0; match < Home.Length; match++)
                sum += (Home[match] * home[match]) + (Away[match] * away[match]);
            return Comparison switch
            {
                Comparison.AtLeast => sum >= Number,
                Comparison.AtMost => sum <= Number,
                _ => sum == Number,
            };
        }
    }
}
