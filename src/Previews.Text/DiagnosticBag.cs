using System.Collections.Immutable;

namespace Previews.Text;

/// <summary>
/// Collects the mistakes of a stage, from any thread, so that all of them are reported at once. A part whose own mistakes
/// matter is given a bag of its own, which is then added to that of the whole.
/// Messages are named extension methods, beside what reports them.
/// </summary>
public sealed class DiagnosticBag
{
    private readonly Lock _lock = new();
    private readonly List<Diagnostic> _diagnostics = [];

    public bool HasErrors { get; private set; }

    public void Add(Diagnostic diagnostic)
    {
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

    public void Error(string code, TextLocation? location, string message, string? help = null) =>
        Add(new Diagnostic(code, Severity.Error, location, message, help));

    /// <summary>As <see cref="Error"/>; what is said of several places in the same words is said once.</summary>
    public void SharedError(string code, TextLocation location, string message, string? help = null) =>
        Add(new Diagnostic(code, Severity.Error, location, message, help) { IsShared = true });

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
            if (_diagnostics.Count == 0)
                return [];
            return
            [
                .. _diagnostics
                    .OrderBy(d => d.Location?.Source.Path ?? "", StringComparer.Ordinal)
                    .ThenBy(d => d.Location?.Span.Start ?? 0)
                    .ThenBy(d => d.Code, StringComparer.Ordinal)
                    .ThenBy(d => d.Message, StringComparer.Ordinal)
                    .ThenBy(d => string.Join('\n', d.Trace ?? []), StringComparer.Ordinal)
                    .GroupBy(d => (d.Code, d.IsShared ? null : d.Location, d.Message, d.IsShared ? d.Help : null))
                    .Select(Merge),
            ];
        }
    }

    private static Diagnostic Merge(IEnumerable<Diagnostic> same)
    {
        var first = same.First();
        if (!first.IsShared)
            return first;
        var places = same.SelectMany(d => d.Elsewhere.Prepend(d.Location!.Value)).Distinct()
            .OrderBy(place => place.Source.Path, StringComparer.Ordinal)
            .ThenBy(place => place.Span.Start);
        return first with { Elsewhere = [.. places.Skip(1)] };
    }
}
