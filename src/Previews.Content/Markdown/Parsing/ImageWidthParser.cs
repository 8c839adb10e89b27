using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Previews.Content.Markdown.Parsing;

/// <summary>The width of an image in pixels, right behind it: <c>![stand](stand.jpg){width=400}</c>.</summary>
internal sealed class ImageWidthParser : InlineParser
{
    private const string Beginning = "{width=";

    private static readonly object Width = new();

    public ImageWidthParser() => OpeningCharacters = ['{'];

    public static int? Of(LinkInline image) => (int?)image.GetData(Width);

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Inline is not LinkInline { IsImage: true } image || image.Span.End + 1 != processor.GetSourcePosition(slice.Start))
            return false;
        var text = slice.AsSpan();
        if (!text.StartsWith(Beginning, StringComparison.Ordinal) || text.IndexOf('}') is not (> 0 and < 12 and var end))
            return false;
        if (!int.TryParse(text[Beginning.Length..end], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var width)
            || width is 0 or > 4000)
            return false;
        image.SetData(Width, width);
        image.Span.End += end + 1;
        slice.Start += end + 1;
        return true;
    }
}
