using System.CommandLine;
using NodaTime;
using Previews.Content;
using Previews.Football.Matches;
using Previews.Football.Scenarios.Clinching;
using Previews.Football.Scenarios.Statements;
using Previews.Football.Tables;
using Previews.Site.Stakes;
using Previews.Text;

namespace Previews;

/// <summary><c>previews stakes MATCH|GROUP</c>: what is certain, what is enough and what needs the help of others.</summary>
internal sealed class StakesCommand(IClock clock, Terminal terminal)
{
    public static Command Create(IClock clock, Terminal terminal)
    {
        var what = new Argument<string>("MATCH|GROUP") { Description = "A match's id; or a group's, for its next matchday." };
        var asOf = new Option<string?>("--as-of") { Description = "The instant: 2025-11-17T12:00Z; of a match, by default its kick-off." };
        var format = new Option<string>("--format") { Description = "How it is written.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var options = new ReadingOptions();

        var command = new Command("stakes", "Says what is at stake in a match, or in a group's next matches.") { what, asOf, format };
        options.AddTo(command);
        var verb = new StakesCommand(clock, terminal);
        command.SetAction(result => verb.Run(
            result.GetValue(what)!, result.GetValue(asOf), result.GetValue(format) == "json", options.Of(result)));
        return command;
    }

    private int Run(string id, string? asOf, bool asJson, Reading reading)
    {
        if (BuildInstant.Of(asOf, clock) is not { } now)
            return terminal.WrongUse(BuildInstant.Refusal(asOf));
        var diagnostics = new DiagnosticBag();
        var library = reading.Library(BuildInstant.Latest(now, clock), diagnostics);
        var texts = reading.Texts(library.Settings.DefaultLanguage, diagnostics);
        if (diagnostics.HasErrors)
            return terminal.Refuse(diagnostics);

        var (match, group) = (library.FindMatch(id), library.FindGroup(id));
        group ??= match?.Fixture.Group;
        if (group is null)
            return terminal.WrongUse(match is null ? Unknown(id, library) : $"`{id}` counts in no table: nothing is at stake in it that could be computed.");

        var matches = library.MatchesOf(group);
        // What was at stake in a match is asked of its kick-off, unless another instant is named.
        var instant = match is null || asOf is not null ? now : Instant.Min(now, match.AsOf(now).Kickoff.Start);
        var asked = match is null ? NextMatchday(matches, instant) : [match];
        var stakes = asked.Select(m => Stakes.Of(group, matches, m.Fixture, instant)).OfType<Stakes>().ToList();
        var table = Standings.AsOf(group, matches, instant);
        if (match is not null && stakes.Count == 0 && table.FixturesKnown)
            return terminal.WrongUse($"`{id}` was over by then, or does not take place.");
        var report = new StakesReport(table, TableFates.Of(table, matches), stakes, texts!.On(instant.InZone(library.Settings.Zone).Date));
        terminal.Say((asJson ? StakesJson.Write(report) : StakesPlainText.Write(report)).TrimEnd('\n'));
        return ExitCodes.Good;
    }

    /// <summary>The matches still to be played of the first matchday that has one.</summary>
    private static List<Match> NextMatchday(IEnumerable<Match> matches, Instant instant)
    {
        var remaining = matches.Select(m => m.AsOf(instant)).Where(m => m.HasDate && !m.Fixture.Deciding).ToList();
        var next = remaining.MinBy(m => m.Kickoff.Start);
        return remaining.FindAll(m => m == next || (m.Fixture.Matchday is { } day && day == next!.Fixture.Matchday));
    }

    private static string Unknown(string id, Library library)
    {
        if (library.FindCrossGroupRanking(id) is { } ranking)
            return $"`{id}` is a ranking across groups: `previews table {id}` prints it; what is at stake is told of one of its groups: {string.Join(", ", ranking.Groups.Select(g => g.Id))}";
        string[] known = [.. library.Groups.Select(g => g.Id), .. library.Matches.Where(m => m.Fixture.Group is not null).Select(m => m.Id)];
        return $"there is no match and no group `{id}`{(Suggestions.DidYouMeanOrList(id, known, "known are") is { } help ? $"; {help}" : "")}";
    }
}
