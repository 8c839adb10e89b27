using Markdig.Syntax.Inlines;

namespace Previews.Content.Markdown.Parsing;

/// <summary>
/// Pairs the marks of emphasis that stand beside each other in a text, as CommonMark 0.31 does (appendix "process emphasis"):
/// for each mark that can close, the nearest that can open. Where none was found for one kind of mark, none of the same kind
/// looks there again, so that the work is linear.
/// </summary>
internal sealed class EmphasisPairs
{
    private static readonly object Stray = new();

    private readonly LinkedList<Mark> _marks = [];
    private readonly Dictionary<(char Sign, bool CanOpen, int Length), int> _bottoms = [];

    private EmphasisPairs(IEnumerable<EmphasisDelimiterInline> delimiters)
    {
        foreach (var delimiter in delimiters)
            _marks.AddLast(new Mark(delimiter, _marks.Count));
    }

    /// <summary>Whether a text is a mark that opens or closes nothing.</summary>
    public static bool IsStray(LiteralInline literal) => literal.ContainsData(Stray);

    public static void Make(ContainerInline container)
    {
        var delimiters = Flatten(container);
        if (delimiters.Count == 0)
            return;
        new EmphasisPairs(delimiters).PairAll();
        foreach (var delimiter in delimiters)
            TakeAway(delimiter);
    }

    /// <summary>Puts what stands within an open bracket beside it, since the bracket was never closed.</summary>
    private static List<EmphasisDelimiterInline> Flatten(ContainerInline container)
    {
        var found = new List<EmphasisDelimiterInline>();
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is EmphasisDelimiterInline emphasis)
            {
                found.Add(emphasis);
            }
            else if (inline is DelimiterInline open)
            {
                var literal = new LiteralInline(open.ToLiteral()) { Span = open.Span, Line = open.Line, Column = open.Column, IsClosed = true };
                open.ReplaceBy(literal);
                inline = literal;
            }
        }

        return found;
    }

    private void PairAll()
    {
        for (var closer = _marks.First; closer is not null;)
        {
            if (!closer.Value.CanClose)
            {
                closer = closer.Next;
            }
            else if (FindOpener(closer) is { } opener)
            {
                closer = Pair(opener, closer);
            }
            else
            {
                _bottoms[closer.Value.Kind] = closer.Value.Index;
                closer = closer.Value.CanOpen ? closer.Next : Drop(closer);
            }
        }
    }

    private LinkedListNode<Mark>? FindOpener(LinkedListNode<Mark> closer)
    {
        var bottom = _bottoms.GetValueOrDefault(closer.Value.Kind);
        for (var mark = closer.Previous; mark is not null && mark.Value.Index >= bottom; mark = mark.Previous)
        {
            if (mark.Value.Opens(closer.Value))
                return mark;
        }

        return null;
    }

    /// <returns>The mark to go on with: the same if some of it is left.</returns>
    private LinkedListNode<Mark>? Pair(LinkedListNode<Mark> opener, LinkedListNode<Mark> closer)
    {
        while (opener.Next != closer)
            Drop(opener.Next!);
        Embrace(opener.Value.Delimiter, closer.Value.Delimiter);
        if (!opener.Value.IsLeft)
            Drop(opener);
        return closer.Value.IsLeft ? closer : Drop(closer);
    }

    private LinkedListNode<Mark>? Drop(LinkedListNode<Mark> mark)
    {
        var next = mark.Next;
        _marks.Remove(mark);
        return next;
    }

    /// <summary>The inner signs of a mark are taken first.</summary>
    private static void Embrace(EmphasisDelimiterInline opener, EmphasisDelimiterInline closer)
    {
        var count = Math.Min(2, Math.Min(opener.DelimiterCount, closer.DelimiterCount));
        opener.DelimiterCount -= count;
        closer.DelimiterCount -= count;
        opener.Span.End -= count;
        closer.Span.Start += count;
        var emphasis = new EmphasisInline { DelimiterChar = opener.DelimiterChar, DelimiterCount = count, Line = opener.Line, Column = opener.Column };
        emphasis.Span.Start = opener.Span.End + 1;
        emphasis.Span.End = closer.Span.Start - 1;
        for (var inline = opener.NextSibling; inline != closer;)
        {
            var next = inline!.NextSibling;
            inline.Remove();
            emphasis.AppendChild(inline);
            inline = next;
        }

        emphasis.IsClosed = true;
        opener.InsertAfter(emphasis);
    }

    private static void TakeAway(EmphasisDelimiterInline delimiter)
    {
        if (delimiter.DelimiterCount == 0)
        {
            delimiter.Remove();
            return;
        }

        var literal = new LiteralInline(new string(delimiter.DelimiterChar, delimiter.DelimiterCount))
        {
            Span = delimiter.Span,
            Line = delimiter.Line,
            Column = delimiter.Column,
            IsClosed = true,
        };
        literal.SetData(Stray, true);
        delimiter.ReplaceBy(literal);
    }

    private sealed class Mark(EmphasisDelimiterInline delimiter, int index)
    {
        private readonly int _length = delimiter.DelimiterCount;

        public EmphasisDelimiterInline Delimiter => delimiter;

        public int Index => index;

        public bool CanOpen => delimiter.Type.HasFlag(DelimiterType.Open);

        public bool CanClose => delimiter.Type.HasFlag(DelimiterType.Close);

        public bool IsLeft => delimiter.DelimiterCount >= delimiter.Descriptor.MinimumCount;

        public (char Sign, bool CanOpen, int Length) Kind => (delimiter.DelimiterChar, CanOpen, _length % 3);

        /// <summary>
        /// CommonMark's rules 9 and 10: where one of both can open and close, their lengths together are no multiple of three, unless both
        /// are.
        /// </summary>
        public bool Opens(Mark closer)
        {
            if (!CanOpen || !IsLeft || delimiter.DelimiterChar != closer.Delimiter.DelimiterChar)
                return false;
            var isOdd = (CanClose || closer.CanOpen) && (_length + closer._length) % 3 == 0 && (_length % 3 != 0 || closer._length % 3 != 0);
            return !isOdd;
        }
    }
}
