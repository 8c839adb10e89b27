using System.CommandLine;
using Previews.Site;
using Previews.Templates;
using Previews.Text;

namespace Previews;

/// <summary><c>previews theme variables [PAGE]</c>: what pages offer to their templates, as it is declared and checked.</summary>
internal static class ThemeCommand
{
    public static Command Create(Terminal terminal)
    {
        var page = new Argument<string?>("PAGE") { Description = "A page's name or template; without it all pages.", Arity = ArgumentArity.ZeroOrOne };
        var variables = new Command("variables", "Lists what each page offers to its template.") { page };
        variables.SetAction(result => ListVariables(result.GetValue(page), terminal));
        return new Command("theme", "Help for theme authors.") { variables };
    }

    private static int ListVariables(string? page, Terminal terminal)
    {
        var entries = SiteBuilder.Templates.Where(e => page is null || page == e.Template || page == NameOf(e)).ToList();
        if (entries.Count == 0)
            return terminal.WrongUse(
                $"There is no page `{page}`; {Suggestions.DidYouMeanOrList(page!, [.. SiteBuilder.Templates.Select(NameOf)], "there are")}");
        foreach (var entry in entries)
            terminal.Say($"{entry.Template} is given a {entry.Model.Name}");
        terminal.Say("");
        terminal.Say(ModelTypePrinter.Print([.. entries.Select(static e => e.Model)]).TrimEnd('\n'));
        return ExitCodes.Good;
    }

    private static string NameOf(TemplateEntry entry) => Path.GetFileNameWithoutExtension(entry.Template);
}
