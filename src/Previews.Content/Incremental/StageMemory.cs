using System.Collections.Immutable;
using Previews.Text;

namespace Previews.Content.Incremental;

/// <summary>A whole stage of the reading, taken over with all that it said where everything that it reads is the same.</summary>
internal sealed class StageMemory<T>
    where T : class
{
    private Stage? _last;

    /// <summary>What the stage gave last, if it said nothing and the first of what it read was this; else null.</summary>
    public T? SoundResultOn(object first) =>
        _last is { Said.IsEmpty: true, Basis: [var basis, ..], Result: var result } && ReferenceEquals(basis, first) ? result : null;

    /// <param name="basis">All that the stage reads, compared by identity.</param>
    /// <param name="run">Is given a bag of its own.</param>
    public T Of(ImmutableArray<object> basis, DiagnosticBag diagnostics, Func<DiagnosticBag, T> run)
    {
        if (_last is null || !Instances.AreSame(_last.Basis, basis))
        {
            var own = new DiagnosticBag();
            _last = new Stage(basis, run(own), own.ToSorted());
        }

        diagnostics.AddRange(_last.Said);
        return _last.Result;
    }

    private sealed record Stage(ImmutableArray<object> Basis, T Result, ImmutableArray<Diagnostic> Said);
}
