using System.CommandLine;
using NodaTime;
using Previews.Serving;
using Previews.Site.Output;

namespace Previews;

/// <summary><c>previews preview</c>: serves the site from memory and rebuilds it with every change.</summary>
internal static class PreviewCommand
{
    public static Command Create(IClock clock, Terminal terminal)
    {
        var server = new ServerCommandOptions();
        var input = FolderOption.Create("--input", "The folder with the content.");
        var theme = FolderOption.Create("--theme", "The folder with templates, texts and styles.");
        var output = FolderOption.Create("--output", "The folder that follows the site in memory.");
        var asOf = new Option<string?>("--as-of") { Description = "Show the site as it was at an instant: 2025-09-07T20:45+02:00." };
        var poll = new Option<bool>("--poll")
        {
            Description = "Look at the folders every second, where the system does not tell of changes (network folders, containers).",
        };
        var navigate = new Option<bool>("--navigate") { Description = "Let the browser go to the page of the file that was edited." };
        var command = new Command(
            "preview",
            "Serves the site from memory, rebuilds it with every change, and reloads the browser.") { input, theme, output, asOf, poll, navigate };
        server.AddTo(command);
        command.SetAction((result, end) =>
        {
            if (BuildInstant.Of(result.GetValue(asOf), clock) is null)
                return Task.FromResult(terminal.WrongUse(BuildInstant.Refusal(result.GetValue(asOf))));
            var source = new SiteSource(result.GetValue(input)!, result.GetValue(theme)!);
            var session = new PreviewSession(
                source,
                clock,
                () => BuildInstant.Of(result.GetValue(asOf), clock)!.Value,
                terminal,
                Output(result.GetValue(output)!, source, terminal),
                result.GetValue(navigate));
            return Run(session, source, server.Of(result, terminal), result.GetValue(poll) ? null : SourceWatch.ByEvents, terminal, end);
        });
        return command;
    }

    private static async Task<int> Run(
        PreviewSession session, SiteSource source, ServerOptions options, FolderWatch.Events? events, Terminal terminal, CancellationToken end)
    {
        try
        {
            using var watch = new SourceWatch(source, events, text => terminal.Trouble(text));
            if (session.Update([]))
                terminal.Say(session.News);
            await using var server = new LocalServer(options, session.Site, session.Changes);
            await server.Start();
            terminal.Say($"{server.Address}{session.Site.BasePath.TrimStart('/')} shows {source.Input}/ with {source.Theme}/; Ctrl-C ends it.");
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(end);
            var following = session.Follow(watch, stop.Token);
            await Task.WhenAny(server.WaitForEnd(end), following);
            await stop.CancelAsync();
            await following;
            return ExitCodes.Good;
        }
        catch (MachineTroubleException trouble)
        {
            return terminal.Trouble(trouble.Message);
        }
    }

    /// <returns>Null where the folder may not be replaced; the site is shown all the same.</returns>
    private static FollowingOutput? Output(string output, SiteSource source, Terminal terminal)
    {
        try
        {
            return new FollowingOutput(OutputFolder.At(output, source.Input, source.Theme), terminal);
        }
        catch (MachineTroubleException trouble)
        {
            terminal.Trouble($"{trouble.Message} The site is shown from memory only.");
            return null;
        }
    }
}
