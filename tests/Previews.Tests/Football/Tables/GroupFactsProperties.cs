using System.Collections.Immutable;
using NodaTime;
using Previews.Football;
using Previews.Football.Facts;
using Previews.Football.Matches;
using Previews.Football.Tables;
using Xunit;

namespace Previews.Tests.Football.Tables;

/// <summary>Tables of drawn groups with drawn facts, against tables that are counted once more from the lines that were drawn, and from nothing else.</summary>
public sealed class GroupFactsProperties
{
    private const string Names = "ABCDE";

    private static readonly Instant After = Instant.FromUtc(2025, 3, 1, 0, 0);

    [Fact]
    public void Tables_are_those_that_are_counted_by_hand()
    {
        var (withdrawn, cutShort, shared) = (0, 0, 0);
        for (var seed = 0; seed < 3000; seed++)
        {
            var drawn = Drawn.Of(new Random(seed));
            var (expected, shown) = (drawn.Counted(), drawn.Shown());
            Assert.True(expected == shown, $"{seed}: {string.Join(", ", drawn.Lines)}\n{drawn}\nexpected {expected}\nshown    {shown}");
            withdrawn += drawn.Withdrawals.Length > 0 ? 1 : 0;
            cutShort += drawn.CutShort is not null ? 1 : 0;
            shared += shown.Contains('=', StringComparison.Ordinal) ? 1 : 0;
        }

        Assert.All(new[] { withdrawn, cutShort, shared }, count => Assert.InRange(count, 50, 2950));
    }

    private sealed record Drawn(
        ImmutableArray<string> Lines,
        ShootOutPoints? ShootOut,
        ImmutableArray<(char Team, bool Stand, int? Award)> Withdrawals,
        bool? CutShort,
        ImmutableArray<(char Team, int Points, int For, int Against)> Carried)
    {
        public static Drawn Of(Random random)
        {
            var pairings = (from home in Names from away in Names where home != away select (home, away)).ToArray();
            random.Shuffle(pairings);
            var withdrawn = Names.ToCharArray();
            random.Shuffle(withdrawn);
            return new(
                [.. pairings.Select(p => $"{p.home} {Result(random)} {p.away}{Penalties(random)}")],
                random.Next(2) == 0 ? null : new ShootOutPoints(2, random.Next(2)),
                [.. withdrawn.Take(Math.Max(0, random.Next(-1, 3))).Select(t => (t, random.Next(2) == 0, (int?)(random.Next(2) == 0 ? null : 3)))],
                random.Next(3) == 0 ? random.Next(2) == 0 : null,
                [.. Names.Where(_ => random.Next(6) == 0).Select(t => (t, random.Next(4), random.Next(5), random.Next(5)))]);
        }

        private static string Result(Random random) => random.Next(10) switch
        {
            0 => "lost",
            < 3 => "-",
            _ => FormattableString.Invariant($"{random.Next(3)}-{random.Next(3)}"),
        };

        private static string Penalties(Random random) => random.Next(3) switch { 0 => "", 1 => " home-on-penalties", _ => " away-on-penalties" };

        /// <summary>The product's.</summary>
        public string Shown()
        {
            var rules = new Regulations { Id = "test", Tiebreakers = TestGroup.Rules("goal-difference", "goals-scored").Tiebreakers, ShootOut = ShootOut };
            var plain = TestGroup.Of(rules, [.. Lines]);
            var group = plain.In(g => new Group
            {
                Id = g.Id,
                Competition = g.Competition,
                Name = g.Name,
                Teams = g.Teams,
                Withdrawals = [.. Withdrawals.Select((w, i) => new Withdrawal(
                    plain[w.Team.ToString()], After + Duration.FromDays(i), w.Stand ? WithdrawnResults.Stand : WithdrawnResults.Annulled, w.Award is { } goals ? new Score(goals, 0) : null))],
                CutShort = CutShort is { } perMatch ? new CutShort(After + Duration.FromDays(9), perMatch) : null,
                Carried = [.. Carried.Select(c => new CarriedPoints(plain[c.Team.ToString()], c.Points, Goals: new Score(c.For, c.Against)))],
            }).WithFacts();
            return string.Join(' ', group.Table().Rows.GroupBy(r => r.Rank).Select(level => string.Join(
                '=', level.Select(r => FormattableString.Invariant($"{r.Team.Id}{r.Won}/{r.Drawn}/{r.Lost},{r.GoalsFor}-{r.GoalsAgainst},{r.Points}")).Order(StringComparer.Ordinal))));
        }

        /// <summary>Line by line, team by team.</summary>
        public string Counted()
        {
            var rows = Names.Select(Row).ToList();
            var ordered = rows.GroupBy(r => (r.HasWithdrawn, Key: Key(r), Difference: r.For - r.Against, r.For))
                .OrderBy(l => l.Key.HasWithdrawn).ThenByDescending(l => l.Key.Key).ThenByDescending(l => l.Key.Difference).ThenByDescending(l => l.Key.For);
            return string.Join(' ', ordered.Select(level => string.Join(
                '=', level.Select(r => FormattableString.Invariant($"{r.Team}{r.Won}/{r.Drawn}/{r.Lost},{r.For}-{r.Against},{r.Points}")).Order(StringComparer.Ordinal))));
        }

        private double Key((char Team, int Won, int Drawn, int Lost, int For, int Against, int Points, bool HasWithdrawn) row)
        {
            var played = row.Won + row.Drawn + row.Lost;
            // Nobody has played nothing and has points per match all the same: what was carried along then counts whole, above all.
            return CutShort != true ? row.Points : played > 0 ? Math.Round((double)row.Points / played, 9) : row.Points > 0 ? double.PositiveInfinity : 0;
        }

        private (char Team, int Won, int Drawn, int Lost, int For, int Against, int Points, bool HasWithdrawn) Row(char team)
        {
            var (won, drawn, lost, scored, conceded, points) = (0, 0, 0, 0, 0, 0);
            foreach (var carried in Carried.Where(c => c.Team == team))
                (points, scored, conceded) = (points + carried.Points, scored + carried.For, conceded + carried.Against);
            foreach (var line in Lines.Select(Decided).OfType<string>().Where(l => l.Split(' ') is var parts && (parts[0][0] == team || parts[2][0] == team)))
            {
                var parts = line.Split(' ');
                var isHome = parts[0][0] == team;
                if (parts[1] == "lost")
                {
                    (lost, conceded) = (lost + 1, conceded + 3);
                    continue;
                }

                var (own, other) = isHome ? (parts[1][0] - '0', parts[1][2] - '0') : (parts[1][2] - '0', parts[1][0] - '0');
                (scored, conceded) = (scored + own, conceded + other);
                if (own > other)
                    (won, points) = (won + 1, points + 3);
                else if (own < other)
                    lost++;
                else if (ShootOut is null || parts.Length < 4)
                    (drawn, points) = (drawn + 1, points + 1);
                else
                    (drawn, points) = (drawn + 1, points + (parts[3].StartsWith("home", StringComparison.Ordinal) == isHome ? ShootOut.Win : ShootOut.Defeat));
            }

            return (team, won, drawn, lost, scored, conceded, points, Withdrawals.Any(w => w.Team == team));
        }

        /// <summary>What the line says after the withdrawals, one after the other; null: it counts for nothing.</summary>
        private string? Decided(string line)
        {
            foreach (var (team, stand, award) in Withdrawals)
            {
                var parts = line.Split(' ');
                if (parts[0][0] != team && parts[2][0] != team)
                    continue;
                if (parts[1] != "-")
                {
                    if (!stand)
                        return null;
                    continue;
                }

                if (award is not { } goals)
                    return null;
                line = parts[0][0] == team ? $"{parts[0]} 0-{goals} {parts[2]}" : $"{parts[0]} {goals}-0 {parts[2]}";
            }

            return line.Split(' ')[1] == "-" ? null : line;
        }
    }
}
