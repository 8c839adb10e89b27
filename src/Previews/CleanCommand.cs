using System.CommandLine;
using Previews.Site.Output;

namespace Previews;

/// <summary><c>previews clean</c>: removes what the program made, and nothing else.</summary>
internal static class CleanCommand
{
    public static Command Create(Terminal terminal)
    {
        var output = FolderOption.Create("--output", "The folder of the site.");
        var command = new Command("clean", "Removes the site that was built, and what interrupted builds left beside it.") { output };
        command.SetAction(result => Run(result.GetValue(output)!, terminal));
        return command;
    }

    private static int Run(string output, Terminal terminal)
    {
        try
        {
            terminal.Say(SiteRemover.Remove(OutputFolder.At(output)) ? $"Removed {output}/" : $"There is no {output}/");
            return ExitCodes.Good;
        }
        catch (MachineTroubleException trouble)
        {
            return terminal.Trouble(trouble.Message);
        }
    }
}
