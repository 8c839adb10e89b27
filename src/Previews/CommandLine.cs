using System.CommandLine;
using NodaTime;

namespace Previews;

/// <summary>The program's verbs; without one it builds.</summary>
internal static class CommandLine
{
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> arguments, IClock clock, Terminal terminal)
    {
        var parsed = Verbs(clock, terminal).Parse(arguments);
        if (parsed.Errors.Count > 0)
            return terminal.WrongUse($"{string.Join('\n', parsed.Errors.Select(e => e.Message))}\nSee `previews --help`.");
        return parsed.Invoke(terminal.Configuration);
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
        root.Subcommands.Add(RenderCommand.Create());
        root.Subcommands.Add(ThemeCommand.Create(terminal));
        return root;
    }
}
