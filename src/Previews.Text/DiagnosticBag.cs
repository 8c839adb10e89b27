using System.Collections.Immutable;

namespace Previews.Text;

/// <summary>
/// Collects the mistakes of a stage, from any thread, so that all of them are reported at once.
/// Each project adds its messages as named extension methods in one file of its own.
/// </summary>
public sealed class DiagnosticBag
{
    [ThreadStatic]
    private static Capture? _capture;

    private readonly Lock _lock = new();
    private readonly List<Diagnostic> _diagnostics = [];

    public bool HasErrors { get; private set; }

    public void Add(Diagnostic diagnostic)
    {
        if (_capture is { } capture && capture.Bag == this)
            capture.Added.Add(diagnostic);
        lock (_lock)
        {
            _diagnostics.Add(diagnostic);
            HasErrors |= diagnostic.Severity == Severity.Error;
        }
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Add(diagnostic);
    }

    /// <summary>
    /// Runs something on this thread, and gives what it added besides: a result that is kept for the next build is kept with
    /// what was said of it.
    /// </summary>
    public (T Result, ImmutableArray<Diagnostic> Added) Watch<T>(Func<T> action)
    {
        var outer = _capture;
        var capture = _capture = new Capture(this, []);
        try
        {
            return (action(), [.. capture.Added]);
        }
        finally
        {
            _capture = outer;
            if (outer?.Bag == this)
                outer.Added.AddRange(capture.Added);
        }
    }

    public void Error(string code, TextLocation? location, string message, string? help = null) =>
        Add(new Diagnostic(code, Severity.Error, location, message, help));

    public void Warning(string code, TextLocation? location, string message, string? help = null) =>
        Add(new Diagnostic(code, Severity.Warning, location, message, help));

    /// <summary>
    /// Sorted by path, place and code, each once, with the first of the ways by which it was reached: what is reported does not
    /// depend on threads.
    /// </summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        lock (_lock)
        {
            return
            [
                .. _diagnostics
                    .OrderBy(d => d.Location?.Source.Path ?? "", StringComparer.Ordinal)
                    .ThenBy(d => d.Location?.Span.Start ?? 0)
                    .ThenBy(d => d.Code, StringComparer.Ordinal)
                    .ThenBy(d => d.Message, StringComparer.Ordinal)
                    .ThenBy(d => string.Join('\n', d.Trace ?? []), StringComparer.Ordinal)
                    .DistinctBy(d => (d.Code, d.Location, d.Message)),
            ];
        }
    }

    private sealed record Capture(DiagnosticBag Bag, List<Diagnostic> Added);
}
