using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Previews.Templates.Rendering;

namespace Previews.Templates.Functions;

/// <summary>Values from JSON and to it.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Escapes <c>&lt;</c>, so that the result can stand in a script element.</summary>
    private static readonly JsonWriterOptions ForMarkup = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    /// <summary>Null where the text is no JSON.</summary>
    public static Value? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return ToValue(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static Value ToValue(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => ToMap(element),
        JsonValueKind.Array => Value.From(new ScriptArray(element.EnumerateArray().Select(ToValue))),
        JsonValueKind.String => Value.From(element.GetString()),
        JsonValueKind.Number => element.TryGetInt64(out var number) ? Value.From(number) : Value.From(element.GetDouble()),
        JsonValueKind.True => Value.From(true),
        JsonValueKind.False => Value.From(false),
        _ => Value.Null,
    };

    private static Value ToMap(JsonElement element)
    {
        var map = new ScriptObject();
        foreach (var property in element.EnumerateObject())
            map.TrySet(property.Name, ToValue(property.Value));
        return Value.From(map);
    }

    public static string Write(RenderState state, in Value value, bool escapeMarkup)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, escapeMarkup ? ForMarkup : Plain))
            Write(state, writer, value, ValueText.MaximumDepth);
        state.CountWork(buffer.WrittenCount / 8);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(RenderState state, Utf8JsonWriter writer, in Value value, int depth)
    {
        if (depth == 0)
            throw state.Fail(TemplateDiagnostics.ValueTooDeep(state.Here, ValueText.MaximumDepth));
        state.CheckSize(writer.BytesCommitted + writer.BytesPending);
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Function:
                writer.WriteNullValue();
                break;
            case ValueKind.Boolean:
                writer.WriteBooleanValue(value.Bits != 0);
                break;
            case ValueKind.List:
                WriteList(state, writer, value, depth);
                break;
            case ValueKind.Map or ValueKind.Model:
                WriteMembers(state, writer, value, depth);
                break;
            case ValueKind.Date:
                writer.WriteStringValue(value.Date);
                break;
            default:
                WriteScalar(writer, value);
                break;
        }
    }

    /// <summary>JSON has no number for infinity and its like.</summary>
    private static void WriteScalar(Utf8JsonWriter writer, in Value value)
    {
        if (!value.IsNumber)
            writer.WriteStringValue(ValueText.Of(value));
        else if (value.Kind is ValueKind.Float or ValueKind.Double && !double.IsFinite(value.Double))
            writer.WriteNullValue();
        else
            writer.WriteRawValue(ValueText.Of(value), skipInputValidation: true);
    }

    private static void WriteList(RenderState state, Utf8JsonWriter writer, in Value list, int depth)
    {
        writer.WriteStartArray();
        for (var i = 0; i < Lists.Count(list); i++)
            Write(state, writer, Lists.At(list, i), depth - 1);
        writer.WriteEndArray();
    }

    private static void WriteMembers(RenderState state, Utf8JsonWriter writer, in Value value, int depth)
    {
        writer.WriteStartObject();
        foreach (var (name, member) in Members.All(value))
        {
            writer.WritePropertyName(name);
            Write(state, writer, member, depth - 1);
        }

        writer.WriteEndObject();
    }
}
