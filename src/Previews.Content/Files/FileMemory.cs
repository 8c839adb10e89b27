using System.Collections.Concurrent;
using System.Collections.Immutable;
using Previews.Text;

namespace Previews.Content.Files;

/// <summary>
/// What was made of each file in the last reading, and said of it. A source that keeps an eye on its folder gives the same
/// instance of a file as long as its bytes are the same: then neither is made again.
/// </summary>
public sealed class FileMemory
{
    private readonly ConcurrentDictionary<SourceFile, Made> _made = new(ReferenceEqualityComparer.Instance);

    /// <summary>What the file gives, made now or before; its messages are told each time.</summary>
    public T? Of<T>(SourceFile file, DiagnosticBag diagnostics, Func<SourceFile, T?> make)
        where T : class
    {
        if (_made.TryGetValue(file, out var made))
        {
            diagnostics.AddRange(made.Said);
            return (T?)made.Value;
        }

        var (value, said) = diagnostics.Watch(() => make(file));
        _made[file] = new Made(value, said);
        return value;
    }

    /// <summary>Forgets files that are no longer there.</summary>
    public void Keep(ImmutableArray<SourceFile> files)
    {
        if (_made.Count <= files.Length)
            return;
        var kept = files.ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var file in _made.Keys.Where(f => !kept.Contains(f)))
            _made.TryRemove(file, out _);
    }

    private sealed record Made(object? Value, ImmutableArray<Diagnostic> Said);
}
