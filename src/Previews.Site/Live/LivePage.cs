using System.Buffers;
using System.Collections.Immutable;
using Previews.Site.Snapshots;
using Previews.Text;

namespace Previews.Site.Live;

/// <summary>
/// A file of the site in one state of it, made when it is first asked for. What was made for an earlier state is taken over
/// where the file still rests on the same, and all that it asked is still answered the same.
/// </summary>
/// <param name="path">Below the site's root.</param>
/// <param name="basis">What it is made from, besides what it asks of the snapshot.</param>
/// <param name="write">Is told where to write down what it asks, and what is wrong with it.</param>
/// <param name="last">What was made last, for an earlier state.</param>
internal sealed class LivePage(string path, object basis, Action<IBufferWriter<byte>, Reads, DiagnosticBag> write, Snapshot snapshot, MadePage? last)
{
    private const string Index = "index.html";

    private readonly Lock _making = new();
    private MadePage? _made;

    public string Path => path;

    /// <summary>Without the name of a folder's index.</summary>
    public string Address => path.EndsWith(Index, StringComparison.Ordinal) ? path[..^Index.Length] : path;

    /// <summary>For this state, or, where nobody has asked yet, for an earlier one.</summary>
    public MadePage? Latest => Volatile.Read(ref _made) ?? last;

    /// <summary>Whether it had to be made for this state; false too where nobody has asked yet.</summary>
    public bool IsNew => Volatile.Read(ref _made) is { } made && made != last;

    /// <param name="template">Its path below the theme.</param>
    public bool Uses(string template) => basis is PageBasis page && page.Templates.Any(text => text.Path.EndsWith('/' + template, StringComparison.Ordinal));

    public MadePage Make()
    {
        if (Volatile.Read(ref _made) is { } made)
            return made;
        lock (_making)
            return _made ??= last is not null && Equals(last.Basis, basis) && last.Reads.HoldIn(snapshot) ? last : MakeAnew();
    }

    private MadePage MakeAnew()
    {
        var (output, reads, diagnostics) = (new ArrayBufferWriter<byte>(16 * 1024), new Reads(), new DiagnosticBag());
        write(output, reads, diagnostics);
        var isSame = last?.Content is { } before && output.WrittenSpan.SequenceEqual(before);
        return new MadePage(diagnostics.HasErrors || isSame ? last?.Content : output.WrittenSpan.ToArray(), basis, reads, diagnostics.ToSorted());
    }
}

/// <summary>The bytes of a file, and all that they depend on.</summary>
/// <param name="Content">After a mistake those of the last state without one; null where there was none. The same instance as long as the bytes are.</param>
/// <param name="Reported">What was reported when it was made.</param>
internal sealed record MadePage(byte[]? Content, object Basis, Reads Reads, ImmutableArray<Diagnostic> Reported);
