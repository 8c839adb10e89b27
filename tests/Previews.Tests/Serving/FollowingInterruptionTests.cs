using System.Diagnostics;
using System.Globalization;
using Previews.Tests.Site;
using Previews.Tests.Site.Output;

namespace Previews.Tests.Serving;

/// <summary>A preview is killed while its output follows an edit.</summary>
public sealed class FollowingInterruptionTests : IDisposable
{
    private const int Moments = 8;
    private const int Seed = 20251118;
    private const string Instant = "2025-12-01T00:00Z";
    private const string Article = "input/articles/2025-09-06-belgique-kazakhstan.md";

    private readonly TemporarySite _site = TemporarySite.From("input", "theme");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Preview_killed_while_its_output_follows_leaves_a_whole_site_and_the_next_build_mends_it()
    {
        var text = _site.Read(Article);
        string[] texts = [text, text + "\n\nUne phrase de plus.\n"];
        var sites = texts.Select(Built).ToArray();
        var random = new Random(Seed);
        var left = 0;
        for (var moment = 0; moment < Moments; moment++)
        {
            _site.Write(Article, texts[0]);
            KillWhileFollowing(texts[1], TimeSpan.FromMilliseconds(random.Next(80)));
            Assert.True(
                sites.Contains(FolderContent.Of(_site.Output)),
                $"moment {moment.ToString(CultureInfo.InvariantCulture)}: the site is neither the old nor the new one");
            var isLeft = Directory.Exists(Path.Combine(_site.Root, ".output.next"));
            left += isLeft ? 1 : 0;

            _site.Write(Article, texts[0]);
            var run = _site.Build("--as-of", Instant);

            Assert.Equal((ExitCodes.Good, isLeft), (run.ExitCode, run.Output.Contains("An earlier build was interrupted", StringComparison.Ordinal)));
            Assert.Equal(sites[0], FolderContent.Of(_site.Output));
            Assert.Equal(["input", "output", "theme"], Directory.EnumerateFileSystemEntries(_site.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        }

        Assert.True(left > 0, "no moment was in the midst of a publication");
    }

    private string? Built(string text)
    {
        _site.Write(Article, text);
        Assert.Equal(ExitCodes.Good, _site.Build("--as-of", Instant).ExitCode);
        return FolderContent.Of(_site.Output);
    }

    /// <param name="after">Counted from when the preview begins to write its first or its second state.</param>
    private void KillWhileFollowing(string text, TimeSpan after)
    {
        using var preview = ChildProcess.Start(
        [
            "dotnet", ChildProcess.Assembly("previews"), "preview", "--as-of", Instant, "--port", "0",
            "--input", Path.Combine(_site.Root, "input"), "--theme", Path.Combine(_site.Root, "theme"), "--output", _site.Output,
        ]);
        _ = preview.StandardError.ReadToEndAsync();
        while (preview.StandardOutput.ReadLine() is { } line && !line.StartsWith("http", StringComparison.Ordinal))
        {
            // It says first how long it took.
        }

        _site.Write(Article, text);
        var patience = Stopwatch.StartNew();
        while (!Directory.Exists(Path.Combine(_site.Root, ".output.next")))
        {
            Assert.True(patience.Elapsed < TimeSpan.FromSeconds(60), "the output does not follow");
            Thread.Sleep(1);
        }

        Thread.Sleep(after);
        preview.Kill();
        preview.WaitForExit();
        Assert.Equal(ChildProcess.Killed, preview.ExitCode);
    }
}
