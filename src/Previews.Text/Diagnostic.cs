namespace Previews.Text;

/// <summary>A mistake in what was written: where it is, what is wrong, how to mend it.</summary>
/// <param name="Code">Stable for ever, of the form <c>PV0123</c>.</param>
/// <param name="Location">Where the mistake is; null only for a mistake that stands in no file (a folder that is missing).</param>
/// <param name="Message">A sentence without a full stop.</param>
/// <param name="Help">How to mend it, or null if the message says it already.</param>
/// <param name="Trace">Where the place was reached from, innermost first: the chain of includes, the page being rendered.</param>
public sealed record Diagnostic(
    string Code,
    Severity Severity,
    TextLocation? Location,
    string Message,
    string? Help = null,
    IReadOnlyList<string>? Trace = null)
{
    /// <summary>Whether it is one mistake however many places show it, as the lack of what they name: told once, with all of them.</summary>
    public bool IsShared { get; init; }

    /// <summary>The other places that show it, in order.</summary>
    public IReadOnlyList<TextLocation> Elsewhere { get; init; } = [];
}
