using System.Collections.Immutable;
using Previews.Text;

namespace Previews.Templates.Syntax;

/// <summary>
/// Cuts a template into tokens: text and escape blocks here, the code between <c>{{</c> and <c>}}</c> in
/// <see cref="CodeLexer"/>. White space control is settled here, so that the parser sees only what is left of a text.
/// </summary>
internal sealed class Lexer
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly ImmutableArray<Token>.Builder _tokens = ImmutableArray.CreateBuilder<Token>();
    private int _position;
    private bool _isWhole = true;

    /// <summary>What the block before the current text takes from it, and where that text starts.</summary>
    private Trim _trimAfter;

    private Lexer(SourceText source, DiagnosticBag diagnostics)
    {
        _source = source;
        _text = source.Text;
        _diagnostics = diagnostics;
    }

    /// <param name="isWhole">False where a block was not closed: what its code is, only its author knows.</param>
    public static ImmutableArray<Token> Lex(SourceText source, DiagnosticBag diagnostics, out bool isWhole)
    {
        var lexer = new Lexer(source, diagnostics);
        lexer.Run();
        isWhole = lexer._isWhole;
        return lexer._tokens.DrainToImmutable();
    }

    /// <summary>Code without <c>{{ }}</c> around it, for evaluation of an expression in a text.</summary>
    public static ImmutableArray<Token> LexCode(SourceText source, DiagnosticBag diagnostics)
    {
        var lexer = new Lexer(source, diagnostics);
        lexer._position = new CodeLexer(source, 0, diagnostics, lexer._tokens).Run(out _);
        lexer.Add(TokenKind.End, source.Length, 0);
        return lexer._tokens.DrainToImmutable();
    }

    private void Run()
    {
        while (_position < _text.Length)
        {
            var next = NextBlock(_position);
            if (next < 0)
            {
                AddText(_text.Length, Trim.None);
                break;
            }

            if (_text[next + 1] == '{')
                LexCodeBlock(next);
            else
                LexEscapeBlock(next);
        }

        Add(TokenKind.End, _text.Length, 0);
    }

    /// <summary>The next <c>{{</c> or <c>{%%{</c>, or -1.</summary>
    private int NextBlock(int position)
    {
        for (var i = _text.IndexOf('{', position); i >= 0; i = _text.IndexOf('{', i + 1))
        {
            if (At(i + 1) == '{' || (At(i + 1) == '%' && At(AfterPercents(i + 1)) == '{'))
                return i;
        }

        return -1;
    }

    private void LexCodeBlock(int open)
    {
        var mark = TextTrimming.FromMark(At(open + 2));
        var indent = mark == Trim.None ? IndentBefore(open) : null;
        AddText(open, mark);
        var start = open + (mark == Trim.None ? 2 : 3);
        _tokens.Add(new Token(TokenKind.CodeEnter, open, start - open, Value: indent));
        var mistakes = new DiagnosticBag();
        _position = new CodeLexer(_source, start, mistakes, _tokens).Run(out _trimAfter);
        if (mistakes.HasErrors && OpensBeforeItCloses(start) is var next and > 0)
            LeaveUnclosed(open, next);
        else
            _diagnostics.AddRange(mistakes.ToSorted());
    }

    /// <summary>Where the next block opens if this one does not close before it; else -1. Both may stand in a text of sound code.</summary>
    private int OpensBeforeItCloses(int start)
    {
        var next = _text.IndexOf("{{", start, StringComparison.Ordinal);
        return next >= 0 && !_text.AsSpan(start, next - start).Contains("}}", StringComparison.Ordinal) ? next : -1;
    }

    private void LeaveUnclosed(int open, int next)
    {
        _diagnostics.CodeNotClosed(_source.At(open, 2));
        _isWhole = false;
        _trimAfter = Trim.None;
        _position = next;
    }

    /// <summary>A greedy mark of the block before has taken the blanks, so there is nothing to indent by.</summary>
    private string? IndentBefore(int open) => TextTrimming.Indent(_text, open, TextTrimming.Start(_text, _position, open, _trimAfter));

    private void LexEscapeBlock(int open)
    {
        var percents = AfterPercents(open + 1) - open - 1;
        var contentStart = open + percents + 2;
        var mark = TextTrimming.FromMark(At(contentStart));
        if (mark != Trim.None)
            contentStart++;
        AddText(open, mark);

        var closing = "}" + new string('%', percents) + "}";
        var close = _text.IndexOf(closing, contentStart, StringComparison.Ordinal);
        if (close < 0)
        {
            _diagnostics.EscapeBlockNotClosed(_source.At(open, percents + 2), closing);
            close = _text.Length;
        }

        var after = close > contentStart ? TextTrimming.FromMark(_text[close - 1]) : Trim.None;
        var contentEnd = after == Trim.None ? close : close - 1;
        if (close == _text.Length)
            (after, contentEnd) = (Trim.None, close);
        Add(TokenKind.Escape, contentStart, contentEnd - contentStart);
        _trimAfter = after;
        _position = Math.Min(_text.Length, close + closing.Length);
    }

    private void AddText(int end, Trim before)
    {
        var start = TextTrimming.Start(_text, _position, end, _trimAfter);
        var trimmed = TextTrimming.End(_text, start, end, before);
        if (trimmed > start)
            Add(TokenKind.Text, start, trimmed - start);
        _position = end;
        _trimAfter = Trim.None;
    }

    private int AfterPercents(int position)
    {
        while (At(position) == '%')
            position++;
        return position;
    }

    private char At(int position) => position < _text.Length ? _text[position] : '\0';

    private void Add(TokenKind kind, int start, int length) => _tokens.Add(new Token(kind, start, length));
}
