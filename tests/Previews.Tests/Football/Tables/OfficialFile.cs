using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Previews.Football;
using Previews.Football.Facts;
using Previews.Football.Matches;
using Previews.Football.Tables;
using Previews.Football.Tables.Tiebreakers;

namespace Previews.Tests.Football.Tables;

/// <summary>One published table with its matches, in the neutral format of the collection: rules come from the file alone.</summary>
internal sealed class OfficialFile
{
    private readonly JsonElement _root;
    private readonly ImmutableArray<Team> _teams;

    public OfficialFile(JsonElement root)
    {
        _root = root;
        _teams = [.. root.GetProperty("teams").EnumerateArray().Select(t => TestGroup.NamedTeam(t.GetString()!))];
    }

    public string Result => _root.GetProperty("result").GetString()!;

    public ImmutableArray<string> OfficialOrder => _root.TryGetProperty("official", out var rows)
        ? [.. rows.EnumerateArray().OrderBy(r => r.GetProperty("pos").GetInt32()).Select(r => r.GetProperty("team").GetString()!)]
        : [];

    public JsonElement? Partial => _root.TryGetProperty("official_partial", out var partial) ? partial : null;

    public IEnumerable<JsonElement> OfficialRows => _root.GetProperty("official").EnumerateArray();

    public ImmutableArray<ImmutableArray<string>> OpenTies => _root.TryGetProperty("open_ties", out var ties)
        ? [.. ties.EnumerateArray().Select(t => t.EnumerateArray().Select(n => n.GetString()!).ToImmutableArray())]
        : [];

    public bool HasPlayOff => _root.TryGetProperty("playoff", out _);

    /// <param name="shuffle">Orders teams and matches anew: a stable sort would hide a criterion that is missing.</param>
    public Table Table(Random shuffle, bool withPlayOff = true)
    {
        var teams = _teams.ToArray();
        shuffle.Shuffle(teams);
        var regulations = RegulationsOf(_root.GetProperty("rules"));
        var competition = new Competition { Id = "official", Name = TestGroup.Text("Official"), Regulations = regulations };
        var group = new Group
        {
            Id = "official",
            Competition = competition,
            Name = TestGroup.Text("Official"),
            Teams = [.. teams],
            Deductions = [.. Adjustments()],
            Conduct = [.. FairPlay()],
        };
        var matches = MatchesOf("matches", group, deciding: false).ToList();
        if (withPlayOff && HasPlayOff)
            matches.AddRange(MatchesOf("playoff", group, deciding: true));
        var shuffled = matches.ToArray();
        shuffle.Shuffle(shuffled);
        return Standings.AsOf(group, shuffled, TestGroup.End);
    }

    private static Regulations RegulationsOf(JsonElement rules) => new()
    {
        Id = rules.GetProperty("id").GetString()!,
        PointsForWin = rules.GetProperty("win").GetInt32(),
        PointsForDraw = rules.GetProperty("draw").GetInt32(),
        Tiebreakers = [.. rules.GetProperty("criteria").EnumerateArray().Skip(1).SelectMany(Criterion)],
    };

    private static IEnumerable<Tiebreaker> Criterion(JsonElement criterion)
    {
        if (criterion.ValueKind != JsonValueKind.Object)
            return Names(criterion.GetString()!).Select(n => TiebreakerCatalogue.Find(n) ?? throw new InvalidDataException(n));
        return
        [
            new HeadToHead
            {
                Criteria =
                [
                    .. criterion.GetProperty("h2h").EnumerateArray()
                        .Select(c => TiebreakerCatalogue.FindHeadToHead(Names(c.GetString()!).Single())!),
                ],
                Mode = Enum.Parse<HeadToHeadMode>(criterion.GetProperty("mode").GetString()!, ignoreCase: true),
                Only = criterion.TryGetProperty("only", out var only) ? only.GetInt32() : null,
            },
        ];
    }

    private static string[] Names(string criterion) => criterion switch
    {
        "gd" => ["goal-difference"],
        "gf" => ["goals-scored"],
        "ga_ratio" => ["goal-average"],
        "away_gf" => ["away-goals"],
        "away_wins" => ["away-wins"],
        "fairplay" => ["fair-play"],
        "playoff" => ["play-off"],
        "playoff-or-lots" => ["play-off", "lots"],
        "shootout-if-last-match" => ["shoot-out"],
        _ => [criterion],
    };

    private IEnumerable<Deduction> Adjustments() => _root.TryGetProperty("adjustments", out var adjustments)
        ? adjustments.EnumerateObject().Select(a => new Deduction(Team(a.Name), -a.Value.GetInt32(), Instant.MinValue))
        : [];

    private IEnumerable<ConductScores> FairPlay()
    {
        if (_root.TryGetProperty("ext", out var ext) && ext.TryGetProperty("fairplay", out var scores))
            yield return new ConductScores(scores.EnumerateObject().ToImmutableDictionary(s => Team(s.Name), s => -s.Value.GetInt32()), Instant.MinValue);
    }

    private IEnumerable<Match> MatchesOf(string key, Group group, bool deciding)
    {
        var number = 0;
        foreach (var match in _root.GetProperty(key).EnumerateArray())
        {
            var fixture = new Fixture
            {
                Id = $"{key}-{number++}",
                Competition = group.Competition,
                Group = group,
                Home = Team(match.GetProperty("home").GetString()!),
                Away = Team(match.GetProperty("away").GetString()!),
                Kickoff = new Kickoff.OnDate(DayOf(match), DateTimeZone.Utc),
                Neutral = match.TryGetProperty("neutral", out var neutral) && neutral.GetBoolean(),
                Deciding = deciding,
            };
            var score = new Score(match.GetProperty("hg").GetInt32(), match.GetProperty("ag").GetInt32());
            yield return match.TryGetProperty("awarded", out var awarded) && awarded.GetBoolean()
                ? new Match.Awarded(fixture, score, fixture.Kickoff.DefaultEnd, null)
                : new Match.Played(fixture, score, fixture.Kickoff.DefaultEnd);
        }
    }

    /// <summary>A few files name no day, or not the year: no rule that they state asks for it.</summary>
    private static LocalDate DayOf(JsonElement match) =>
        match.TryGetProperty("date", out var date) && LocalDatePattern.Iso.Parse(date.GetString()!).TryGetValue(default, out var day)
            ? day
            : new LocalDate(1900, 1, 1);

    private Team Team(string name) => _teams.Single(t => t.Id == name);
}
