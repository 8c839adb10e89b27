using System.Collections.Immutable;

namespace Previews.Text;

/// <summary>
/// The text of one file, with the path that messages show. Lines end at LF, CR LF or a lone CR, as editors count them;
/// lines and columns are computed only when a message is printed.
/// </summary>
public sealed class SourceText
{
    /// <summary>Not there until a message asks for them. Two threads may both find them; they find the same.</summary>
    private ImmutableArray<int> _lineStarts;

    /// <param name="text">The whole file, decoded, without a byte order mark.</param>
    /// <param name="path">Relative to the site's folder, with forward slashes, the same on every machine.</param>
    public SourceText(string text, string path)
    {
        Text = text;
        Path = path;
    }

    public string Text { get; }

    public string Path { get; }

    public int Length => Text.Length;

    public ImmutableArray<int> LineStarts => _lineStarts.IsDefault ? _lineStarts = FindLineStarts(Text) : _lineStarts;

    public char this[int position] => Text[position];

    public TextLocation At(int start, int length) => new(this, new TextSpan(start, length));

    public TextLocation At(TextSpan span) => new(this, span);

    /// <summary>The 0-based index of the line that holds the position; the end of the text is on the last line.</summary>
    public int LineOf(int position)
    {
        var index = LineStarts.BinarySearch(position);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>The line's text without its line end.</summary>
    public ReadOnlySpan<char> Line(int index)
    {
        var start = LineStarts[index];
        var end = index + 1 < LineStarts.Length ? LineStarts[index + 1] : Text.Length;
        return Text.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return starts.DrainToImmutable();
    }
}
