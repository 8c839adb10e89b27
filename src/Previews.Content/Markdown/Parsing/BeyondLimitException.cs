using Previews.Text;

namespace Previews.Content.Markdown.Parsing;

/// <summary>Ends the parsing of a text that would cost more than its size, at the place where that is seen.</summary>
/// <param name="report">Says what is wrong there.</param>
internal sealed class BeyondLimitException(int start, int length, Action<DiagnosticBag, TextLocation> report) : Exception
{
    public int Start => start;

    public int Length => length;

    public void Report(DiagnosticBag diagnostics, TextLocation location) => report(diagnostics, location);
}
