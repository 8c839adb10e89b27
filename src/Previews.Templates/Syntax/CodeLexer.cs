using System.Collections.Immutable;
using Previews.Text;

namespace Previews.Templates.Syntax;

/// <summary>
/// Cuts one code block into tokens, up to and with its <c>}}</c>. Braces are counted, so that the end of an object
/// initializer is not taken for the end of the block; an interpolated string holds code, so it is a level of its own.
/// </summary>
internal sealed class CodeLexer
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly ImmutableArray<Token>.Builder _tokens;
    private readonly StringLexer _strings;

    /// <summary>What each open brace is: an object's, or an interpolation's with the quote that ends its string.</summary>
    private readonly Stack<char> _braces = new();
    private int _position;

    public CodeLexer(SourceText source, int position, DiagnosticBag diagnostics, ImmutableArray<Token>.Builder tokens)
    {
        _source = source;
        _text = source.Text;
        _position = position;
        _diagnostics = diagnostics;
        _tokens = tokens;
        _strings = new StringLexer(source, diagnostics);
    }

    /// <summary>Returns the position after the block; a block that the file's end closes is accepted.</summary>
    public int Run(out Trim trimAfter)
    {
        trimAfter = Trim.None;
        while (_position < _text.Length)
        {
            var space = SkipBlanks();
            if (_position >= _text.Length)
                break;
            if (AtExit(out trimAfter, out var length))
            {
                Add(TokenKind.CodeExit, length, space);
                return _position;
            }

            LexToken(space);
        }

        Add(TokenKind.CodeExit, 0, space: true);
        return _position;
    }

    private bool AtExit(out Trim trim, out int length)
    {
        trim = TextTrimming.FromMark(Current);
        length = trim == Trim.None ? 2 : 3;
        var mark = length - 2;
        if (_braces.Count == 0 && Peek(mark) == '}' && Peek(mark + 1) == '}')
            return true;
        trim = Trim.None;
        return false;
    }

    private bool SkipBlanks()
    {
        var start = _position;
        while (_position < _text.Length)
        {
            if (Current is ' ' or '\t' or '\r' or '\u00A0' or '\uFEFF')
                _position++;
            else if (Current == '#')
                SkipComment();
            else
                break;
        }

        return _position > start;
    }

    /// <summary>To the line's end, or between <c>##</c> marks; both end before the block's end, and before its trim mark.</summary>
    private void SkipComment()
    {
        var multiLine = Peek(1) == '#';
        _position += multiLine ? 2 : 1;
        while (_position < _text.Length)
        {
            var mark = Current is '-' or '~' ? 1 : 0;
            if (Peek(mark) == '}' && Peek(mark + 1) == '}')
                return;
            if (multiLine ? Current == '#' && Peek(1) == '#' : Current == '\n')
            {
                _position += multiLine ? 2 : 0;
                return;
            }

            _position++;
        }
    }

    private void LexToken(bool space)
    {
        var c = Current;
        if (c == '\n')
            LexNewLine(space);
        else if (char.IsLetter(c) || c == '_')
            LexIdentifier(space);
        else if (char.IsAsciiDigit(c))
            LexNumber(space);
        else if (c is '"' or '\'' or '`')
            LexString(space);
        else if (c == '$')
            LexDollar(space);
        else if (c is '{' or '}')
            LexBrace(space);
        else
            LexOperator(space);
    }

    private void LexNewLine(bool space)
    {
        if (_braces.TryPeek(out var brace) && brace != '{')
            _diagnostics.InterpolationNotClosed(_source.At(_position, 1));
        Add(TokenKind.NewLine, 1, space);
    }

    private void LexIdentifier(bool space)
    {
        var length = NameLength(_position);
        var afterDot = _tokens.Count > 0 && _tokens[^1].Kind is TokenKind.Dot or TokenKind.QuestionDot;
        if (afterDot && _text.AsSpan(_position, length) is "empty" && Peek(length) == '?')
            length++;
        Add(TokenKind.Identifier, length, space, _text.Substring(_position, length));
    }

    private int NameLength(int start)
    {
        var end = start;
        while (end < _text.Length && (char.IsLetterOrDigit(_text[end]) || _text[end] == '_'))
            end++;
        return end - start;
    }

    private void LexNumber(bool space)
    {
        var length = NumberLiteral.Scan(_text, _position);
        var value = NumberLiteral.Parse(_text.AsSpan(_position, length));
        if (value is null)
            _diagnostics.BadNumber(_source.At(_position, length), _text.Substring(_position, Math.Min(length, 40)));
        Add(TokenKind.Number, length, space, value ?? Templates.Value.From(0));
    }

    private void LexString(bool space)
    {
        var (end, text) = Current == '`' ? _strings.Verbatim(_position) : _strings.Quoted(_position);
        Add(TokenKind.String, end - _position, space, text);
    }

    /// <summary><c>$name</c>, <c>$0</c>, <c>$</c>, <c>$$</c>, or an interpolated string.</summary>
    private void LexDollar(bool space)
    {
        var next = Peek(1);
        if (next is '"' or '\'')
        {
            Add(TokenKind.InterpolationStart, 2, space, next);
            LexInterpolationText(next);
            return;
        }

        var length = next == '$' ? 2 : 1 + NameLength(_position + 1);
        Add(TokenKind.Local, length, space, _text.Substring(_position + 1, length - 1));
    }

    private void LexInterpolationText(char quote)
    {
        var (end, text, closed) = _strings.Interpolated(_position, quote);
        if (text.Length > 0)
            Add(TokenKind.InterpolationText, end - _position, space: false, text);
        _position = end;
        if (closed)
        {
            Add(TokenKind.InterpolationEnd, Math.Min(1, _text.Length - end), space: false);
        }
        else
        {
            _braces.Push(quote);
            Add(TokenKind.InterpolationOpen, 1, space: false);
        }
    }

    private void LexBrace(bool space)
    {
        if (Current == '{')
        {
            if (Peek(1) == '{')
                _diagnostics.UnexpectedCharacter(_source.At(_position, 1), '{');
            _braces.Push('{');
            Add(TokenKind.OpenBrace, 1, space);
        }
        else if (!_braces.TryPop(out var brace) || brace == '{')
        {
            Add(TokenKind.CloseBrace, 1, space);
        }
        else
        {
            Add(TokenKind.InterpolationClose, 1, space);
            LexInterpolationText(brace);
        }
    }

    private void LexOperator(bool space)
    {
        var (kind, length) = Operators.At(_text.AsSpan(_position));
        if (kind == TokenKind.Bad)
            _diagnostics.UnexpectedCharacter(_source.At(_position, 1), Current);
        Add(kind, length, space);
    }

    private void Add(TokenKind kind, int length, bool space, object? value = null)
    {
        _tokens.Add(new Token(kind, _position, length, space, value));
        _position += length;
    }

    private char Current => _text[_position];

    private char Peek(int offset) => _position + offset < _text.Length ? _text[_position + offset] : '\0';
}
