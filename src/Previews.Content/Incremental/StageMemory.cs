using System.Collections.Immutable;
using Previews.Text;

namespace Previews.Content.Incremental;

/// <summary>
/// The last run of a stage of the reading: it is taken over, with all that it reported, if everything that it reads is the
/// same.
/// </summary>
internal sealed class StageMemory
{
    private Run? _last;

    /// <summary>What the stage gave last if it reported nothing and this was the first of what it read; else null.</summary>
    public object? SoundResultOn(object first) =>
        _last is { Reported.IsEmpty: true, Basis: [var basis, ..], Result: var result } && ReferenceEquals(basis, first) ? result : null;

    /// <param name="basis">All that the stage reads, compared by identity.</param>
    /// <param name="run">Is given a bag of its own.</param>
    public object Of(ImmutableArray<object> basis, DiagnosticBag diagnostics, Func<DiagnosticBag, object> run)
    {
        if (_last is null || !Instances.AreSame(_last.Basis, basis))
        {
            var own = new DiagnosticBag();
            _last = new Run(basis, run(own), own.ToSorted());
        }

        diagnostics.AddRange(_last.Reported);
        return _last.Result;
    }

    private sealed record Run(ImmutableArray<object> Basis, object Result, ImmutableArray<Diagnostic> Reported);
}
