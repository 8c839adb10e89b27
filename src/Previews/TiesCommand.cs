using System.CommandLine;
using NodaTime;
using Previews.Football.Ties;
using Previews.Site.Ties;
using Previews.Text;

namespace Previews;

/// <summary><c>previews ties COMPETITION</c>: its ties with their matches, who went through and how, and what each side needs.</summary>
internal sealed class TiesCommand(IClock clock, Terminal terminal)
{
    public static Command Create(IClock clock, Terminal terminal)
    {
        var competition = new Argument<string>("COMPETITION") { Description = "The id of a competition that is played in ties." };
        var asOf = new Option<string?>("--as-of") { Description = "The ties as they stood at an instant: 2025-03-10T12:00Z." };
        var format = new Option<string>("--format") { Description = "How they are written.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var options = new ReadingOptions();

        var command = new Command("ties", "Prints the ties of a competition: who went through, and what each side needs.") { competition, asOf, format };
        options.AddTo(command);
        var verb = new TiesCommand(clock, terminal);
        command.SetAction(result => verb.Run(
            result.GetValue(competition)!, result.GetValue(asOf), result.GetValue(format) == "json", options.Of(result)));
        return command;
    }

    private int Run(string id, string? asOf, bool asJson, Reading reading)
    {
        if (BuildInstant.Of(asOf, clock) is not { } instant)
            return terminal.WrongUse(BuildInstant.Refusal(asOf));
        var diagnostics = new DiagnosticBag();
        var library = reading.Library(BuildInstant.Latest(instant, clock), diagnostics);
        var texts = reading.Texts(library.Settings.DefaultLanguage, diagnostics);
        if (diagnostics.HasErrors)
            return terminal.Refuse(diagnostics);

        var competitions = library.Matches.Select(m => m.Fixture.Tie?.Competition).OfType<Football.Competition>().Distinct().ToList();
        if (competitions.Find(c => c.Id == id) is not { } competition)
        {
            var help = Suggestions.DidYouMeanOrList(id, [.. competitions.Select(c => c.Id)], "known are");
            return terminal.WrongUse($"there is no competition `{id}` with ties{(help is null ? "" : $"; {help}")}");
        }

        var ties = Tie.AllOf(library.Matches.Where(m => m.Fixture.Competition == competition), instant);
        var report = new TiesReport(competition, ties, texts!.On(instant.InZone(library.Settings.Zone).Date), library.Settings);
        terminal.Say((asJson ? TiesJson.Write(report) : TiesPlainText.Write(report)).TrimEnd('\n'));
        return ExitCodes.Good;
    }
}
