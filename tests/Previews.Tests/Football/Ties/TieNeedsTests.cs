using System.Collections.Immutable;
using System.Globalization;
using Previews.Football.Ties;

namespace Previews.Tests.Football.Ties;

public sealed class TieNeedsTests
{
    private const int MostGoals = 9;

    private static readonly ImmutableArray<string> TwoLegs =
    [
        "2 extra-time penalties",
        "2 penalties",
        "2 away-goals extra-time away-goals penalties",
        "2 away-goals extra-time penalties",
        "2 away-goals penalties",
        "2 extra-time away-goals penalties",
        "2 play-off extra-time lots",
        "2 away-goals play-off lots",
    ];

    private static readonly ImmutableArray<string> OneLeg =
        ["1 extra-time penalties", "1 penalties", "1 replay extra-time penalties", "1 extra-time replay extra-time lots", "1 lots"];

    private static IEnumerable<string> Scores => Enumerable.Range(0, MostGoals + 1).SelectMany(
        home => Enumerable.Range(0, MostGoals + 1).Select(away => string.Create(CultureInfo.InvariantCulture, $"{home}-{away}")));

    [Fact]
    public void After_every_score_of_a_second_leg_each_team_is_where_its_needs_say()
    {
        var firstLegs = Enumerable.Range(0, 6)
            .SelectMany(home => Enumerable.Range(0, 6).Select(away => string.Create(CultureInfo.InvariantCulture, $"A {home}-{away} B")));
        var (ties, scores) = (0, 0);
        foreach (var (rules, first) in TwoLegs.SelectMany(rules => firstLegs.Select(first => (rules, first))))
        {
            scores += Check(rules, [first], "B", "A");
            ties++;
        }

        Assert.Equal((8 * 36, 8 * 36 * 100), (ties, scores));
    }

    [Fact]
    public void After_every_score_of_a_single_match_each_team_is_where_its_needs_say() =>
        Assert.All(OneLeg, rules => Assert.Equal(100, Check(rules, [], "A", "B")));

    [Theory]
    [InlineData("1 replay extra-time penalties", "A 1-1 B")]
    [InlineData("1 replay", "A 1-1 B", "B 2-2 A")]
    [InlineData("2 play-off extra-time lots", "A 3-1 B", "B 2-0 A")]
    [InlineData("2 away-goals play-off penalties", "A 1-0 B", "B 1-0 A")]
    public void After_every_score_of_a_replay_each_team_is_where_its_needs_say(string rules, params string[] before) =>
        Assert.Equal(100, Check(rules, before, "A", "B"));

    [Theory]
    [InlineData("2 extra-time penalties", "AtLeast -1|Exactly -2", "AtLeast 3|Exactly 2", "A 3-1 B")]
    [InlineData("2 extra-time penalties", "AtLeast 1|Exactly 0", "AtLeast 1|Exactly 0", "A 1-1 B")]
    [InlineData("2 away-goals extra-time away-goals penalties", "AtLeast 1, Scoring 0 2|Score 1 1", "AtLeast 1, Conceding 0 0|Score 1 1", "A 1-1 B")]
    [InlineData("2 away-goals extra-time away-goals penalties", "AtLeast 0, Scoring -1 1|Score 0 1", "AtLeast 2|Score 1 0", "A 1-0 B")]
    [InlineData("2 away-goals extra-time away-goals penalties", "AtLeast 0, Scoring -1 3|Score 2 3", "AtLeast 2, Conceding 1 1|Score 3 2", "A 3-2 B")]
    public void Needs_are_said_in_as_few_ranges_as_there_are(string rules, string ofA, string ofB, string first)
    {
        var tie = TestTie.Of(rules, first, "B - A");

        Assert.Equal([ofB, ofA], TieNeeds.Of(tie, tie.Matches[1].Fixture).Select(Show));
    }

    [Theory]
    [InlineData("2 extra-time penalties", 0, "A - B", "B - A")]
    [InlineData("2 extra-time penalties", 1, "A - B", "B - A")]
    [InlineData("2 extra-time penalties", 1, "A 1-0 B", "B 1-0 A aet 4-3p")]
    [InlineData("1 replay", 1, "A - B", "B - A")]
    [InlineData("1 replay", 1, "A 2-0 B", "B - A")]
    [InlineData("1 extra-time penalties", 0, "A - B cancelled")]
    [InlineData("2 extra-time penalties", 1, "A 1-0 B", "B - A walkover:A")]
    public void Match_that_cannot_decide_needs_nothing(string rules, int match, params string[] matches)
    {
        var tie = TestTie.Of(rules, matches);

        Assert.Empty(TieNeeds.Of(tie, tie.Matches[match].Fixture));
    }

    /// <summary>Compares what the needs say of every score with what the tie's outcome is after it.</summary>
    private static int Check(string rules, string[] before, string home, string away)
    {
        var open = TestTie.Of(rules, [.. before, $"{home} - {away}"]);
        var needs = TieNeeds.Of(open, open.Matches[^1].Fixture);
        Assert.Equal([home, away], needs.Select(n => n.Team.Id));
        var checkedScores = 0;
        foreach (var score in Scores)
        {
            var outcome = TestTie.Of(rules, [.. before, $"{home} {score} {away}"]).Outcome;
            var goals = score.Split('-').Select(g => int.Parse(g, CultureInfo.InvariantCulture)).ToArray();
            Assert.Equal(Show(outcome, home), Consequence(needs[0], goals[0], goals[1]));
            Assert.Equal(Show(outcome, away), Consequence(needs[1], goals[1], goals[0]));
            checkedScores++;
        }

        return checkedScores;
    }

    private static string Show(TieOutcome outcome, string team) => outcome switch
    {
        TieOutcome.Decided decided => decided.Winner.Id == team ? "through" : "out",
        TieOutcome.Open { Next: { } next } => next.ToString(),
        _ => "nobody knows",
    };

    /// <summary>No two of a team's ranges hold of one score.</summary>
    private static string Consequence(TieNeeds needs, int own, int others)
    {
        string[] holding =
        [
            .. needs.Through.Where(r => r.Holds(own, others)).Select(_ => "through"),
            .. needs.Level.Holds(own, others) ? [needs.Next.ToString()] : (string[])[],
        ];
        Assert.True(holding.Length < 2, string.Join(" and ", holding));
        return holding is [var only] ? only : "out";
    }

    private static string Show(TieNeeds needs) => string.Join(", ", needs.Through.Select(Show)) + "|" + Show(needs.Level);

    private static string Show(ResultRange range)
    {
        FormattableString text = range switch
        {
            ResultRange.AtLeast r => $"AtLeast {r.Margin}",
            ResultRange.Exactly r => $"Exactly {r.Margin}",
            ResultRange.Scoring r => $"Scoring {r.Margin} {r.Least}",
            ResultRange.Conceding r => $"Conceding {r.Margin} {r.Most}",
            ResultRange.Score r => $"Score {r.Own} {r.Others}",
            _ => throw new ArgumentException("Unknown.", nameof(range)),
        };
        return FormattableString.Invariant(text);
    }
}
