using System.Globalization;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Previews.Content.Markdown.Parsing;

/// <summary>
/// A line that begins with a number is an item of a list only where the numbers count: the next one begins a line below, or the
/// one before stands above. <c>90. Minute</c> and a wrapped <c>1. Juni</c> are text, whose number nobody may change.
/// </summary>
internal sealed class CountedItemParser : NumberedListItemParser
{
    private const char Ordered = '1';

    /// <summary>In characters: so far below the first item of a list is the second looked for.</summary>
    private const int LongestItem = 2_000;

    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        var start = state.Start;
        if (!base.TryParse(state, pendingBulletType, out result))
            return false;
        if (!int.TryParse(result.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return false;
        if (pendingBulletType == Ordered && LastNumber(state) is { } last)
            return number == last || number == last + 1;
        return IsFollowed(state.Line.Text, state.Line.End + 1, number, result.OrderedDelimiter);
    }

    private static int? LastNumber(BlockProcessor state)
    {
        for (Block? block = state.LastBlock ?? state.CurrentContainer; block is not null; block = block.Parent)
        {
            if (block is ListBlock { BulletType: Ordered, LastChild: ListItemBlock last })
                return last.Order;
        }

        return null;
    }

    /// <summary>Whether a line below begins with the next number (or the same: some count all items as 1), and nothing between them ends the list.</summary>
    private static bool IsFollowed(string text, int from, int number, char delimiter)
    {
        var end = Math.Min(text.Length, from + LongestItem);
        var isAfterBlank = false;
        foreach (var line in from < end ? text.AsSpan(from, end - from).TrimStart("\r\n").EnumerateLines() : default)
        {
            var content = line.TrimStart(" \t>");
            if (BeginsWith(content, number + 1, delimiter) || BeginsWith(content, number, delimiter))
                return true;
            if (content.IsEmpty)
                isAfterBlank = true;
            else if (isAfterBlank && content.Length == line.Length)
                return false;
        }

        return false;
    }

    private static bool BeginsWith(ReadOnlySpan<char> line, int number, char delimiter)
    {
        Span<char> mark = stackalloc char[16];
        number.TryFormat(mark, out var length, default, CultureInfo.InvariantCulture);
        mark[length++] = delimiter;
        mark[length++] = ' ';
        return line.StartsWith(mark[..length]);
    }
}
