using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Previews.Site.Output;
using Previews.Text;

namespace Previews;

/// <summary>Builds the site: <c>previews</c> or <c>previews build</c>.</summary>
internal sealed class BuildCommand(IClock clock, Terminal terminal)
{
    /// <summary>Gives the verb's options and its action to a command: the verb <c>build</c>, and the program without a verb.</summary>
    public static void AddTo(Command command, IClock clock, Terminal terminal)
    {
        var input = FolderOption.Create("--input", "The folder with the content.");
        var theme = FolderOption.Create("--theme", "The folder with templates, texts and styles.");
        var output = FolderOption.Create("--output", "The folder that the new site replaces.");
        var asOf = new Option<string?>("--as-of") { Description = "Build the site as it was at an instant: 2025-09-07T20:45+02:00." };
        var timings = new Option<bool>("--timings") { Description = "Print how long each stage took." };
        foreach (var option in new Option[] { input, theme, output, asOf, timings })
            command.Options.Add(option);

        var build = new BuildCommand(clock, terminal);
        command.SetAction(result => build.Run(
            result.GetValue(input)!,
            result.GetValue(theme)!,
            result.GetValue(output)!,
            result.GetValue(asOf),
            result.GetValue(timings) ? new Timings() : null));
    }

    private int Run(string input, string themeFolder, string output, string? asOf, Timings? timings)
    {
        if (BuildInstant.Of(asOf, clock) is not { } now)
            return terminal.WrongUse(BuildInstant.Refusal(asOf));

        var watch = Stopwatch.StartNew();
        var diagnostics = new DiagnosticBag();
        try
        {
            var folder = OutputFolder.At(output, input, themeFolder);
            var plan = new SiteSource(input, themeFolder).Read(now, BuildInstant.Latest(now, clock), diagnostics, timings);
            var publication = plan is null ? null : Publish(plan, folder, diagnostics, timings);
            terminal.Print(diagnostics);
            if (publication is null)
                return ExitCodes.ContentErrors;
            if (timings is not null)
                terminal.Say(timings.Table());
            terminal.Say(Summary(publication, output, watch.Elapsed));
            if (plan!.Waiting is { } waiting)
                terminal.Say(waiting);
            return ExitCodes.Good;
        }
        catch (MachineTroubleException trouble)
        {
            terminal.Print(diagnostics);
            return terminal.Trouble(trouble.Message);
        }
    }

    private Publication? Publish(SitePlan plan, OutputFolder folder, DiagnosticBag diagnostics, Timings? timings)
    {
        var publication = terminal.WithProgress("Writing", plan.Files.Count, written => new SiteWriter(folder).Publish(plan.Files, MayPublish, written));
        timings?.Mark("publish");
        return publication;

        bool MayPublish()
        {
            timings?.Mark("render and write");
            return !diagnostics.HasErrors;
        }
    }

    private static string Summary(Publication publication, string output, TimeSpan elapsed) => string.Create(
        CultureInfo.InvariantCulture,
        $"{publication.Mended}{(publication.Mended is null ? "" : "\n")}{publication.Files} files, {publication.Changed} of them new or changed, {publication.Bytes / 1024.0:N0} KB, in {elapsed.TotalSeconds:0.00} s: {output}/");
}
