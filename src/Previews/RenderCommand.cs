using System.CommandLine;

namespace Previews;

/// <summary>
/// <c>previews render TEMPLATE</c>: one template to standard output, for theme authors. With <c>--cases</c> it runs a file of
/// cases of the language instead.
/// </summary>
internal static class RenderCommand
{
    public static Command Create()
    {
        var template = new Argument<FileInfo>("TEMPLATE") { Description = "The template's file.", Arity = ArgumentArity.ZeroOrOne };
        var model = new Option<FileInfo>("--model") { Description = "A YAML or JSON file whose members are the template's variables." };
        var include = new Option<DirectoryInfo>("--include") { Description = "Where includes are looked for; by default the template's folder." };
        var escape = new Option<string>("--escape")
        {
            Description = "How values are escaped: `html`, as the place wants it, or `none`.",
            DefaultValueFactory = static _ => "html",
        };
        escape.AcceptOnlyFromAmong("html", "none");
        template.AcceptExistingOnly();
        model.AcceptExistingOnly();
        include.AcceptExistingOnly();
        var lenient = new Option<bool>("--lenient") { Description = "An unknown name is null instead of an error." };
        var cases = new Option<FileInfo>("--cases") { Description = "Run the cases of a JSON file; implies --lenient and --escape none." };

        cases.AcceptExistingOnly();
        var command = new Command("render", "Renders one template to standard output.") { template, model, include, escape, lenient, cases };
        command.SetAction(result =>
        {
            if (result.GetValue(cases) is { } file)
                return TemplateCases.Run(file, Console.Out, Console.Error);
            if (result.GetValue(template) is not { } source)
                return Refuse("name a template, or a file of cases with --cases");
            var rendering = new TemplateRendering(
                source,
                result.GetValue(model),
                result.GetValue(include),
                Escape: result.GetValue(escape) == "html",
                Strict: !result.GetValue(lenient));
            using var output = Console.OpenStandardOutput();
            return rendering.Run(output, Console.Error);
        });
        return command;
    }

    private static int Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return ExitCodes.WrongUse;
    }
}
