using Previews.Text;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Previews.Templates.Parsing;

/// <summary>What was opened and never closed, at its opener: the library tells it at the end of the file.</summary>
internal static class Openings
{
    /// <summary>Tells it. Gives the place behind which everything else only follows from it.</summary>
    public static int Find(SourceText source, Scriban.Template parsed, DiagnosticBag diagnostics)
    {
        if (FindCode(source) is { } code)
        {
            diagnostics.CodeNotClosed(source.At(code, 2));
            return code;
        }

        if (FindText(source) is { } text)
        {
            diagnostics.StringNotClosed(source.At(text, 1), source[text]);
            return text;
        }

        if (!parsed.Messages.Any(static m => m.Message.Contains("<end> statement was not found", StringComparison.Ordinal)))
            return source.Length + 1;
        var blocks = parsed.Page is { } page ? OpenBlocks.Of(page).ToList() : [];
        if (ForeignWords.Tell(source, parsed.Page, diagnostics))
            return source.Length + 1;
        foreach (var (node, keyword) in blocks)
            diagnostics.BlockNotClosed(source.At(node.Span.Start.Offset, keyword.Length), keyword);
        return source.Length + 1;
    }

    /// <summary>Where a text begins that is open at the end of the file.</summary>
    private static int? FindText(SourceText source)
    {
        var lexer = new Lexer(source.Text, source.Path);
        var last = -1;
        foreach (var token in lexer)
        {
            if (token.Type is not (TokenType.Eof or TokenType.Invalid))
                last = token.End.Offset + 1;
        }

        if (!lexer.HasErrors || !lexer.Errors.Any(static e => e.Message.Contains("not terminated", StringComparison.Ordinal)))
            return null;
        var start = source.Text.AsSpan(Math.Max(0, last)).IndexOfAny("\"'`");
        return start < 0 ? null : Math.Max(0, last) + start;
    }

    /// <summary>Where code begins that holds the beginning of other code: <c>{</c> never follows <c>{</c> in an expression.</summary>
    private static int? FindCode(SourceText source)
    {
        int? open = null;
        var before = -2;
        foreach (var token in new Lexer(source.Text, source.Path))
        {
            if (token.Type == TokenType.CodeEnter)
                open = token.Start.Offset;
            else if (token.Type == TokenType.OpenBrace && before == token.Start.Offset - 1)
                return open;
            before = token.Type == TokenType.OpenBrace ? token.Start.Offset : -2;
        }

        return null;
    }
}
