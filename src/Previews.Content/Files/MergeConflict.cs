using Previews.Text;

namespace Previews.Content.Files;

/// <summary>The marks that git leaves where two changes met and nobody chose.</summary>
internal static class MergeConflict
{
    private const string Ours = "<<<<<<< ";
    private const string Between = "=======";
    private const string Theirs = ">>>>>>> ";

    /// <summary>
    /// Reports the first mark. A line of seven <c>=</c> underlines a heading in Markdown and seven <c>&gt;</c> quote
    /// deeply, so that only <c>&lt;&lt;&lt;&lt;&lt;&lt;&lt;</c>, or the other two one after the other, are a conflict.
    /// </summary>
    public static bool Report(SourceText source, TextSpan range, DiagnosticBag diagnostics)
    {
        if (!source.Text.AsSpan(range.Start, range.Length).ContainsAny('<', '>'))
            return false;
        var separated = false;
        for (var line = source.LineOf(range.Start); line < source.LineStarts.Length; line++)
        {
            var start = source.LineStarts[line];
            if (start >= range.End)
                break;
            var text = source.Line(line);
            separated |= text.SequenceEqual(Between);
            if (text.StartsWith(Ours, StringComparison.Ordinal) || (separated && text.StartsWith(Theirs, StringComparison.Ordinal)))
            {
                diagnostics.MergeConflictLeftIn(source.At(start, text.Length));
                return true;
            }
        }

        return false;
    }
}
