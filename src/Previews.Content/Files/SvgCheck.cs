using System.Collections.Frozen;
using System.Text.RegularExpressions;
using System.Xml;
using Previews.Text;

namespace Previews.Content.Files;

/// <summary>
/// A drawing opened by its own address is a page of the site. What in it could run, load something or lead away is refused
/// by its name. It is read by an XML parser, as a browser does: a namespace can have any prefix, a letter any spelling.
/// </summary>
internal static partial class SvgCheck
{
    private const string Svg = "http://www.w3.org/2000/svg";

    private const string DocumentType = "<!DOCTYPE";

    /// <summary>
    /// Namespaces whose elements a browser gives a meaning inside a drawing; those of drawing programs mean nothing to it.
    /// </summary>
    private static readonly FrozenSet<string> ForeignLanguages =
        FrozenSet.Create(
            StringComparer.Ordinal, "http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML", "http://www.w3.org/2001/xml-events");

    private static readonly FrozenSet<string> ActiveElements = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "script", "foreignObject", "iframe", "embed", "object", "audio", "video", "handler", "listener",
        "set", "animate", "animateColor", "animateMotion", "animateTransform", "discard");

    private static readonly XmlReaderSettings ParserSettings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>Reports the first thing that may not be in a drawing.</summary>
    /// <returns>Whether there was none.</returns>
    public static bool IsHarmless(SourceText source, DiagnosticBag diagnostics)
    {
        // The parser refuses it too, and does not say where.
        if (source.Text.IndexOf(DocumentType, StringComparison.Ordinal) is var place and >= 0)
        {
            diagnostics.UnsafeSvg(source.At(place, DocumentType.Length), "a document type");
            return false;
        }

        using var reader = XmlReader.Create(new StringReader(source.Text), ParserSettings);
        try
        {
            var isRoot = true;
            while (reader.Read())
            {
                if (FindHarm(reader, isRoot) is { } harm)
                {
                    diagnostics.UnsafeSvg(PlaceOf(source, ((IXmlLineInfo)reader).LineNumber, ((IXmlLineInfo)reader).LinePosition), harm);
                    return false;
                }

                isRoot &= reader.NodeType != XmlNodeType.Element;
            }

            return true;
        }
        catch (XmlException exception)
        {
            diagnostics.UnsafeSvg(PlaceOf(source, exception.LineNumber, exception.LinePosition), "what is not XML");
            return false;
        }
    }

    /// <summary>Leaves the reader at the attribute that does the harm, if it is one.</summary>
    private static string? FindHarm(XmlReader reader, bool isRoot) => reader.NodeType switch
    {
        XmlNodeType.Element => HarmOfElement(reader, isRoot),
        XmlNodeType.Text or XmlNodeType.CDATA when LoadsFromOutside().IsMatch(reader.Value) => "a style that loads something",
        XmlNodeType.ProcessingInstruction => $"the instruction `{reader.Name}`",
        XmlNodeType.XmlDeclaration
            when reader.GetAttribute("encoding") is { } encoding && !encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            => $"the encoding `{encoding}`",
        _ => null,
    };

    private static string? HarmOfElement(XmlReader reader, bool isRoot)
    {
        if (isRoot && (reader.NamespaceURI != Svg || reader.LocalName != "svg"))
            return $"`{reader.Name}` where a drawing has `svg`";
        if (ForeignLanguages.Contains(reader.NamespaceURI) || (reader.NamespaceURI == Svg && ActiveElements.Contains(reader.LocalName)))
            return $"`{reader.Name}`";
        while (reader.MoveToNextAttribute())
        {
            if (HarmOfAttribute(reader) is { } harm)
                return harm;
        }

        reader.MoveToElement();
        return null;
    }

    private static string? HarmOfAttribute(XmlReader attribute) => attribute.LocalName.ToLowerInvariant() switch
    {
        ['o', 'n', _, ..] => $"the handler `{attribute.Name}`",
        "href" or "src" when !attribute.Value.TrimStart().StartsWith('#') => $"a link out of it, `{attribute.Name}`",
        "base" when attribute.Prefix == "xml" => $"`{attribute.Name}`",
        _ when LoadsFromOutside().IsMatch(attribute.Value) => $"an address out of it, in `{attribute.Name}`",
        _ => null,
    };

    private static TextLocation PlaceOf(SourceText source, int line, int column)
    {
        var start = source.LineStarts[Math.Clamp(line - 1, 0, source.LineStarts.Length - 1)];
        return source.At(Math.Min(start + Math.Max(column - 1, 0), source.Length), 0);
    }

    /// <summary>
    /// In a style: another sheet, something by its address unless it is a part of the drawing, and a backslash, by which both
    /// can be spelt otherwise.
    /// </summary>
    [GeneratedRegex(
        @"@import|(?:url|src|image|image-set)\(\s*[""']?\s*[^#""'\s]|(?:url|src|image|image-set)\(?\\|\\[0-9a-f]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LoadsFromOutside();
}
