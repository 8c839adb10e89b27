using System.CommandLine;
using Previews.Serving;
using Previews.Site.Output;

namespace Previews;

/// <summary><c>previews serve</c>: shows the published folder as a static host would.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var server = new ServerCommandOptions();
        var output = FolderOption.Create("--output", "The folder of the site.");
        var basePath = new Option<string>("--base-path") { Description = "Where on its host the site stands: /football/.", DefaultValueFactory = _ => "/" };
        var command = new Command("serve", "Serves the site that was built, as a static host would.") { output, basePath };
        server.AddTo(command);
        command.SetAction((result, end) => Run(
            result.GetValue(output)!,
            $"/{result.GetValue(basePath)!.Trim('/')}/".Replace("//", "/", StringComparison.Ordinal),
            server.Of(result, terminal),
            terminal,
            end));
        return command;
    }

    private static async Task<int> Run(string output, string basePath, ServerOptions options, Terminal terminal, CancellationToken end)
    {
        if (!Directory.Exists(output))
            return terminal.WrongUse($"There is no folder `{output}`: build the site first.");
        try
        {
            await using var server = new LocalServer(options, new FolderSite(output, basePath));
            await server.Start();
            terminal.Say($"{server.Address}{basePath.TrimStart('/')} serves {output}/; Ctrl-C ends it.");
            await server.WaitForEnd(end);
            return ExitCodes.Good;
        }
        catch (MachineTroubleException trouble)
        {
            return terminal.Trouble(trouble.Message);
        }
    }
}
