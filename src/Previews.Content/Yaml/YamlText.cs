using Previews.Content.Files;
using Previews.Text;

namespace Previews.Content.Yaml;

/// <summary>
/// What is wrong with a YAML text before it is parsed: tabs and foreign spaces that indent, which the parser lets
/// pass or reports in another line, and the marks of a merge conflict, of which its report is incomprehensible.
/// </summary>
internal static class YamlText
{
    /// <summary>Whether the text can be parsed; what is wrong with it has been reported.</summary>
    public static bool Check(SourceText source, TextSpan range, DiagnosticBag diagnostics)
    {
        var sound = !MergeConflict.Report(source, range, diagnostics);
        for (var line = source.LineOf(range.Start); sound && line < source.LineStarts.Length; line++)
        {
            var start = source.LineStarts[line];
            if (start >= range.End)
                break;
            sound = CheckIndentation(source, start, source.Line(line), diagnostics);
        }

        return sound;
    }

    /// <summary>A dash or a space leads the line on; the first other character ends its indentation.</summary>
    private static bool CheckIndentation(SourceText source, int start, ReadOnlySpan<char> line, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c == ' ' || (c == '-' && i + 1 < line.Length && line[i + 1] is ' ' or '\t'))
                continue;
            if (c == '\t')
            {
                diagnostics.TabIndentation(source.At(start + i, 1));
                return false;
            }

            if (char.IsWhiteSpace(c))
            {
                diagnostics.ForeignSpaceIndentation(source.At(start + i, 1), c);
                return false;
            }

            break;
        }

        return true;
    }
}
