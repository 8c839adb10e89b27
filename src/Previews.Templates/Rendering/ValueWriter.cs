using System.Text;

namespace Previews.Templates.Rendering;

/// <summary>Writes a value at a place of the output.</summary>
internal static class ValueWriter
{
    public static void Write(RenderState state, in Value value, Place place)
    {
        var output = state.Output;
        switch (value.Kind)
        {
            case ValueKind.Null:
                if (place == Place.JsonValue)
                    output.Write("null"u8);
                break;
            case ValueKind.Text:
                WriteText(state, (string)value.Reference!, place);
                break;
            case ValueKind.Html:
                WriteHtml(state, value, place);
                break;
            case ValueKind.Integer or ValueKind.Long:
                output.Write(value.Bits);
                break;
            default:
                WriteOther(state, value, place);
                break;
        }
    }

    private static void WriteOther(RenderState state, in Value value, Place place)
    {
        if (place == Place.JsonValue)
            state.Output.Write(Functions.Json.Write(state, value, escapeMarkup: true));
        else
            WriteText(state, ValueText.Of(value, state), place);
    }

    public static void WriteText(RenderState state, string text, Place place)
    {
        switch (place)
        {
            case Place.Markup or Place.Xml or Place.Attribute:
                Escaping.WriteMarkup(state.Output, text);
                break;
            case Place.JsonValue:
                state.Output.Write("\""u8);
                Escaping.WriteJson(state.Output, text);
                state.Output.Write("\""u8);
                break;
            default:
                if (place is Place.Url or Place.UrlPrefix && !UrlCheck.IsSafe(text, place))
                    throw state.Fail(TemplateDiagnostics.UnsafeUrl(state.Here, text));
                Escaping.Write(state.Output, text, place);
                break;
        }
    }

    private static void WriteHtml(RenderState state, in Value value, Place place)
    {
        if (place is Place.Raw or Place.Markup || (place == Place.Xml && value.Reference is byte[]))
        {
            if (value.Reference is byte[] bytes)
                state.Output.Write(bytes);
            else
                state.Output.Write((string)value.Reference!);
            return;
        }

        var html = ValueText.Of(value);
        if (place is Place.Attribute or Place.UrlRest)
            Escaping.WriteHtmlInAttribute(state.Output, html);
        else
            WriteText(state, html, place);
    }

    /// <summary>The inside of a capture as text.</summary>
    public static string Decode(ReadOnlySpan<byte> captured) => Encoding.UTF8.GetString(captured);
}
