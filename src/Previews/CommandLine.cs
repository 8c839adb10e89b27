using System.CommandLine;
using NodaTime;
using Previews.Site.Output;

namespace Previews;

/// <summary>The program's verbs; without one it builds.</summary>
internal static class CommandLine
{
    /// <summary>Whatever happens, it ends with a sentence and an exit code.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> arguments, IClock clock, Terminal terminal)
    {
        try
        {
            return RunVerb(arguments, clock, terminal);
        }
        catch (Exception exception)
        {
            return Report(exception, terminal);
        }
    }

    private static int RunVerb(IReadOnlyList<string> arguments, IClock clock, Terminal terminal)
    {
        var parsed = Verbs(clock, terminal).Parse(arguments);
        if (parsed.Errors.Count > 0)
            return terminal.WrongUse($"{string.Join('\n', parsed.Errors.Select(e => e.Message))}\nSee `previews --help`.");
        return parsed.Invoke(terminal.Configuration);
    }

    /// <summary>Where nothing can be said either, as on a full disk that takes both streams, the exit code says it alone.</summary>
    private static int Report(Exception exception, Terminal terminal)
    {
        try
        {
            if (exception is MachineTroubleException)
                return terminal.Trouble(exception.Message);
            if (!MachineTroubleException.IsCausedBy(exception))
                return terminal.Fault(ProgramFault.Said(exception));
            return terminal.Trouble(HasWorkingFolder()
                ? MachineTroubleException.Said(exception)
                : "The folder in which the program was started is gone. Go to one that exists (`cd`), and start it again.");
        }
        catch (IOException refusal) when (refusal is not (FileNotFoundException or FileLoadException))
        {
            return ExitCodes.MachineTrouble;
        }
    }

    private static bool HasWorkingFolder()
    {
        try
        {
            return Directory.Exists(Directory.GetCurrentDirectory());
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static RootCommand Verbs(IClock clock, Terminal terminal)
    {
        var root = new RootCommand("Builds a static site of football previews from match files, articles and a theme.");
        var build = new Command("build", "Builds the site; so does the program without a verb.");
        BuildCommand.AddTo(root, clock, terminal);
        BuildCommand.AddTo(build, clock, terminal);
        root.Subcommands.Add(build);
        root.Subcommands.Add(PreviewCommand.Create(clock, terminal));
        root.Subcommands.Add(ServeCommand.Create(terminal));
        root.Subcommands.Add(CleanCommand.Create(terminal));
        root.Subcommands.Add(TableCommand.Create(clock, terminal));
        root.Subcommands.Add(StakesCommand.Create(clock, terminal));
        root.Subcommands.Add(TiesCommand.Create(clock, terminal));
        root.Subcommands.Add(RenderCommand.Create());
        root.Subcommands.Add(ThemeCommand.Create(terminal));
        return root;
    }
}
