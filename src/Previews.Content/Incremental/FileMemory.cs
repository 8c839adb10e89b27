using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Previews.Content.Files;
using Previews.Text;

namespace Previews.Content.Incremental;

/// <summary>
/// What was made of each file in earlier readings, and said of it. A source that keeps an eye on its folder gives the same
/// instance of a file as long as its bytes are the same: then neither is made again.
/// </summary>
public sealed class FileMemory
{
    private readonly ConditionalWeakTable<SourceFile, Made> _made = [];

    /// <summary>What the file gives, made now or before; its messages are told each time.</summary>
    public T? Of<T>(SourceFile file, DiagnosticBag diagnostics, Func<SourceFile, T?> make)
        where T : class
    {
        if (TryRecall<T>(file, diagnostics, out var made))
            return made;
        var (value, said) = diagnostics.Watch(() => make(file));
        _made.AddOrUpdate(file, new Made(value, said));
        return value;
    }

    /// <summary>What an earlier reading made of the file; false where there was none.</summary>
    public bool TryRecall<T>(SourceFile file, DiagnosticBag diagnostics, out T? value)
        where T : class
    {
        var isKnown = _made.TryGetValue(file, out var made);
        if (made is { Said.IsEmpty: false })
            diagnostics.AddRange(made.Said);
        value = (T?)made?.Value;
        return isKnown;
    }

    private sealed record Made(object? Value, ImmutableArray<Diagnostic> Said);
}
