using System.Collections.Immutable;
using System.CommandLine;
using NodaTime;
using Previews.Content;
using Previews.Content.Files;
using Previews.Content.NeutralTables;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Clinching;
using Previews.Football.Tables;
using Previews.Football.Tables.CrossGroup;
using Previews.Site.Rankings;
using Previews.Site.Tables;
using Previews.Site.Texts;
using Previews.Site.Theme;
using Previews.Text;

namespace Previews;

/// <summary>
/// <c>previews table GROUP</c>: the table of a group, or a ranking across groups, at an instant or after a matchday; with <c>--from</c>
/// that of a file in the neutral format.
/// </summary>
internal sealed class TableCommand(IClock clock, Terminal terminal)
{
    private const string LanguageOfNeutralTables = "en";
    private const int LargestNumber = 1000;

    public static Command Create(IClock clock, Terminal terminal)
    {
        var group = new Argument<string?>("GROUP")
        {
            Description = "The id of a group, or the key of a ranking across groups.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var from = new Option<string?>("--from") { Description = "Check a published table: a JSON file with its rules, teams and matches." };
        var asOf = new Option<string?>("--as-of") { Description = "The table at an instant: 2025-09-07T20:45+02:00; a match counts from its end." };
        var matchday = new Option<int?>("--matchday")
        {
            Description = "The table after a matchday, postponed matches where they belong.",
            CustomParser = WholeNumber.Between("--matchday", 0, LargestNumber),
        };
        var venue = new Option<string?>("--venue") { Description = "Only matches at home, or away." };
        venue.AcceptOnlyFromAmong("home", "away");
        var last = new Option<int?>("--last")
        {
            Description = "Only each team's last so many matches.",
            CustomParser = WholeNumber.Between("--last", 0, LargestNumber),
        };
        var format = new Option<string>("--format") { Description = "How the table is written.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "csv");
        var options = new ReadingOptions();

        var command = new Command("table", "Prints the table of a group, or a ranking across groups, with the reason for its order.")
        {
            group,
            from,
            asOf,
            matchday,
            venue,
            last,
            format,
        };
        options.AddTo(command);
        var verb = new TableCommand(clock, terminal);
        command.SetAction(result => verb.Run(
            new Request(
                result.GetValue(group),
                result.GetValue(from),
                result.GetValue(asOf),
                result.GetValue(matchday),
                result.GetValue(venue) switch { "home" => Side.Home, "away" => Side.Away, _ => null },
                result.GetValue(last),
                result.GetValue(format)!),
            options.Of(result)));
        return command;
    }

    private int Run(Request request, Reading reading)
    {
        if (request.WrongUse is { } wrong)
            return terminal.WrongUse(wrong);
        if (BuildInstant.Of(request.AsOf, clock) is not { } instant)
            return terminal.WrongUse(BuildInstant.Refusal(request.AsOf));
        return request.From is { } file ? OfFile(file, request, reading, instant) : OfGroup(request, reading, instant);
    }

    private int OfGroup(Request request, Reading reading, Instant instant)
    {
        var diagnostics = new DiagnosticBag();
        var library = reading.Library(BuildInstant.Latest(instant, clock), diagnostics);
        var texts = reading.Texts(library.Settings.DefaultLanguage, diagnostics);
        if (diagnostics.HasErrors)
            return terminal.Refuse(diagnostics);
        if (library.FindGroup(request.Group!) is { } group)
            return Print(group, library.MatchesOf(group), request, instant, texts!, library.Settings.Zone);
        if (library.FindCrossGroupRanking(request.Group!) is { } ranking)
            return Print(ranking, library, request, instant, texts!);
        var help = Suggestions.DidYouMeanOrList(request.Group!, KeysIn(library), "known are");
        return terminal.WrongUse($"there is no group and no ranking across groups `{request.Group}`{(help is null ? "" : $"; {help}")}");
    }

    private static string[] KeysIn(Library library) => [.. library.Groups.Select(g => g.Id), .. library.CrossGroupRankings.Select(r => r.Rules.Key)];

    /// <summary>The file is a finished matter: without an instant everything in it counts, whatever the clock says.</summary>
    private int OfFile(string path, Request request, Reading reading, Instant instant)
    {
        var diagnostics = new DiagnosticBag();
        var info = new FileInfo(path);
        if (!info.Exists)
            return terminal.WrongUse($"there is no file `{path}`");
        var file = new SourceFile(path, info.Length, () => File.ReadAllBytes(path));
        var neutral = TextFile.Read(file, path.Replace('\\', '/'), diagnostics) is { } source ? NeutralTableReader.Read(source, diagnostics) : null;
        var texts = reading.Texts(LanguageOfNeutralTables, diagnostics);
        if (diagnostics.HasErrors || neutral is null)
            return terminal.Refuse(diagnostics);
        var known = neutral.Matches.Select(m => m.KnownFrom).DefaultIfEmpty(instant).Max();
        return Print(neutral.Group, neutral.Matches, request, request.AsOf is null ? known : instant, texts!, DateTimeZone.Utc);
    }

    private int Print(Group group, ImmutableArray<Match> matches, Request request, Instant instant, InterfaceTexts texts, DateTimeZone zone) =>
        Print(group.Id, matches, request, () =>
        {
            var table = Standings.Of(group, matches, new TableCut(instant, request.Matchday, request.Venue, request.Last));
            return Write(new TableReport(table, TableFates.Of(table, matches), texts.On(instant.InZone(zone).Date), zone), request.Format);
        });

    private int Print(RankedGroups ranked, Library library, Request request, Instant instant, InterfaceTexts texts)
    {
        if (request is not { Venue: null, Last: null })
            return terminal.WrongUse($"`{ranked.Rules.Key}` compares standings of groups: --venue and --last are for the table of one group");
        var groups = ranked.Groups.Select(g => (g, library.MatchesOf(g).AsEnumerable())).ToList();
        return Print(ranked.Rules.Key, groups.SelectMany(g => g.Item2), request, () =>
        {
            var ranking = CrossGroupRanking.Of(ranked.Rules, groups, new TableCut(instant, request.Matchday));
            return Write(new CrossGroupReport(ranking, texts.On(instant.InZone(library.Settings.Zone).Date), library.Settings.Zone), request.Format);
        });
    }

    /// <param name="name">Of what is written: the id of a group, or the key of a ranking.</param>
    /// <param name="matches">All of it. A matchday is that of every group: one that has fewer is then complete.</param>
    private int Print(string name, IEnumerable<Match> matches, Request request, Func<string> write)
    {
        var matchdays = matches.Select(m => m.Fixture.Matchday).OfType<int>().Distinct().Order().ToList();
        if (request.Matchday is { } day && !matchdays.Contains(day))
            return terminal.WrongUse($"`{name}` has no matchday {day}; it has: {string.Join(", ", matchdays)}");
        terminal.Say(write().TrimEnd('\n', '\r'));
        return ExitCodes.Good;
    }

    private static string Write(TableReport report, string format) => format switch
    {
        "json" => TableJson.Write(report),
        "csv" => TableCsv.Write(report),
        _ => TablePlainText.Write(report),
    };

    private static string Write(CrossGroupReport report, string format) => format switch
    {
        "json" => CrossGroupJson.Write(report),
        "csv" => CrossGroupCsv.Write(report),
        _ => CrossGroupPlainText.Write(report),
    };

    private sealed record Request(string? Group, string? From, string? AsOf, int? Matchday, Side? Venue, int? Last, string Format)
    {
        /// <summary>What is wrong with the options together; null where nothing is.</summary>
        public string? WrongUse => this switch
        {
            { Group: null, From: null } => "name a group, or a file with --from",
            { From: "" } => "--from takes a file",
            { Group: not null, From: not null } => "a group or a file with --from, not both",
            { AsOf: not null, Matchday: not null } => "an instant or a matchday, not both",
            { Last: < 1 } => "--last takes a number of matches, at least 1",
            _ => null,
        };
    }
}
