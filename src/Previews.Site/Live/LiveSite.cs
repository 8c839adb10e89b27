using System.Buffers;
using System.Collections.Immutable;
using NodaTime;
using Previews.Content;
using Previews.Content.Files;
using Previews.Content.Incremental;
using Previews.Site.Frame;
using Previews.Site.Snapshots;
using Previews.Site.Theme;
using Previews.Text;

namespace Previews.Site.Live;

/// <summary>
/// A site in memory that follows its folders. After a change only what changed is read, and only the pages that had asked
/// for it are made again, each when it is first asked for. After a mistake the last good site stays.
/// </summary>
public sealed class LiveSite
{
    private readonly IncrementalReader _content = new();
    private readonly LiveTheme _theme = new();
    private State? _state;

    /// <summary>How many cores what nobody waits for may take: the others read the next change and make the page that is asked for.</summary>
    public static int CoresInBackground { get; } = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>Where on its host the site stands: <c>/</c> or <c>/football/</c>; null before the first good site.</summary>
    public string? BasePath => Volatile.Read(ref _state)?.Builder.Snapshot.Library.Settings.BasePath;

    /// <summary>Reads what changed and takes the new state from one moment to the next; its pages are made later.</summary>
    /// <param name="input">The same source each time; so is <paramref name="theme"/>.</param>
    /// <param name="now">Taken for the instant of the last state as long as nothing begins, ends or is published between the two.</param>
    /// <param name="today">What the clock says: no match that begins later can have a result.</param>
    /// <returns>Whether there is a new state; not after a mistake, which is in the bag.</returns>
    public bool Update(IFileSource input, IFileSource theme, Instant now, Instant today, DiagnosticBag diagnostics)
    {
        var library = _content.Read(input, diagnostics, today);
        if (_state?.Builder.Snapshot.Now is { } last && last <= now && !Moments.AnyBetween(library, last, now))
            now = last;
        var read = _theme.Read(theme, library.Settings.Languages, now, diagnostics);
        if (diagnostics.HasErrors || read is null)
            return false;
        var snapshot = LiveSnapshot.After(_state?.Snapshot, library, now);
        var builder = new SiteBuilder(snapshot.Snapshot, read);
        var specs = builder.Pages(diagnostics);
        if (diagnostics.HasErrors)
            return false;

        var bases = new PageBases(builder, read, _state?.Bases);
        var pages = LivePages(builder, specs, bases, _state?.Pages).ToDictionary(page => page.Path, StringComparer.Ordinal);
        Volatile.Write(ref _state, new State(builder, snapshot, bases, input.List(new DiagnosticBag()), pages, diagnostics.ToSorted()));
        return true;
    }

    private static IEnumerable<LivePage> LivePages(
        SiteBuilder builder, IEnumerable<PageSpec> specs, PageBases bases, IReadOnlyDictionary<string, LivePage>? before)
    {
        foreach (var page in specs)
            yield return Page(page.File, bases.Of(page), (output, reads, diagnostics) => _ = builder.Write(page, output, diagnostics, reads));
        foreach (var asset in builder.Assets)
            yield return Page(asset.Path, asset.Basis, (output, _, _) => output.Write(asset.Read()));

        LivePage Page(string path, object basis, Action<IBufferWriter<byte>, Reads, DiagnosticBag> write) =>
            new(path, basis, write, builder.Snapshot, before?.GetValueOrDefault(path)?.Latest);
    }

    /// <returns>Null where the site has no such file, or none could ever be made of it.</returns>
    public byte[]? Find(string path) =>
        Volatile.Read(ref _state)?.Pages.TryGetValue(path, out var page) == true ? page.Make().Content : null;

    /// <summary>What was made last of a file, for this state of the site or an earlier one; null where nothing was.</summary>
    public byte[]? FindLatest(string path) =>
        Volatile.Read(ref _state)?.Pages.TryGetValue(path, out var page) == true ? page.Latest?.Content : null;

    /// <summary>The page of a file of the content, or one on which it shows; null where it shows nowhere, or everywhere.</summary>
    /// <param name="path">Below the folder of the content.</param>
    public string? PageOfContent(string path) =>
        Volatile.Read(ref _state) is { } state ? new EditedFile(state.Builder.Editions[0], state.Content, _content.IdsIn).PageOf(path) : null;

    /// <summary>
    /// A page that a file of the theme is part of: of a template the first that it makes or that includes it, of texts the home of their
    /// language.
    /// </summary>
    /// <param name="path">Below the folder of the theme.</param>
    public string? PageOfTheme(string path)
    {
        if (Volatile.Read(ref _state) is not { } state)
            return null;
        return state.Builder.Editions.FirstOrDefault(e => ThemeReader.TextsFileOf(e.Language) == path)?.Routes.Home
            ?? state.Pages.Values.FirstOrDefault(page => page.Uses(path))?.Address;
    }

    /// <summary>Makes what nobody has asked for yet, on some of the cores.</summary>
    /// <returns>Null when it was cancelled, or there is no site.</returns>
    public LiveContent? MakeAll(CancellationToken cancellation)
    {
        if (Volatile.Read(ref _state) is not { } state)
            return null;
        try
        {
            Parallel.ForEach(
                state.Pages.Values,
                new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = CoresInBackground },
                page => page.Make());
        }
        catch (OperationCanceledException)
        {
            return null;
        }

        var reported = new DiagnosticBag();
        reported.AddRange(state.Reported);
        foreach (var page in state.Pages.Values)
            reported.AddRange(page.Make().Reported);
        return new LiveContent(
            [.. state.Pages.Values.Where(p => p.Make().Content is not null).Select(p => KeyValuePair.Create(p.Path, p.Make().Content!))],
            state.Pages.Values.Count(p => p.IsNew),
            reported);
    }

    /// <param name="Content">The files that it was read from.</param>
    /// <param name="Reported">What was reported while the state was read and planned.</param>
    private sealed record State(
        SiteBuilder Builder,
        LiveSnapshot Snapshot,
        PageBases Bases,
        ImmutableArray<SourceFile> Content,
        Dictionary<string, LivePage> Pages,
        ImmutableArray<Diagnostic> Reported);
}

/// <summary>Every file of a state of the site.</summary>
/// <param name="Files">By path; a file whose bytes did not change is the same instance as before.</param>
/// <param name="Made">How many pages had to be made anew.</param>
/// <param name="Diagnostics">All that was reported of the state; after an error it is not to be published.</param>
public sealed record LiveContent(IReadOnlyList<KeyValuePair<string, byte[]>> Files, int Made, DiagnosticBag Diagnostics);
