using System.Text.RegularExpressions;

namespace Previews.Content.Yaml;

/// <summary>Guesses what was meant by brackets, or by a dash, around a text that stands alone: <c>venue: [lotto-park]</c>.</summary>
internal static partial class TextMeant
{
    private const int LongestKey = 80;

    /// <summary>The line as it should be; null where more than one text stands there, or no key before it.</summary>
    public static string? LineOf(YamlNode node)
    {
        var text = node switch
        {
            YamlNode.Sequence { Items: [YamlNode.Scalar { SaysNothing: false } only] } => only,
            YamlNode.Mapping { Entries: [{ Key: var only, Value: YamlNode.Scalar { IsMissing: true } }] } => only,
            _ => null,
        };
        var start = node.Location.Span.Start;
        var before = node.Location.Source.Text[Math.Max(0, start - LongestKey)..start];
        return text is not null && KeyAtEnd().Match(before) is { Success: true } key ? $"{key.Groups[1].Value}: {Written(text)}" : null;
    }

    private static string Written(YamlNode.Scalar text) =>
        text.Location.Source.Text[text.Location.Span.Start..text.Location.Span.End].TrimEnd();

    [GeneratedRegex(@"([\w-]+):\s+$", RegexOptions.CultureInvariant)]
    private static partial Regex KeyAtEnd();
}
