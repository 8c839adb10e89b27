using System.Globalization;

namespace Previews.Text;

/// <summary>A place in a text. Line and column are 1-based; a column counts UTF-16 code units, as editors do.</summary>
public readonly record struct TextLocation(SourceText Source, TextSpan Span)
{
    public int Line => Source.LineOf(Span.Start) + 1;

    public int Column => Span.Start - Source.LineStarts[Line - 1] + 1;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Source.Path}({Line},{Column})");
}
