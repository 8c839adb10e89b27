using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Previews.Site.Texts;

/// <summary>
/// A text with places for values: <c>après {played} matchs</c>. A place may ask for a form of its value:
/// <c>{team.of}</c> is "de la Belgique" where <c>{team}</c> is "Belgique". Parsed once; immutable.
/// </summary>
internal sealed class TextPattern
{
    private readonly ImmutableArray<Segment> _segments;

    private TextPattern(ImmutableArray<Segment> segments) => _segments = segments;

    /// <summary>The names of the values that the text needs, in the order of their first use.</summary>
    public IEnumerable<string> Placeholders =>
        _segments.Where(s => s.IsPlaceholder).Select(s => s.Text).Distinct(StringComparer.Ordinal);

    /// <summary>Of which value which form of a name is asked for.</summary>
    public IEnumerable<(string Place, string Form)> NameForms => _segments.Where(s => s.Form is not null).Select(s => (s.Text, s.Form!));

    /// <returns>Null when a brace is not closed, or stands around something that is no name.</returns>
    public static TextPattern? TryParse(string text)
    {
        var segments = ImmutableArray.CreateBuilder<Segment>();
        var position = 0;
        while (position < text.Length)
        {
            var open = text.IndexOf('{', position);
            var literalEnd = open < 0 ? text.Length : open;
            if (literalEnd > position)
                segments.Add(new Segment(text[position..literalEnd], null, IsPlaceholder: false));
            if (open < 0)
                break;

            var close = text.IndexOf('}', open);
            if (close < 0 || ParsePlaceholder(text[(open + 1)..close]) is not { } placeholder)
                return null;
            segments.Add(placeholder);
            position = close + 1;
        }

        return new TextPattern(segments.DrainToImmutable());
    }

    /// <exception cref="ArgumentException">A value that the text needs is missing: callers are checked when the theme is read.</exception>
    public string Format(ReadOnlySpan<TextArgument> arguments)
    {
        if (_segments is [{ IsPlaceholder: false } only])
            return only.Text;

        // It writes into a buffer that is lent; a page says some thirty texts.
        var result = new DefaultInterpolatedStringHandler(0, 0);
        for (var i = 0; i < _segments.Length; i++)
        {
            var segment = _segments[i];
            if (segment.IsPlaceholder)
                result.AppendLiteral(Find(arguments, segment.Text).In(segment.Form));
            else if (i + 1 < _segments.Length && Find(arguments, _segments[i + 1].Text).Noun is { } noun)
                result.AppendLiteral(noun.After(segment.Text, _segments[++i].Form));
            else
                result.AppendLiteral(segment.Text);
        }

        return result.ToStringAndClear();
    }

    private static Segment? ParsePlaceholder(string inside)
    {
        var dot = inside.IndexOf('.', StringComparison.Ordinal);
        var name = dot < 0 ? inside : inside[..dot];
        var form = dot < 0 ? null : inside[(dot + 1)..];
        return IsName(name) && (form is null || IsName(form)) ? new Segment(name, form, IsPlaceholder: true) : null;
    }

    private static bool IsName(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    private static TextArgument Find(ReadOnlySpan<TextArgument> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name == name)
                return argument;
        }

        throw new ArgumentException($"The text needs a value for {{{name}}}.", nameof(arguments));
    }

    private sealed record Segment(string Text, string? Form, bool IsPlaceholder);
}
