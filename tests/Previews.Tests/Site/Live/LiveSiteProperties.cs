using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Previews.Content.Incremental;
using Previews.Site.Live;
using Previews.Text;

namespace Previews.Tests.Site.Live;

/// <summary>
/// After any sequence of edits the site that follows them is the site that a build makes, byte for byte, and says the same.
/// <c>PREVIEWS_EDITS</c> sets the number of edits for each seed.
/// </summary>
public sealed class LiveSiteProperties : IDisposable
{
    private static readonly Instant Begin = Instant.FromUtc(2026, 1, 1, 0, 0);
    private static readonly int Edits = int.Parse(Environment.GetEnvironmentVariable("PREVIEWS_EDITS") ?? "40", CultureInfo.InvariantCulture);

    private readonly EditedSite _site = new();
    private readonly LiveSite _live = new();
    private readonly FollowedFolder _input;
    private readonly FollowedFolder _theme;
    private readonly SiteSource _source;
    private Dictionary<string, string> _lastGood = [];
    private int _good;
    private ImmutableSortedDictionary<string, string> _goodFiles = ImmutableSortedDictionary<string, string>.Empty;
    private int _made;
    private int _all;

    public LiveSiteProperties()
    {
        _source = new SiteSource(Path.Combine(_site.Root, "input"), Path.Combine(_site.Root, "theme"));
        _input = new FollowedFolder(_source.Input, _source.Input);
        _theme = new FollowedFolder(_source.Theme, _source.Theme);
    }

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Site_that_follows_random_edits_is_the_site_that_a_build_makes(int seed)
    {
        var (edits, random, now) = (new RandomEdits(seed), new Random(seed), Begin);
        var history = new List<string>();
        Check(now, history);
        (_good, _made, _all) = (0, 0, 0);
        Assert.NotEmpty(_lastGood);
        for (var i = 0; i < Edits; i++)
        {
            var (name, files) = edits.Next(_site.Files, _goodFiles);
            var changed = _site.Become(files);
            history.Add($"{name}: {string.Join(", ", changed)}");
            Tell(changed, random);
            now += Duration.FromDays(random.Next(20) == 0 ? 30 : 0);
            AskForSome(random);
            Check(now, history);
        }

        Assert.InRange(_good, Edits / 4, Edits * 9 / 10);
        Assert.True(_made * 4 < _all * 3, $"{_made} of {_all} files were made anew");
    }

    /// <summary>By the paths as a rule; sometimes only that something changed, or that nothing is known any more.</summary>
    private void Tell(IReadOnlyList<string> changed, Random random)
    {
        var how = random.Next(12);
        foreach (var folder in new[] { _input, _theme })
        {
            var name = Path.GetFileName(folder.Name) + "/";
            if (how == 0)
                folder.Forget();
            else if (how == 1)
                folder.Look();
            else
                changed.Where(path => path.StartsWith(name, StringComparison.Ordinal)).ToList().ForEach(path => folder.Note(path[name.Length..]));
        }
    }

    /// <summary>Pages are made in any order: some are asked for before the change is known.</summary>
    private void AskForSome(Random random)
    {
        foreach (var path in _lastGood.Keys.Where(_ => random.Next(10) == 0))
            _live.Find(path);
    }

    private void Check(Instant now, List<string> history)
    {
        var (expected, said) = Built(now);
        var diagnostics = new DiagnosticBag();
        var content = _live.Update(_input, _theme, now, now, diagnostics) ? _live.MakeAll(TestContext.Current.CancellationToken) : null;
        var trail = string.Join('\n', history.TakeLast(6));

        Assert.True(
            Print(said) == Print(content?.Diagnostics ?? diagnostics),
            $"{trail}\nbuild:\n{Print(said)}\nlive:\n{Print(content?.Diagnostics ?? diagnostics)}");
        if (expected is null)
        {
            // What could be planned but not made shows the pages that could be.
            if (content is null)
                Assert.All(_lastGood, file => Assert.Equal(file.Value, Convert.ToBase64String(_live.Find(file.Key)!)));
            return;
        }

        _goodFiles = _site.Files;
        (_good, _made, _all) = (_good + 1, _made + content!.Made, _all + content.Files.Count);
        _lastGood = content.Files.ToDictionary(f => f.Key, f => Convert.ToBase64String(f.Value), StringComparer.Ordinal);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), _lastGood.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, file => Assert.True(file.Value == _lastGood[file.Key], $"{trail}\n{file.Key} is another"));
    }

    /// <returns>Null after a mistake.</returns>
    private (Dictionary<string, string>? Files, DiagnosticBag Said) Built(Instant now)
    {
        var diagnostics = new DiagnosticBag();
        if (_source.Read(now, now, diagnostics) is not { } plan)
            return (null, diagnostics);
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in plan.Files)
        {
            var output = new ArrayBufferWriter<byte>();
            file.Write(output);
            files.Add(file.Path, Convert.ToBase64String(output.WrittenSpan));
        }

        return (diagnostics.HasErrors ? null : files, diagnostics);
    }

    private static string Print(DiagnosticBag diagnostics) => string.Concat(diagnostics.ToSorted().Select(DiagnosticPrinter.Print));
}
