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
        var input = new Option<string>("--input") { Description = "The folder with the content.", DefaultValueFactory = _ => "input" };
        var theme = new Option<string>("--theme") { Description = "The folder with templates, texts and styles.", DefaultValueFactory = _ => "theme" };
        var asOf = new Option<string?>("--as-of") { Description = "Show the site as it was at an instant: 2025-09-07T20:45+02:00." };
        var command = new Command("preview", "Serves the site from memory, rebuilds it with every change, and reloads the browser.") { input, theme, asOf };
        server.AddTo(command);
        command.SetAction((result, end) => Run(
            new SiteSource(result.GetValue(input)!, result.GetValue(theme)!), result.GetValue(asOf), clock, server.Of(result, terminal), terminal, end));
        return command;
    }

    private static async Task<int> Run(SiteSource source, string? asOf, IClock clock, ServerOptions options, Terminal terminal, CancellationToken end)
    {
        if (BuildInstant.Of(asOf, clock) is null)
            return terminal.WrongUse($"`{asOf ?? "SOURCE_DATE_EPOCH"}` is no instant; write one as 2025-09-07T20:45+02:00 or 2025-09-07T18:45Z.");
        var session = new PreviewSession(source, () => BuildInstant.Of(asOf, clock)!.Value, terminal);
        var basePath = session.Rebuild(end) ?? "/";
        try
        {
            await using var server = new LocalServer(options with { BasePath = basePath }, session.Site, session.Changes);
            await server.Start();
            terminal.Say($"{server.Address}{basePath.TrimStart('/')} shows {source.Input}/ with {source.Theme}/; Ctrl-C ends it.");
            using var watch = Watch(source, terminal);
            await (watch is null ? server.WaitForEnd(end) : Task.WhenAny(server.WaitForEnd(end), session.Follow(watch, end)));
            return ExitCodes.Good;
        }
        catch (MachineTroubleException trouble)
        {
            return terminal.Trouble(trouble.Message);
        }
    }

    /// <returns>Null where the system does not watch; the site is shown all the same.</returns>
    private static FolderWatch? Watch(SiteSource source, Terminal terminal)
    {
        try
        {
            return new FolderWatch(source.Input, source.Theme);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            terminal.Trouble($"Changes are not followed: {exception.Message}");
            return null;
        }
    }
}
