using System.Text.RegularExpressions;
using Previews.Text;
using YamlDotNet.Core;

namespace Previews.Content.Yaml;

/// <summary>
/// Reports what an author did where the parser could not go on. The parser reports what it met, often lines below; here the
/// lines are gone through again, as a person would, for mistakes that are made by hand: an indent unlike all of those
/// above, a space or a quote forgotten, a colon in a text. Only asked once the text is known to be no YAML.
/// </summary>
internal sealed partial class YamlMistakes
{
    private readonly SourceText _source;
    private readonly TextSpan _range;
    private readonly DiagnosticBag _diagnostics;

    /// <summary>The lines that those to come may stand beside, the outermost first: their column and what begins there.</summary>
    private readonly List<(int Column, YamlLine Line)> _open = [];
    private YamlLine? _above;
    private int _bracket = -1;

    private YamlMistakes(SourceText source, TextSpan range, DiagnosticBag diagnostics)
    {
        _source = source;
        _range = range;
        _diagnostics = diagnostics;
    }

    /// <summary>Reports the first mistake that is found up to where the parser stopped; if there is none, what the parser reported.</summary>
    public static void Report(SourceText source, TextSpan range, YamlException exception, TextLocation place, DiagnosticBag diagnostics)
    {
        if (exception.Message.Contains("quoted scalar", StringComparison.Ordinal)
            && !exception.Message.Contains("escape", StringComparison.Ordinal))
            diagnostics.QuoteNotClosed(source.At(place.Span.Start, 1));
        else if (!new YamlMistakes(source, range, diagnostics).FindUpTo(source.LineOf(place.Span.End)))
            ReportAsTold(source, exception, place, diagnostics);
    }

    private static void ReportAsTold(SourceText source, YamlException exception, TextLocation place, DiagnosticBag diagnostics)
    {
        if (exception.Message.Contains("expected ','", StringComparison.Ordinal))
            diagnostics.NoCommaInBrackets(place);
        else if (place.Span.Start < source.Length && source[place.Span.Start] is ']' or '}')
            diagnostics.BracketClosesNothing(place);
        else
            diagnostics.InvalidYaml(place, exception.Message);
    }

    private bool FindUpTo(int lastLine)
    {
        for (var i = _source.LineOf(_range.Start); i <= lastLine; i++)
        {
            var line = YamlLine.Parse(_source.Line(i).ToString(), i + 1, _source.LineStarts[i]);
            if (line is null || IsBelowBlockText(line))
                continue;
            if (_bracket >= 0 ? IsBracketLeftOpen(line) : IsLineWrong(line))
                return true;
            Follow(line);
        }

        if (_bracket >= 0)
            ReportOpenBracket();
        return _bracket >= 0;
    }

    private bool IsBelowBlockText(YamlLine line) =>
        _above is { Key: not null, IsBlockText: true } above && line.Column > above.Column;

    private bool IsLineWrong(YamlLine line) =>
        IsDashWrong(line) || IsFirstLineWrong(line) || IsIndentWrong(line) || IsValueWrong(line) || IsKeyWrong(line);

    /// <summary>Only from the key below it is it seen that the first line is meant for one.</summary>
    private bool IsFirstLineWrong(YamlLine line)
    {
        if (line.Key is null || _open is not [{ Line: { Key: null, IsPlain: true } first }] || first.Column != line.Column)
            return false;
        ReportLineWithoutKey(first);
        return true;
    }

    private bool IsDashWrong(YamlLine line)
    {
        var next = line.Start + 1 < _source.Length ? _source[line.Start + 1] : ' ';
        if (_source[line.Start] != '-' || !(char.IsLetter(next) || next is '{' or '[' or '"' or '\''))
            return false;
        _diagnostics.NoSpaceAfterDash(_source.At(line.Start, 1));
        return true;
    }

    private bool IsIndentWrong(YamlLine line)
    {
        var beside = _open.FindLastIndex(o => o.Column <= line.Column);
        if (_above is null || (beside >= 0 && _open[beside].Column == line.Column))
            return false;
        if (line.Column > _above.Columns[^1])
        {
            if (_above.Opens || line.Key is null)
                return false;
            _diagnostics.IndentedBelowValue(_source.At(line.Begin, 1), _above.Key ?? _above.Value, _above.Number, _above.Columns[^1] + 1);
            return true;
        }

        _diagnostics.IndentOfNone(_source.At(line.Begin, 1), line.Column + 1, Neighbours(line.Column));
        return true;
    }

    /// <summary>
    /// The nearest columns to the left and to the right in which something above begins, counted from 1, with their lines.
    /// </summary>
    private List<(int Column, int Line)> Neighbours(int column)
    {
        var left = _open.FindLastIndex(o => o.Column < column);
        var right = _open.FindIndex(o => o.Column > column);
        return [.. new[] { left, right }.Where(i => i >= 0).Select(i => (_open[i].Column + 1, _open[i].Line.Number))];
    }

    private bool IsValueWrong(YamlLine line)
    {
        if (line.Value.Length == 0)
            return false;
        if (line.Key is not null && line.Value is "-" or ['-', ' ', ..])
        {
            _diagnostics.DashAfterColon(_source.At(line.ValueStart, 1));
            return true;
        }

        if (line.Value[0] is '@' or '`' or '%' || line.Value is ['&' or '*' or '!', ' ', ..])
        {
            _diagnostics.ReservedCharacter(_source.At(line.ValueStart, 1), line.Value);
            return true;
        }

        if (ColonInBraces().Match(line.Value) is { Success: true } match)
        {
            var inner = match.Groups[1];
            _diagnostics.ColonInText(_source.At(line.ValueStart + inner.Index + inner.Value.IndexOf(": ", StringComparison.Ordinal), 1), inner.Value);
            return true;
        }

        if (line.IsPlain && line.Key is not null && ColonIn(line.Value) is var colon and >= 0)
        {
            _diagnostics.ColonInText(_source.At(line.ValueStart + colon, 1), line.Value);
            return true;
        }

        return line.Value[0] is '"' or '\'' && IsTextAfterQuote(line);
    }

    private bool IsTextAfterQuote(YamlLine line)
    {
        var quote = line.Value[0];
        var end = 1;
        while (end < line.Value.Length && line.Value[end] != quote)
            end += line.Value[end] == '\\' && quote == '"' ? 2 : 1;
        var after = end + 1;
        if (after < line.Value.Length && line.Value[after] == quote)
            return false;
        if (after >= line.Value.Length || line.Value[after..].TrimStart() is "" or ['#', ..])
            return false;
        _diagnostics.TextAfterQuote(_source.At(line.ValueStart + end, 1), quote);
        return true;
    }

    /// <summary>A line beside keys must be one.</summary>
    private bool IsKeyWrong(YamlLine line)
    {
        if (line.Key is not null || line.Columns.Count > 1 || line.Value is "-" or ""
            || _open.LastOrDefault() is not { Line: { Key: not null } })
            return false;
        if (_above is { Opens: false } && line.Column > _above.Column)
            return false;
        ReportLineWithoutKey(line);
        return true;
    }

    private void ReportLineWithoutKey(YamlLine line)
    {
        var colon = line.Value.IndexOf(':', StringComparison.Ordinal);
        var isKey = colon > 0 && colon + 1 < line.Value.Length && !line.Value.AsSpan(0, colon).Contains(' ');
        if (isKey)
            _diagnostics.NoSpaceAfterColon(_source.At(line.Start + colon, 1), line.Value[..colon], line.Value[(colon + 1)..]);
        else
            _diagnostics.LineWithoutColon(_source.At(line.Start, line.Value.Length));
    }

    /// <summary>A key that stands no deeper than the line with the bracket can be no part of what is in it.</summary>
    private bool IsBracketLeftOpen(YamlLine line)
    {
        if (line.Key is null || _above is null || line.Column > _above.Column)
            return false;
        ReportOpenBracket();
        return true;
    }

    private void ReportOpenBracket()
    {
        var line = _source.LineOf(_bracket);
        var rest = _source.Line(line)[(_bracket - _source.LineStarts[line])..];
        _diagnostics.BracketNotClosed(_source.At(_bracket, 1), hasComment: rest.Contains('#'));
    }

    private void Follow(YamlLine line)
    {
        FollowBrackets(line);
        if (_bracket >= 0 && _above is not null && line.Column > _above.Column
            && !line.Value.Contains(_source[_bracket], StringComparison.Ordinal))
            return;
        _open.RemoveAll(o => o.Column >= line.Column);
        _open.AddRange(line.Columns.Select(column => (column, line)));
        _above = line;
    }

    /// <summary>The position of the innermost bracket that is open after the line.</summary>
    private void FollowBrackets(YamlLine line)
    {
        var open = new Stack<int>();
        if (_bracket >= 0)
            open.Push(_bracket);
        var quote = '\0';
        for (var i = 0; i < line.Value.Length && (_bracket >= 0 || !line.IsPlain); i++)
        {
            var c = line.Value[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'')
                quote = c;
            else if (c is '[' or '{')
                open.Push(line.ValueStart + i);
            else if (c is ']' or '}')
                open.TryPop(out _);
        }

        _bracket = open.TryPeek(out var innermost) ? innermost : -1;
    }

    /// <summary>A colon that YAML would take for the end of a key.</summary>
    private static int ColonIn(string value)
    {
        var colon = value.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 && value.EndsWith(':') ? value.Length - 1 : colon;
    }

    /// <summary>
    /// A text with a colon as a value of <c>{key: value}</c>: <c>{name: BBC, note: Slot: we go again}</c>. Behind several words a small one is
    /// rather a key before which a comma is missing.
    /// </summary>
    [GeneratedRegex(
        """^\{(?:.*,)?\s*[\w-]+:\s+((?:[^\s,{}\[\]"':]+|[^\s,{}\[\]"'][^,{}\[\]"':]*\s\p{Lu}[^\s,{}\[\]"':]*):\s[^,{}\[\]"']*[^,{}\[\]"'\s])\s*[,}]""",
        RegexOptions.CultureInvariant)]
    private static partial Regex ColonInBraces();
}
