using System.Collections.Immutable;
using Previews.Text;

namespace Previews.Content.Binding;

/// <summary>All that the binding of a piece gave.</summary>
/// <param name="Value">Null if it could not be built, which was reported.</param>
/// <param name="Diagnostics">What was reported.</param>
internal sealed record Outcome(object? Value, ImmutableArray<Diagnostic> Diagnostics, IReadOnlyList<Lookup> Lookups)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
