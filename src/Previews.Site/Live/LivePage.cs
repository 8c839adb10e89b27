using System.Buffers;
using System.Collections.Immutable;
using Previews.Site.Output;
using Previews.Site.Snapshots;
using Previews.Text;

namespace Previews.Site.Live;

/// <summary>
/// A file of the site in one state of it, made when it is first asked for. What was made for an earlier state is taken over
/// where the file still rests on the same, and all that it asked is still answered the same.
/// </summary>
/// <param name="last">What was made last, for an earlier state.</param>
internal sealed class LivePage(OutputFile file, Snapshot snapshot, DiagnosticBag diagnostics, MadePage? last)
{
    private const string Index = "index.html";

    private readonly Lock _making = new();
    private MadePage? _made;

    public string Path => file.Path;

    /// <summary>Without the name of a folder's index.</summary>
    public string Address => Path.EndsWith(Index, StringComparison.Ordinal) ? Path[..^Index.Length] : Path;

    /// <summary>For this state, or, where nobody has asked yet, for an earlier one.</summary>
    public MadePage? Latest => Volatile.Read(ref _made) ?? last;

    /// <summary>Whether it had to be made for this state; false too where nobody has asked yet.</summary>
    public bool IsNew => Volatile.Read(ref _made) is { } made && made != last;

    /// <param name="template">Its path below the theme.</param>
    public bool Uses(string template) => file.Basis is PageBasis basis && basis.Templates.Any(text => text.Path.EndsWith('/' + template, StringComparison.Ordinal));

    public MadePage Make()
    {
        if (Volatile.Read(ref _made) is { } made)
            return made;
        lock (_making)
            return _made ??= last is not null && IsStillTrue(last) ? last : MakeAnew();
    }

    private bool IsStillTrue(MadePage page)
    {
        if (!Equals(page.Basis, file.Basis))
            return false;
        foreach (var read in page.Reads)
        {
            if (!read.HoldsIn(snapshot))
                return false;
        }

        return true;
    }

    private MadePage MakeAnew()
    {
        var output = new ArrayBufferWriter<byte>(16 * 1024);
        var (reads, said) = diagnostics.Watch(() => Reads.Of(() => file.Write(output)));
        var hasFailed = said.Any(d => d.Severity == Severity.Error);
        var isSame = last?.Content is { } before && output.WrittenSpan.SequenceEqual(before);
        return new MadePage(hasFailed || isSame ? last?.Content : output.WrittenSpan.ToArray(), file.Basis, reads, said);
    }
}

/// <summary>The bytes of a file, and all that they depend on.</summary>
/// <param name="Content">After a mistake those of the last state without one; null where there was none. The same instance as long as the bytes are.</param>
/// <param name="Said">What was said when it was made.</param>
internal sealed record MadePage(byte[]? Content, object? Basis, ImmutableArray<Reads.Read> Reads, ImmutableArray<Diagnostic> Said);
