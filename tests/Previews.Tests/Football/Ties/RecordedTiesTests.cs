using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Stages;
using Previews.Football.Ties;
using Match = Previews.Football.Matches.Match;

namespace Previews.Tests.Football.Ties;

/// <summary>
/// The knock-out rounds of great tournaments out of public records that lie beside the repository, where they do: results and rules alone give
/// the team that really went on. That it did is told by something else than the tie: it plays again after the loser has gone home, and
/// the final is won by the champion.
/// </summary>
public sealed partial class RecordedTiesTests(ITestOutputHelper output)
{
    private static readonly string Data = Path.GetFullPath(Repository.Path("../shared/data/open"));

    private static string International => Path.Combine(Data, "international");

    private static string ChampionsLeague => Path.Combine(Data, "football.txt", "champions-league-2024-25.txt");

    [Fact]
    public void World_cups_give_the_teams_that_really_went_through() => CheckTournaments(Tournament.WorldCups);

    [Fact]
    public void European_championships_give_the_teams_that_really_went_through() => CheckTournaments(Tournament.Euros);

    [Fact]
    public void Champions_league_of_2024_gives_the_teams_that_really_went_through()
    {
        if (!File.Exists(ChampionsLeague))
            return;
        var rounds = ReadChampionsLeague();
        var faults = new List<string>();
        foreach (var ((name, ties), next) in rounds.Zip(rounds.Skip(1).Append((Name: "champion", Ties: []))))
        {
            var winners = ties.Select(t => t.Outcome is TieOutcome.Decided decided ? decided.Winner.Id : $"open {t.Id}").ToHashSet(StringComparer.Ordinal);
            output.WriteLine($"{name}: {ties.Length} ties, {winners.Count} winners");
            var losers = ties.SelectMany(t => new[] { t.One.Id, t.Other.Id }).Where(t => !winners.Contains(t)).ToHashSet(StringComparer.Ordinal);
            var later = next.Ties.SelectMany(t => new[] { t.One.Id, t.Other.Id }).ToHashSet(StringComparer.Ordinal);
            faults.AddRange(losers.Where(later.Contains).Select(t => $"{name}: {t} plays on"));
            if (later.Count > 0)
                faults.AddRange(winners.Where(t => !later.Contains(t)).Select(t => $"{name}: {t} does not play on"));
        }

        Assert.Empty(faults);
        Assert.Equal([8, 8, 4, 2, 1], rounds.Select(r => r.Ties.Length));
        Assert.Equal("Paris Saint-Germain FC", ((TieOutcome.Decided)rounds[^1].Ties[0].Outcome).Winner.Id);
    }

    private void CheckTournaments(ImmutableArray<Tournament> tournaments)
    {
        if (!Directory.Exists(International))
            return;
        var (results, shootOuts) = (Lines("results.csv"), ShootOuts());
        var (total, faults) = (0, new List<string>());
        foreach (var tournament in tournaments)
        {
            var ties = TiesOf(tournament, results, shootOuts);
            total += ties.Length;
            output.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{tournament.Name} {tournament.Year}: {ties.Length} ties, {ties.Count(t => t.Outcome is TieOutcome.Decided)} decided"));
            faults.AddRange(FaultsOf(tournament, ties));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{total} ties in all, {faults.Count} that the records do not decide:"));
        faults.ForEach(output.WriteLine);
        Assert.Equal(tournaments.SelectMany(t => Known(t)), faults);
    }

    /// <summary>What the records do not hold: that there was extra time, and whom the coin chose after it.</summary>
    private static IEnumerable<string> Known(Tournament tournament) => (tournament.Name, tournament.Year) == ("UEFA Euro", 1968)
        ? ["UEFA Euro 1968: Italy–Russia is open (ExtraTime)"]
        : [];

    /// <summary>Ties that are open; winners of earlier rounds that do not play on, and losers that do other than for the third place.</summary>
    private static IEnumerable<string> FaultsOf(Tournament tournament, ImmutableArray<Tie> ties)
    {
        foreach (var (i, tie) in ties.Index())
        {
            var name = $"{tournament.Name} {tournament.Year}: {tie.One.Id}–{tie.Other.Id}";
            if (tie.Outcome is not TieOutcome.Decided { Winner: var winner })
            {
                yield return $"{name} is open ({((TieOutcome.Open)tie.Outcome).Next})";
                continue;
            }

            var loser = tie.OpponentOf(winner).Id;
            var (ofWinner, ofLoser) = (Later(winner.Id), Later(loser));
            if (i == ties.Length - 1 && winner.Id != tournament.Champion)
                yield return $"{name} is won by {winner.Id}, and {tournament.Champion} was champion";
            else if (ofLoser.Count > 1 || (ofLoser.Count == 1 && (ofWinner.Count != 1 || ofWinner[0] != ties[^1])))
                yield return $"{name} is won by {winner.Id}, and {loser} plays on";
            // The match for the third place leads nowhere, as the final; nobody of it plays in the final.
            else if (ofWinner.Count == 0 && i < ties.Length - 1 && (i < ties.Length - 2 || new[] { winner.Id, loser }.Any(t => IsIn(ties[^1], t))))
                yield return $"{name} is won by {winner.Id}, which does not play on";

            List<Tie> Later(string team) => [.. ties.Skip(i + 1).Where(t => IsIn(t, team))];
        }

        static bool IsIn(Tie tie, string team) => tie.One.Id == team || tie.Other.Id == team;
    }

    private static ImmutableArray<Tie> TiesOf(Tournament tournament, IReadOnlyList<string[]> results, Dictionary<(string, string, string), string> shootOuts)
    {
        var competition = new Competition { Id = "tournament", Name = TestGroup.Text(tournament.Name) };
        var teams = new Dictionary<string, Team>(StringComparer.Ordinal);
        var from = LocalDatePattern.Iso.Format(tournament.From);
        var matches = results
            .Where(r => r[5] == tournament.Name && r[0].StartsWith(from[..4], StringComparison.Ordinal) && string.CompareOrdinal(r[0], from) >= 0)
            .Select(
                r => MatchOf(competition, tournament.RulesOn(r[0]), teams, r[0], r[1], r[2], Score(r[3] + "-" + r[4]), shootOuts.GetValueOrDefault((r[0], r[1], r[2])), "", false));
        // By their last matches: a replay of a semi-final comes after the other one.
        return [.. Tie.AllOf(matches, Instant.MaxValue).OrderBy(t => t.Matches[^1].Kickoff.Start)];
    }

    /// <summary>Of a shoot-out the records have the winner alone.</summary>
    private static Match MatchOf(
        Competition competition, TieRules rules, Dictionary<string, Team> teams, string date, string home, string away, Score score, string? winner, string round, bool afterExtraTime)
    {
        var pair = string.Join('-', new[] { home, away }.Order(StringComparer.Ordinal));
        var fixture = new Fixture
        {
            Id = $"{date}-{home}-{away}",
            Competition = competition,
            Tie = new TieReference(competition, $"{round}-{pair}", rules),
            Home = TeamOf(home),
            Away = TeamOf(away),
            Kickoff = new Kickoff.OnDate(LocalDatePattern.Iso.Parse(date).Value, DateTimeZone.Utc),
        };
        return new Match.Played(fixture, score, fixture.Kickoff.DefaultEnd)
        {
            AfterExtraTime = afterExtraTime,
            Penalties = winner is null ? null : winner == home ? new Score(1, 0) : new Score(0, 1),
        };

        Team TeamOf(string id) => teams.TryGetValue(id, out var team) ? team : teams[id] = TestGroup.NamedTeam(id);
    }

    private static List<(string Name, ImmutableArray<Tie> Ties)> ReadChampionsLeague()
    {
        var competition = new Competition { Id = "cl", Name = TestGroup.Text("Champions League") };
        var teams = new Dictionary<string, Team>(StringComparer.Ordinal);
        var (rounds, round, day) = (new List<(string Name, List<Match> Matches)>(), (string?)null, 0);
        foreach (var line in File.ReadLines(ChampionsLeague))
        {
            if (line.StartsWith('»'))
            {
                round = line.StartsWith("» League", StringComparison.Ordinal) ? null : line[1..].Split(", Matchday", 2)[0].Trim();
                if (round is not null && (rounds.Count == 0 || rounds[^1].Name != round))
                    rounds.Add((round, []));
            }
            else if (round is not null && Day().IsMatch(line))
            {
                day++;
            }
            else if (round is not null && Line().Match(line) is { Success: true } match)
            {
                var (home, away) = (match.Groups["home"].Value.Trim(), match.Groups["away"].Value.Trim());
                var date = LocalDatePattern.Iso.Format(new LocalDate(2025, 1, 1).PlusDays(day));
                var winner = match.Groups["pens"] is { Success: true } pens ? (Score(pens.Value) is var p && p.Home > p.Away ? home : away) : null;
                var rules = TestTie.Rules(round == "Finals, Final" ? "1 extra-time penalties" : "2 extra-time penalties");
                rounds[^1].Matches.Add(
                    MatchOf(competition, RulesOf(rounds[^1].Matches, rules), teams, date, home, away, Score(match.Groups["score"].Value), winner, round, match.Groups["aet"].Success));
            }
        }

        return [.. rounds.Select(r => (r.Name, Tie.AllOf(r.Matches, Instant.MaxValue)))];

        static TieRules RulesOf(List<Match> before, TieRules own) => before is [var first, ..] ? first.Fixture.Tie!.Rules : own;
    }

    private static List<string[]> Lines(string file) => [.. File.ReadLines(Path.Combine(International, file)).Skip(1).Select(l => l.Split(','))];

    private static Dictionary<(string, string, string), string> ShootOuts() =>
        Lines("shootouts.csv").GroupBy(s => (s[0], s[1], s[2])).ToDictionary(g => g.Key, g => g.First()[3]);

    private static Score Score(string text)
    {
        var goals = text.Split('-').Select(g => int.Parse(g, CultureInfo.InvariantCulture)).ToArray();
        return new Score(goals[0], goals[1]);
    }

    [GeneratedRegex(@"^  (Mon|Tue|Wed|Thu|Fri|Sat|Sun) ", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"^\s+(\d+\.\d+\s+)?(?<home>.+?) \([A-Z]{3}\)\s+v (?<away>.+?) \([A-Z]{3}\)\s+((?<pens>\d+-\d+) pen\. )?(?<score>\d+-\d+)(?<aet> a\.e\.t\.)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}
