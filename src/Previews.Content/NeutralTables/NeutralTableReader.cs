using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Previews.Content.Binding;
using Previews.Content.Files;
using Previews.Content.Groups;
using Previews.Content.Matches;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Football.Facts;
using Previews.Football.Formats;
using Previews.Football.Matches;
using Previews.Football.Names;
using Previews.Text;

namespace Previews.Content.NeutralTables;

/// <summary>
/// Reads a published table with all its matches from one JSON file, so that anybody can check it: <c>rules</c>, <c>teams</c>,
/// <c>matches {date, home, away, hg, ag, neutral, awarded, cards {home, away}}</c>, <c>playoff</c> (deciding matches),
/// <c>adjustments {team: points}</c>
/// and <c>ext {fairplay: {team: points}}</c>. JSON is read as the YAML that it is, so every mistake has its place.
/// </summary>
public sealed class NeutralTableReader
{
    private const int MaximumGoals = 999;
    private const int MaximumPoints = 999;

    /// <summary>Keys about the file itself and about what was published; the table does not depend on them.</summary>
    private static readonly ImmutableArray<string> KeysForPeople =
        ["source", "licence", "note", "stage", "result", "official", "official_partial", "decided_by", "open_ties", "explanation"];

    /// <summary>In place of rules that are broken, so that the matches are checked too.</summary>
    private static readonly Regulations NoRules = new() { Id = "none", Tiebreakers = [] };

    private static readonly ImmutableArray<string> KeysOfTheName = ["competition", "season", "group"];

    private static readonly ImmutableArray<string> KeysOfMatchesForPeople = ["id", "city", "aet", "played_score"];

    private readonly DiagnosticBag _diagnostics;
    private readonly ScalarReader _scalars;
    private readonly Dictionary<string, Team> _teams = new(StringComparer.Ordinal);

    private NeutralTableReader(DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _scalars = new ScalarReader(diagnostics);
    }

    /// <returns>Null after a mistake, which is reported.</returns>
    public static NeutralTable? Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (YamlReader.Read(source, diagnostics) is not { } node)
        {
            diagnostics.EmptyFile(source.At(0, 0), isSettings: false);
            return null;
        }

        return new NeutralTableReader(diagnostics).ReadTable(node);
    }

    private NeutralTable? ReadTable(YamlNode node)
    {
        if (MappingReader.Of(node, "a table to check", _diagnostics) is not { } keys)
            return null;
        var id = keys.Optional("id", _scalars.Text) ?? "table";
        var parts = KeysOfTheName.Select(k => keys.Optional(k, PartOfTheName)).OfType<string>();
        var name = Name(parts) is { Length: > 0 } given ? given : id;
        var rules = keys.Required("rules", new NeutralRules(_diagnostics).Read);
        keys.FindRequired("teams");
        var teams = keys.List("teams", Member);
        var deductions = keys.Optional("adjustments", Adjustments) ?? [];
        var conduct = keys.List("ext", Outside);
        keys.FindRequired("matches");
        var group = new Group
        {
            Id = id,
            Competition = new Competition { Id = id, Name = Everywhere(name), Regulations = rules ?? NoRules, Format = new Format.CompleteFixtures() },
            Name = Everywhere(name),
            Teams = teams,
            Deductions = [.. deductions],
            Conduct = conduct,
        };
        var matches = NeutralCards.AsKnown(keys.List("matches", n => MatchOf(n, group, deciding: false)));
        var deciding = keys.List("playoff", n => MatchOf(n, group, deciding: true));
        MakeKnown(keys, KeysForPeople);
        keys.RefuseOthers();
        return keys.HasFailed ? null : new NeutralTable(group, matches.AddRange(deciding));
    }

    /// <summary>Other programs write a key that says nothing as an empty text.</summary>
    private string? PartOfTheName(YamlNode node) =>
        node is YamlNode.Scalar { Quoted: true } part && string.IsNullOrWhiteSpace(part.Text) ? "" : _scalars.Text(node);

    /// <summary>The parts of a name, each once: a competition often has its season in its name, a league no group.</summary>
    private static string Name(IEnumerable<string> parts)
    {
        var names = new List<string>();
        foreach (var part in parts.Select(p => p.Trim()))
        {
            if (part.Length > 0 && !names.Exists(n => $" {n} ".Contains($" {part} ", StringComparison.Ordinal)))
                names.Add(part);
        }

        return string.Join(", ", names);
    }

    private Team? Member(YamlNode node)
    {
        if (_scalars.Text(node) is not { } name)
            return null;
        var team = new Team { Id = name, Names = new NamesInTime<ProperName>(Localized.Same(new ProperName(name))) };
        if (_teams.TryAdd(name, team))
            return team;
        _diagnostics.TeamTwiceInGroup(node.Location, name);
        return null;
    }

    /// <summary>Points added or taken off by decision, as of the beginning.</summary>
    private List<Deduction>? Adjustments(YamlNode node) =>
        PerTeam(node, "points for each team")?.Select(a => new Deduction(a.Key, -a.Value, Instant.MinValue)).ToList();

    private ConductScores? Outside(YamlNode node)
    {
        if (MappingReader.Of(node, "what was known besides the results", _diagnostics) is not { } keys)
            return null;
        var scores = keys.Optional("fairplay", n => PerTeam(n, "a fair-play score for each team")) ?? [];
        keys.RefuseOthers();
        return keys.HasFailed
            ? null
            : new ConductScores(scores.ToImmutableDictionary(s => s.Key, s => -s.Value), Instant.MinValue);
    }

    private Dictionary<Team, int>? PerTeam(YamlNode node, string what)
    {
        if (MappingReader.Of(node, what, _diagnostics) is not { } keys)
            return null;
        var numbers = new Dictionary<Team, int>();
        foreach (var (key, value) in keys.Mapping.Entries)
        {
            if (TeamNamed(key) is not { } team || SignedInteger(value) is not { } number)
                return null;
            numbers.Add(team, number);
        }

        return numbers;
    }

    private Match? MatchOf(YamlNode node, Group group, bool deciding)
    {
        if (MappingReader.Of(node, "a match", _diagnostics) is not { } keys)
            return null;
        var (home, away) = (keys.Required("home", TeamNamed), keys.Required("away", TeamNamed));
        var homeGoals = keys.Required("hg", n => _scalars.Integer(n, 0, MaximumGoals));
        var awayGoals = keys.Required("ag", n => _scalars.Integer(n, 0, MaximumGoals));
        var date = keys.Optional("date", _scalars.Text);
        var neutral = keys.Optional("neutral", _scalars.Flag) ?? false;
        var awarded = keys.Optional("awarded", _scalars.Flag) ?? false;
        var cards = keys.Optional("cards", new NeutralCards(_diagnostics).Read);
        MakeKnown(keys, KeysOfMatchesForPeople);
        keys.RefuseOthers();
        if (home is not null && home == away)
        {
            _diagnostics.TeamPlaysItself(node.Location, home.Id);
            return null;
        }

        if (keys.HasFailed)
            return null;
        var fixture = new Fixture
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{(deciding ? "playoff" : "match")}-{node.Location.Span.Start}"),
            Competition = group.Competition,
            Group = group,
            Home = home!,
            Away = away!,
            Kickoff = new Kickoff.OnDate(DayOf(date), DateTimeZone.Utc),
            Neutral = neutral,
            Deciding = deciding,
        };
        var score = new Score(homeGoals!.Value, awayGoals!.Value);
        return awarded
            ? new Match.Awarded(fixture, score, fixture.Kickoff.DefaultEnd, null)
            : new Match.Played(fixture, score, fixture.Kickoff.DefaultEnd) { Cards = [.. cards ?? []], CardsKnown = cards is not null };
    }

    /// <summary>Old tables name no day for a match, or not the year: then nothing but tables of the end can be asked for.</summary>
    private static LocalDate DayOf(string? date) =>
        date is not null && LocalDatePattern.Iso.Parse(date).TryGetValue(default, out var day) ? day : new LocalDate(1900, 1, 1);

    private Team? TeamNamed(YamlNode node)
    {
        if (_scalars.Text(node) is not { } name)
            return null;
        var team = _teams.GetValueOrDefault(name);
        if (team is null)
            _diagnostics.UnknownReference(node.Location, "team", name, _teams.Keys);
        return team;
    }

    private int? SignedInteger(YamlNode node)
    {
        if (_scalars.Text(node) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && Math.Abs((long)number) <= MaximumPoints)
            return number;
        _diagnostics.NotAnInteger(node.Location, text, -MaximumPoints, MaximumPoints);
        return null;
    }

    private static void MakeKnown(MappingReader keys, ImmutableArray<string> names)
    {
        foreach (var name in names)
            keys.Find(name);
    }

    private static Localized<string> Everywhere(string text) => Localized.Same(text);
}
