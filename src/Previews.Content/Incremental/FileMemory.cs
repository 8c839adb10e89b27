using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Previews.Content.Files;
using Previews.Text;

namespace Previews.Content.Incremental;

/// <summary>
/// What was made of each file in earlier readings, with what was reported. A source that follows its folder gives the same
/// instance of a file as long as its bytes are the same: then neither is made again.
/// </summary>
public sealed class FileMemory
{
    private readonly ConditionalWeakTable<SourceFile, Made> _made = [];

    /// <summary>What the file gives, made now or before; what was reported is reported each time.</summary>
    /// <param name="make">Is given a bag of its own.</param>
    public T? Of<T>(SourceFile file, DiagnosticBag diagnostics, Func<SourceFile, DiagnosticBag, T?> make)
        where T : class
    {
        if (TryRecall<T>(file, diagnostics, out var made))
            return made;
        var own = new DiagnosticBag();
        var value = make(file, own);
        var reported = own.ToSorted();
        _made.AddOrUpdate(file, new Made(value, reported));
        diagnostics.AddRange(reported);
        return value;
    }

    /// <summary>What an earlier reading made of the file; false if there was none.</summary>
    public bool TryRecall<T>(SourceFile file, DiagnosticBag diagnostics, out T? value)
        where T : class
    {
        var isKnown = _made.TryGetValue(file, out var made);
        if (made is { Reported.IsEmpty: false })
            diagnostics.AddRange(made.Reported);
        value = (T?)made?.Value;
        return isKnown;
    }

    private sealed record Made(object? Value, ImmutableArray<Diagnostic> Reported);
}
