using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Stages;
using Previews.Football.Ties;

namespace Previews.Tests.Football.Ties;

/// <summary>
/// A tie written down in short: its rules as <c>"2 away-goals extra-time penalties"</c>, its matches, a week apart, as <c>"A 2-1 B"</c>, with
/// <c>-</c> for the score of one that is not played, then <c>aet</c>, <c>4-3p</c>, <c>awarded</c>, <c>cancelled</c>, <c>lots:A</c>, <c>walkover:A</c>.
/// </summary>
internal static class TestTie
{
    private static readonly Competition Cup = new() { Id = "cup", Name = TestGroup.Text("Cup") };

    private static readonly Instant Start = Instant.FromUtc(2025, 3, 4, 20, 0);

    public static Tie Of(string rules, params string[] matches) => Of(Rules(rules), matches);

    public static Tie Of(TieRules rules, params string[] matches)
    {
        var reference = new TieReference(Cup, "tie", rules);
        var teams = new Dictionary<string, Team>(StringComparer.Ordinal);
        var all = matches.Select((m, i) => MatchOf(reference, teams, m.Split(' '), i));
        return Tie.Of(reference, all, Instant.MaxValue)!;
    }

    public static TieRules Rules(string text) => new(
        int.Parse(text.Split(' ')[0], CultureInfo.InvariantCulture),
        [.. text.Split(' ')[1..].Select(d => Enum.Parse<Decider>(d.Replace("-", "", StringComparison.Ordinal), ignoreCase: true))]);

    /// <summary>After how many weeks; the match of that number has just not begun.</summary>
    public static Instant Week(int number) => Start + Duration.FromDays(7 * number);

    /// <summary><c>A on aggregate 4-3</c>, <c>open: penalties</c>.</summary>
    public static string Show(TieOutcome outcome) => outcome switch
    {
        TieOutcome.Open { Next: null } => "open",
        TieOutcome.Open { Next: { } next } => $"open: {next}",
        TieOutcome.Decided decided => $"{decided.Winner} {Show(decided.By, decided.Winner)} in {decided.In.Id}",
        _ => throw new ArgumentException("Unknown.", nameof(outcome)),
    };

    private static string Show(TieVerdict verdict, Team winner) => verdict switch
    {
        TieVerdict.OnScore on => "on score " + Show(on.Goals, winner) + (on.AfterExtraTime ? " aet" : ""),
        TieVerdict.OnAggregate on => "on aggregate " + Show(on.Aggregate, winner) + (on.AfterExtraTime ? " aet" : ""),
        TieVerdict.OnAwayGoals on => "on away goals " + Show(on.AwayGoals, winner) + (on.AfterExtraTime ? " aet" : ""),
        TieVerdict.OnPenalties on => string.Create(CultureInfo.InvariantCulture, $"on penalties {on.Scored}-{on.Conceded}"),
        TieVerdict.OnAward on => "on award " + Show(on.Goals, winner),
        TieVerdict.ByDecision by => "by " + by.Kind,
        _ => throw new ArgumentException("Unknown.", nameof(verdict)),
    };

    private static string Show(Aggregate goals, Team winner) =>
        string.Create(CultureInfo.InvariantCulture, $"{goals.For(winner)}-{goals.OfOne + goals.OfOther - goals.For(winner)}");

    private static Match MatchOf(TieReference tie, Dictionary<string, Team> teams, string[] words, int number)
    {
        var kickoff = Week(number);
        var fixture = new Fixture
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"m{number + 1}"),
            Competition = Cup,
            Tie = tie,
            Home = TeamOf(words[0]),
            Away = TeamOf(words[2]),
            Kickoff = new Kickoff.AtTime(kickoff.InUtc()),
            Decision = DecisionIn(words, kickoff + Duration.FromHours(3), TeamOf),
        };
        return words switch
        {
            _ when words.Contains("cancelled") => new Match.Cancelled(fixture, kickoff, null),
            [_, "-", ..] => new Match.Scheduled(fixture),
            _ when words.Contains("awarded") => new Match.Awarded(fixture, ScoreOf(words[1]), kickoff, null),
            _ => new Match.Played(fixture, ScoreOf(words[1]), fixture.Kickoff.DefaultEnd)
            {
                AfterExtraTime = words.Contains("aet"),
                Penalties = words.FirstOrDefault(w => w.EndsWith('p')) is { } penalties ? ScoreOf(penalties.TrimEnd('p')) : null,
            },
        };

        Team TeamOf(string id) => teams.TryGetValue(id, out var team) ? team : teams[id] = TestGroup.NamedTeam(id);
    }

    private static TieDecision? DecisionIn(string[] words, Instant from, Func<string, Team> team)
    {
        var word = words.FirstOrDefault(w => w.Contains(':', StringComparison.Ordinal))?.Split(':');
        return word is null ? null : new TieDecision(team(word[1]), Enum.Parse<TieDecisionKind>(word[0], ignoreCase: true), from);
    }

    private static Score ScoreOf(string text)
    {
        var goals = text.Split('-').Select(g => int.Parse(g, CultureInfo.InvariantCulture)).ToArray();
        return new Score(goals[0], goals[1]);
    }
}
