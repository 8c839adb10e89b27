using Previews.Text;

namespace Previews.Content.Yaml;

/// <summary>
/// What YAML takes for a comment and was meant for text: <c>We are #YNWA</c>, <c>Why Liverpool are #1 again</c>. A comment that is
/// meant stands further off, or has a space after its sign.
/// </summary>
internal static class SwallowedText
{
    /// <returns>What follows the value in its line, with the sign; null where nothing does, or a comment.</returns>
    public static string? Behind(TextLocation value)
    {
        var (source, end) = (value.Source, value.Span.End);
        if (end >= source.Length)
            return null;
        var line = source.LineOf(end);
        var rest = source.Line(line)[(end - source.LineStarts[line])..].TrimEnd();
        return rest is [' ', '#', var next, ..] && char.IsLetterOrDigit(next) ? rest[1..].ToString() : null;
    }
}
