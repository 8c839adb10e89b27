namespace Previews.Templates.Syntax;

/// <summary>How much white space a code block's mark takes from the text beside it.</summary>
internal enum Trim
{
    None,

    /// <summary><c>-</c>: all white space, line ends included.</summary>
    Greedy,

    /// <summary><c>~</c>: blanks back to the line's start, or on to the first line end, which it takes too.</summary>
    Line,
}

/// <summary>White space control: what is left of the text between two blocks.</summary>
internal static class TextTrimming
{
    public static Trim FromMark(char mark) => mark switch { '-' => Trim.Greedy, '~' => Trim.Line, _ => Trim.None };

    /// <summary>The first position that the block before the text leaves.</summary>
    public static int Start(string text, int start, int end, Trim trim)
    {
        if (trim == Trim.Greedy)
        {
            while (start < end && char.IsWhiteSpace(text[start]))
                start++;
        }
        else if (trim == Trim.Line)
        {
            while (start < end && char.IsWhiteSpace(text[start]))
            {
                if (text[start++] == '\n')
                    break;
            }
        }

        return start;
    }

    /// <summary>The position after the last one that the block behind the text leaves.</summary>
    public static int End(string text, int start, int end, Trim trim)
    {
        if (trim == Trim.None)
            return end;
        while (end > start && char.IsWhiteSpace(text[end - 1]) && (trim == Trim.Greedy || text[end - 1] != '\n'))
            end--;
        return end;
    }

    /// <summary>The blanks between the line's start and the position, or null when something else stands there.</summary>
    public static string? Indent(string text, int position, int floor)
    {
        var start = position;
        while (start > floor && text[start - 1] is ' ' or '\t')
            start--;
        var atLineStart = start == 0 || text[start - 1] == '\n';
        return atLineStart && start < position ? text[start..position] : null;
    }
}
