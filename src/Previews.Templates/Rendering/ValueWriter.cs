using System.Runtime.CompilerServices;
using Previews.Templates.Output;
using Previews.Templates.Places;

namespace Previews.Templates.Rendering;

/// <summary>Writes a value at a place of the output.</summary>
internal static class ValueWriter
{
    public static void Write(PageContext page, in Value value, Place place)
    {
        switch (value.Kind)
        {
            case ValueKind.Text:
                WriteText(page, value.Text, place);
                break;
            case ValueKind.Integer:
                page.Output.Write(value.Bits);
                break;
            case ValueKind.Html:
                WriteHtml(page, value.Markup, place);
                break;
            case ValueKind.Null:
                if (place == Place.JsonValue)
                    page.Output.Write("null"u8);
                break;
            default:
                WriteOther(page, value, place);
                break;
        }
    }

    public static void WriteText(PageContext page, string text, Place place)
    {
        if (place is Place.Url or Place.UrlPrefix && !UrlCheck.IsSafe(text, place))
            throw page.Fail(TemplateDiagnostics.UnsafeUrl(page.Here, text));
        if (place == Place.JsonValue)
            page.Output.Write("\""u8);
        Escaping.At(place).Write(page.Output, text);
        if (place == Place.JsonValue)
            page.Output.Write("\""u8);
    }

    public static void WriteHtml(PageContext page, HtmlText html, Place place)
    {
        if (place is Place.Raw or Place.Markup || (place == Place.Xml && html.IsXml))
            html.WriteTo(page.Output);
        else if (place is Place.Attribute or Place.UrlRest)
            Escaping.HtmlInAttribute.Write(page.Output, html.ToString());
        else
            WriteText(page, html.ToString(), place);
    }

    /// <summary>Functions write for the place between tags, or for a whole value of JSON; elsewhere what they wrote is taken back.</summary>
    public static bool IsSeparate(Place? place) => place is null or Place.Attribute or Place.Url or Place.UrlPrefix or Place.UrlRest or Place.JsonText;

    /// <summary>What functions have written since, as a value.</summary>
    public static HtmlText CutFrom(PageContext page, int start) => new(page.Output.CutFrom(start).ToArray());

    private static void WriteOther(PageContext page, in Value value, Place place)
    {
        if (place == Place.JsonValue)
            page.Output.Write(JsonWriter.Write(page, value.ToObject(), escapeMarkup: true));
        else
            WriteText(page, Printed(page, value, place), place);
    }

    /// <summary>A list may be lazy: what its functions write while it is printed stands before it, escaped as a value is.</summary>
    private static string Printed(PageContext page, in Value value, Place place)
    {
        var start = page.Output.Length;
        var text = page.ObjectToString(value.ToObject()) ?? "";
        if (page.Output.Length > start && IsSeparate(place))
            WriteHtml(page, CutFrom(page, start), place);
        return text;
    }
}
