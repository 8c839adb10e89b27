using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using Previews.Football.Matches;
using Previews.Football.Tables;
using Previews.Tests.Site;

namespace Previews.Tests.Program;

public sealed class StakesCommandTests
{
    private const string GroupJ = "world-cup-2026-qualifying-j";
    private const string BeforeTheLastDay = "2025-11-17T12:00Z";

    [Theory]
    [InlineData("2025-11-01T12:00Z", "BEL 1-3, MKD 1-3, WAL 1-4, KAZ 3-4, LIE 5-5")]
    [InlineData(BeforeTheLastDay, "BEL 1-2, MKD 1-3, WAL 1-3, KAZ 4-4, LIE 5-5")]
    public void Each_team_has_the_places_that_it_can_still_take(string instant, string expected)
    {
        using var json = Stakes(GroupJ, "--as-of", instant);

        Assert.Equal(expected, string.Join(", ", json.RootElement.GetProperty("teams").EnumerateArray()
            .Select(t => $"{t.GetProperty("team")} {t.GetProperty("best")}-{t.GetProperty("worst")}")));
    }

    /// <summary>The conditions are evaluated here anew, from the JSON alone.</summary>
    [Fact]
    public void What_the_statements_say_comes_true_whatever_is_scored()
    {
        using var json = Stakes(GroupJ, "--as-of", BeforeTheLastDay);
        var statements = json.RootElement.GetProperty("matches").EnumerateArray()
            .SelectMany(m => m.GetProperty("sides").EnumerateArray())
            .SelectMany(s => s.GetProperty("certain").EnumerateArray()
                .Concat(s.GetProperty("results").EnumerateObject().SelectMany(r => r.Value.EnumerateArray())))
            .ToList();
        var random = new Random(4);
        var (wrong, held) = (new List<string>(), 0);
        for (var i = 0; i < 3_000; i++)
        {
            var scores = new Dictionary<string, Score>(StringComparer.Ordinal)
            {
                ["2025-11-18-bel-lie"] = random.Next(2) == 0 ? Draw(random) : Any(random),
                ["2025-11-18-wal-mkd"] = Any(random),
            };
            var table = TableAfter(scores);
            foreach (var statement in statements.Where(s => s.GetProperty("conditions").EnumerateArray().All(c => Holds(c, scores))))
            {
                held++;
                if (!ComesTrue(statement, table))
                    wrong.Add($"{string.Join(' ', scores.Values)}: {statement.GetProperty("sentence")}");
            }
        }

        Assert.True(held > 20_000);
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_match_is_asked_of_its_kick_off_and_said_in_the_language_asked_for()
    {
        var run = Run("stakes", "2025-11-18-wal-mkd", "--lang", "de");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains(
            "    Bei einem Sieg\n      Dann landet Wales auf einem der ersten beiden Plätze, unabhängig von den anderen Ergebnissen.\n",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_result_decides_is_said_once_with_scores_that_show_it()
    {
        using var json = Stakes("2025-11-15-lie-wal", "--as-of", "2025-11-15T08:00Z", "--lang", "en");
        var wales = json.RootElement.GetProperty("matches")[0].GetProperty("sides")[1];
        var open = Assert.Single(wales.GetProperty("open").EnumerateArray());

        Assert.Equal("Whatever the result, Wales can still finish in the top two.", open.GetProperty("sentence").GetString());
        Assert.Equal(
            (2, 0, "open"),
            (open.GetProperty("place").GetInt32(), open.GetProperty("conditions").GetArrayLength(), open.GetProperty("consequence").GetString()));
        foreach (var (name, isReached) in new[] { ("reached", true), ("missed", false) })
        {
            var scores = open.GetProperty("witnesses")
                .GetProperty(name)
                .EnumerateObject()
                .ToDictionary(s => s.Name, s => ScoreOf(s.Value.GetString()!), StringComparer.Ordinal);
            Assert.Equal(4, scores.Count);
            Assert.Equal(isReached, TableAfter(scores)[RealTexts.Library.FindTeam("WAL")!].Rank <= 2);
        }
    }

    [Fact]
    public void A_long_list_is_a_table_below_what_depends_on_nothing_else()
    {
        var output = Run("stakes", GroupJ, "--as-of", BeforeTheLastDay, "--lang", "en").Output;

        Assert.Contains(
            """
                If they draw
                  If…                                                               Then…
                  North Macedonia do not beat Wales by more than five goals and     Belgium finish first (qualified for the
                    Wales do not beat North Macedonia by more than ten goals          World Cup)
                  North Macedonia beat Wales by seven goals or more                 Belgium finish second (play-offs)
            """,
            output,
            StringComparison.Ordinal);
        Assert.Contains(
            """
                If they win
                  Wales finish in the top two, whatever the other results.
                  If…                                                               Then…
                  Belgium lose to Liechtenstein                                     Wales finish first (qualified for the
            """,
            output,
            StringComparison.Ordinal);
        Assert.All(output.Split('\n').SkipWhile(l => !l.EndsWith("Then…", StringComparison.Ordinal)), l => Assert.True(l.Length <= 120, l));
    }

    [Theory]
    [InlineData("did you mean `2025-11-18-bel-lie`", "2025-11-18-bel-lei")]
    [InlineData("was over by then", "2025-11-18-bel-lie", "--as-of", "2025-12-01T00:00Z")]
    [InlineData("counts in no table", "2025-06-05-blr-kaz")]
    [InlineData("there is no match and no group `xyzzy`; known are:", "xyzzy")]
    public void Wrong_use_says_what_is_wrong(string expected, params string[] arguments)
    {
        var run = Run(["stakes", .. arguments]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
    }

    private static Score ScoreOf(string score)
    {
        var goals = score.Split('-').Select(g => int.Parse(g, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return new Score(goals[0], goals[1]);
    }

    private static Score Any(Random random) => new(random.Next(random.Next(1, 15)), random.Next(random.Next(1, 15)));

    private static Score Draw(Random random) => random.Next(4) is var goals ? new Score(goals, goals) : default;

    private static bool Holds(JsonElement condition, Dictionary<string, Score> scores)
    {
        if (condition.GetProperty("type").GetString() == "ends")
        {
            var margin = Quantity(condition, "margin", scores);
            var outcome = margin > 0 ? "won" : margin == 0 ? "drawn" : "lost";
            return condition.GetProperty("outcomes").EnumerateArray().Any(o => o.GetString() == outcome);
        }

        var sum = condition.GetProperty("terms").EnumerateArray()
            .Sum(t => t.GetProperty("factor").GetInt32() * Quantity(t, t.GetProperty("quantity").GetString()!, scores));
        var number = condition.GetProperty("number").GetInt32();
        return condition.GetProperty("comparison").GetString() switch
        {
            "at-least" => sum >= number,
            "at-most" => sum <= number,
            _ => sum == number,
        };
    }

    private static int Quantity(JsonElement of, string quantity, Dictionary<string, Score> scores)
    {
        var match = RealTexts.Library.FindMatch(of.GetProperty("match").GetString()!)!;
        var side = match.Fixture.SideOf(RealTexts.Library.FindTeam(of.GetProperty("team").GetString()!)!);
        var score = scores[match.Id];
        var goals = score.For(side);
        return quantity == "goals" ? goals : goals - (score.Home + score.Away - goals);
    }

    private static bool ComesTrue(JsonElement statement, Table table)
    {
        var row = table[RealTexts.Library.FindTeam(statement.GetProperty("team").GetString()!)!];
        var (first, last) = (row.Rank, row.Rank + table.Rows.Count(r => r.Rank == row.Rank) - 1);
        var place = statement.GetProperty("place").GetInt32();
        return statement.GetProperty("consequence").GetString() switch
        {
            "reached" => last <= place,
            "missed" => first > place,
            "level" => first <= place && last > place && row.ToBeDecidedBy == statement.GetProperty("decided_by").GetString(),
            _ => true,
        };
    }

    private static Table TableAfter(Dictionary<string, Score> scores)
    {
        var group = RealTexts.Library.FindGroup(GroupJ)!;
        var matches = RealTexts.Library.MatchesOf(group).Select(m => scores.TryGetValue(m.Id, out var score)
            ? new Match.Played(m.Fixture, score, m.Fixture.Kickoff.DefaultEnd)
            : m).ToImmutableArray();
        return Standings.AsOf(group, matches, Instant.FromUtc(2026, 1, 1, 0, 0));
    }

    private static JsonDocument Stakes(params string[] arguments) => JsonDocument.Parse(Run(["stakes", .. arguments, "--format", "json"]).Output);

    private static ProgramRun Run(params string[] arguments) =>
        ProgramRun.Of([.. arguments, "--input", Repository.Path("input"), "--theme", Repository.Path("theme")]);
}
