using Previews.Text;
using Scriban.Parsing;

namespace Previews.Templates.Parsing;

/// <summary>
/// What the library lets pass at the end of a file: code, a comment or a block of plain text that nothing closes. It would be
/// published as if the rest had been meant so.
/// </summary>
internal static class OpenCode
{
    public static void Tell(SourceText source, DiagnosticBag diagnostics)
    {
        Token? open = null;
        foreach (var token in new Lexer(source.Text, source.Path))
        {
            switch (token.Type)
            {
                case TokenType.CodeEnter or TokenType.EscapeEnter:
                    open = token;
                    break;
                case TokenType.CodeExit or TokenType.EscapeExit:
                    open = null;
                    break;
                case TokenType.CommentMulti when !IsClosed(source, token):
                    diagnostics.CommentNotClosed(source.At(token.Start.Offset, 2));
                    break;
            }
        }

        if (open is not { } left)
            return;
        var at = source.At(left.Start.Offset, left.End.Offset - left.Start.Offset + 1);
        if (left.Type == TokenType.CodeEnter)
            diagnostics.CodeNotClosed(at);
        else
            diagnostics.EscapeBlockNotClosed(at, "}" + source.Text.Substring(at.Span.Start + 1, at.Span.Length - 2).TrimEnd('-', '~', '{') + "}");
    }

    private static bool IsClosed(SourceText source, Token comment) =>
        comment.End.Offset - comment.Start.Offset >= 3
            && source.Text.AsSpan(comment.Start.Offset, comment.End.Offset - comment.Start.Offset + 1).EndsWith("##", StringComparison.Ordinal);
}
