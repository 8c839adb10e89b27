using System.Globalization;
using System.Text;
using Previews.Text;

namespace Previews.Templates.Syntax;

/// <summary>Reads the text of string literals, escapes resolved.</summary>
internal sealed class StringLexer(SourceText source, DiagnosticBag diagnostics)
{
    private readonly string _text = source.Text;

    /// <summary>Between back quotes nothing is special but the back quote, which is doubled.</summary>
    public (int End, string Text) Verbatim(int start)
    {
        var result = new StringBuilder();
        for (var i = start + 1; i < _text.Length; i++)
        {
            if (_text[i] == '`' && (i + 1 >= _text.Length || _text[i + 1] != '`'))
                return (i + 1, result.ToString());
            if (_text[i] == '`')
                i++;
            result.Append(_text[i]);
        }

        diagnostics.StringNotClosed(source.At(start, 1), '`');
        return (_text.Length, result.ToString());
    }

    public (int End, string Text) Quoted(int start)
    {
        var result = new StringBuilder();
        var quote = _text[start];
        var i = start + 1;
        while (i < _text.Length && _text[i] != quote)
            i = ReadCharacter(i, result, interpolated: false);
        if (i < _text.Length)
            return (i + 1, result.ToString());
        diagnostics.StringNotClosed(source.At(start, 1), quote);
        return (_text.Length, result.ToString());
    }

    /// <summary>Up to the closing quote, or to the brace that opens an expression.</summary>
    public (int End, string Text, bool Closed) Interpolated(int start, char quote)
    {
        var result = new StringBuilder();
        var i = start;
        while (i < _text.Length && _text[i] != quote && _text[i] != '{')
            i = ReadCharacter(i, result, interpolated: true);
        if (i >= _text.Length)
            diagnostics.StringNotClosed(source.At(Math.Max(0, start - 1), 1), quote);
        return (Math.Min(i, _text.Length), result.ToString(), i >= _text.Length || _text[i] == quote);
    }

    private int ReadCharacter(int position, StringBuilder result, bool interpolated)
    {
        if (_text[position] != '\\')
        {
            result.Append(_text[position]);
            return position + 1;
        }

        var next = position + 1 < _text.Length ? _text[position + 1] : '\0';
        if (interpolated && next is '{' or '}')
        {
            result.Append(next);
            return position + 2;
        }

        return next switch
        {
            'u' => ReadCode(position, 4, result),
            'x' => ReadCode(position, 2, result),
            '\n' => position + 2,
            '\r' => position + (position + 2 < _text.Length && _text[position + 2] == '\n' ? 3 : 2),
            _ => ReadEscape(position, next, result),
        };
    }

    private int ReadEscape(int position, char next, StringBuilder result)
    {
        var index = "'\"\\nrtbfv0".IndexOf(next, StringComparison.Ordinal);
        if (index >= 0)
            result.Append("'\"\\\n\r\t\b\f\v\0"[index]);
        else
            diagnostics.BadEscape(source.At(position, Math.Min(2, _text.Length - position)), next);
        return Math.Min(position + 2, _text.Length);
    }

    private int ReadCode(int position, int digits, StringBuilder result)
    {
        var start = position + 2;
        var length = Math.Min(digits, _text.Length - start);
        if (length == digits && ushort.TryParse(_text.AsSpan(start, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            result.Append((char)code);
            return start + digits;
        }

        diagnostics.BadEscape(source.At(position, Math.Min(2, _text.Length - position)), _text[position + 1]);
        return Math.Min(position + 2, _text.Length);
    }
}
