using System.Diagnostics;
using System.Globalization;
using Previews.Benchmarks.Content;

namespace Previews.Benchmarks;

/// <summary>
/// How long an author waits: from the end of saving a file to the last byte of the new page, as a browser gets it that is
/// told of the change and asks for the page. Measured on generated content with the published program.
/// </summary>
internal sealed class PreviewLatency(string program, string folder, int matches, int edits)
{
    private string Input => Path.Combine(folder, "input");

    public async Task Measure()
    {
        FileTree.Write(Input, GeneratedInput.Files(matches, "fr"));
        var start = new ProcessStartInfo(
            program,
            ["preview", "--input", Input, "--theme", Path.GetFullPath("theme"), "--output", Path.Combine(folder, "output"), "--as-of", GeneratedGroup.AsOf, "--port", "0"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var preview = Process.Start(start)!;
        try
        {
            using var client = new HttpClient { BaseAddress = await Address(preview), Timeout = Timeout.InfiniteTimeSpan };
            _ = preview.StandardOutput.ReadToEndAsync();
            using var events = new StreamReader(await client.GetStreamAsync(new Uri("_previews/events", UriKind.Relative)));
            var group = GeneratedGroup.Number(0);
            var (played, next) = (group.Matches[3], group.Matches[^1]);
            await Report("article", i => Article(next, i), $"matchs/{next.Id}/", client, events);
            await Report("result", i => Result(played, i), $"groupes/{group.Id}/", client, events);
        }
        finally
        {
            preview.Kill();
        }
    }

    private static async Task<Uri> Address(Process preview)
    {
        while (await preview.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("http", StringComparison.Ordinal))
                return new Uri(line.Split(' ')[0]);
        }

        throw new InvalidOperationException("The preview did not start.");
    }

    private async Task Report(string name, Func<int, (string File, string Text, string Mark)> edit, string page, HttpClient client, StreamReader events)
    {
        var times = new List<double>();
        for (var i = 0; i < edits; i++)
        {
            // The pages of the edit before are made, and the folder of the output has followed.
            await Task.Delay(TimeSpan.FromSeconds(matches < 5_000 ? 1 : 3));
            var (file, text, mark) = edit(i);
            await File.WriteAllTextAsync(Path.Combine(Input, file), text);
            var watch = Stopwatch.StartNew();
            while (await events.ReadLineAsync() is { } line && line != "event: reload")
            {
            }

            var served = await client.GetStringAsync(new Uri(page, UriKind.Relative));
            times.Add(watch.Elapsed.TotalMilliseconds);
            if (!served.Contains(mark, StringComparison.Ordinal))
                throw new InvalidOperationException($"{page} does not show `{mark}`.");
        }

        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-8} {matches,6} matches {edits,3} edits {times[0],7:0.0} {times[times.Count / 2],7:0.0} {times[^1],7:0.0} ms"));
    }

    private static (string, string, string) Article(GeneratedMatch match, int edit)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"Phrase numéro {edit}.");
        return GeneratedInput.ArticleOf(match, "fr") is var (path, text) ? (path, text + "\n" + mark + "\n", mark) : default;
    }

    /// <summary>Each time a goal more: the group's table shows it.</summary>
    private static (string, string, string) Result(GeneratedMatch match, int edit)
    {
        var score = string.Create(CultureInfo.InvariantCulture, $"{10 + edit}-0");
        var (path, text) = GeneratedInput.FileOf(match with { Goals = null });
        return (path, text + $"score: {score}\n", score.Replace('-', '–'));
    }
}
