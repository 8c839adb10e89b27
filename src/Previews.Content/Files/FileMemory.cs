using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Previews.Text;

namespace Previews.Content.Files;

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
        if (_made.TryGetValue(file, out var made))
        {
            if (!made.Said.IsEmpty)
                diagnostics.AddRange(made.Said);
            return (T?)made.Value;
        }

        var (value, said) = diagnostics.Watch(() => make(file));
        _made.AddOrUpdate(file, new Made(value, said));
        return value;
    }

    private sealed record Made(object? Value, ImmutableArray<Diagnostic> Said);
}
