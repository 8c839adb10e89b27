using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Previews.Content.Markdown.Parsing;
using Previews.Text;

namespace Previews.Content.Markdown;

/// <summary>
/// Warns of marks that were meant and mean nothing: they would be published as they stand. What correct prose has of the same
/// signs is left alone: an asterisk that refers to a note, four stars of a hotel, a bracket in a quotation.
/// </summary>
/// <param name="nodes">All that is in the document.</param>
/// <param name="text">The Markdown; its places are those of <paramref name="place"/>.</param>
internal sealed class Leftovers(MarkdownDocument document, List<MarkdownObject> nodes, string text, MarkdownPlace place, DiagnosticBag diagnostics)
{
    public void Warn()
    {
        var literals = nodes.OfType<LiteralInline>().ToList();
        WarnOfMarks(literals.Where(EmphasisPairs.IsStray).ToList());
        foreach (var literal in literals)
        {
            if (literal.Content.AsSpan().Contains(']'))
                WarnOfBrackets(literal);
            if (literal.Content.AsSpan().Contains('{'))
                WarnOfBraces(literal);
        }

        foreach (var paragraph in nodes.OfType<ParagraphBlock>())
            WarnOfHeading(paragraph);
        WarnOfFootnotes();
    }

    private void WarnOfMarks(List<LiteralInline> marks)
    {
        var notes = Notes.Of(marks.Where(m => m.Content.CurrentChar == '*'), IsAfterSpace);
        foreach (var mark in marks)
        {
            var (sign, count) = (mark.Content.CurrentChar, mark.Content.Length);
            var (before, after) = (CharAt(mark.Span.Start - 1), CharAt(mark.Span.End + 1));
            if (count > 2 || (sign == '_' && count == 1) || (char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)))
                continue;
            if (sign == '*' && (notes[count].Explains(mark, IsAfterSpace(mark)) || (count == 1 && !(before == ' ' && char.IsLetter(after)))))
                continue;
            diagnostics.StrayMark(place.At(mark.Span.Start, count), new string(sign, count));
        }
    }

    private bool IsAfterSpace(LiteralInline mark) => CharAt(mark.Span.Start - 1) is var before && (char.IsWhiteSpace(before) || before is '(' or '>' or '|');

    /// <summary>After each bracket that closes no link: what was meant for its address.</summary>
    private void WarnOfBrackets(LiteralInline literal)
    {
        var content = literal.Content;
        for (var i = content.Start; i <= content.End; i++)
        {
            if (content.Text[i] != ']' || (i == content.Start && literal.IsFirstCharacterEscaped))
                continue;
            var bracket = BrokenLink.At(content.Text, i);
            if (bracket is not null)
                bracket.Report(diagnostics, place.At(literal.Span.Start + i - content.Start, 1));
        }
    }

    private void WarnOfBraces(LiteralInline literal)
    {
        var content = literal.Content;
        for (var i = content.Start; i <= content.End; i++)
        {
            if (content.Text[i] == '{' && AttributeList.LengthAt(content.Text, i) is { } length)
                diagnostics.BracesNotRead(place.At(literal.Span.Start + i - content.Start, length), content.Text.Substring(i, length));
        }
    }

    private void WarnOfHeading(ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is not LiteralInline { IsFirstCharacterEscaped: false } first)
            return;
        var words = first.Content.AsSpan();
        var signs = words.IndexOfAnyExcept('#');
        if (signs is >= 2 and <= 6 && char.IsLetterOrDigit(words[signs]))
            diagnostics.HeadingWithoutSpace(place.At(first.Span.Start, signs), new string('#', signs));
    }

    private void WarnOfFootnotes()
    {
        foreach (var definition in document.GetLinkReferenceDefinitions(addGroup: false).Links.Values.OfType<FootnoteLinkReferenceDefinition>()
            .Where(d => d.Footnote.Order < 0))
            diagnostics.UnusedFootnote(place.At(definition.Footnote.Span.Start, 1), definition.Footnote.Label ?? "");
    }

    private char CharAt(int position) => position >= 0 && position < text.Length ? text[position] : '\n';

    /// <summary>A note begins with the asterisks that refer to it further up: <c>25 €*</c> and <c>*incl. VAT</c>.</summary>
    /// <param name="FirstReference">Where the first such asterisks stand behind a word.</param>
    /// <param name="LastNote">Where the last of them stand before one.</param>
    private readonly record struct Notes(int FirstReference, int LastNote)
    {
        /// <summary>By the number of asterisks.</summary>
        public static Notes[] Of(IEnumerable<LiteralInline> marks, Func<LiteralInline, bool> isNote)
        {
            var notes = new[] { None, None, None };
            foreach (var mark in marks.Where(m => m.Content.Length < notes.Length))
            {
                ref var known = ref notes[mark.Content.Length];
                known = isNote(mark)
                    ? known with { LastNote = Math.Max(known.LastNote, mark.Span.Start) }
                    : known with { FirstReference = Math.Min(known.FirstReference, mark.Span.Start) };
            }

            return notes;
        }

        public bool Explains(LiteralInline mark, bool isNote) => isNote ? FirstReference < mark.Span.Start : LastNote > mark.Span.Start;

        private static Notes None => new(int.MaxValue, -1);
    }
}
