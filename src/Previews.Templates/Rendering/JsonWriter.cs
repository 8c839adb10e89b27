using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;

namespace Previews.Templates.Rendering;

/// <summary>Values of the language, and objects of the model, as JSON.</summary>
internal static class JsonWriter
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Escapes <c>&lt;</c>, so that the result can stand in a script element.</summary>
    private static readonly JsonWriterOptions ForMarkup = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(PageContext page, object? value, bool escapeMarkup)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, escapeMarkup ? ForMarkup : Plain))
            Write(page, writer, value, page.ObjectRecursionLimit);
        page.CountWork(buffer.WrittenCount / 8);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(PageContext page, Utf8JsonWriter writer, object? value, int depth)
    {
        page.CountWork(1);
        if (depth == 0)
            throw page.Fail(TemplateDiagnostics.ValueTooDeep(page.Here, page.ObjectRecursionLimit));
        if (writer.BytesCommitted + writer.BytesPending > page.LimitToString)
            throw page.Fail(TemplateDiagnostics.TooLarge(page.Here, "the text", page.LimitToString));
        switch (value)
        {
            case null or IScriptCustomFunction and not IScriptObject:
                writer.WriteNullValue();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case DateTime date:
                writer.WriteStringValue(date);
                break;
            case string or char:
                writer.WriteStringValue(page.ObjectToString(value));
                break;
            case IFormattable number and not (Guid or TimeSpan or DateTimeOffset or IScriptObject or IEnumerable):
                WriteNumber(writer, number);
                break;
            case IEnumerable list and not (IDictionary or IDictionary<string, object?>):
                WriteList(page, writer, list, depth);
                break;
            default:
                WriteObject(page, writer, value, depth);
                break;
        }
    }

    /// <summary>JSON has no number for infinity and its like.</summary>
    private static void WriteNumber(Utf8JsonWriter writer, IFormattable number)
    {
        if (number is double and (double.NaN or double.PositiveInfinity or double.NegativeInfinity)
            or float and (float.NaN or float.PositiveInfinity or float.NegativeInfinity))
            writer.WriteNullValue();
        else
            writer.WriteRawValue(number.ToString(null, CultureInfo.InvariantCulture), skipInputValidation: true);
    }

    private static void WriteList(PageContext page, Utf8JsonWriter writer, IEnumerable list, int depth)
    {
        writer.WriteStartArray();
        foreach (var item in list)
            Write(page, writer, item, depth - 1);
        writer.WriteEndArray();
    }

    private static void WriteObject(PageContext page, Utf8JsonWriter writer, object value, int depth)
    {
        var accessor = page.GetMemberAccessor(value);
        if (accessor is NullAccessor || value is TimeSpan or Guid)
        {
            writer.WriteStringValue(page.ObjectToString(value));
            return;
        }

        writer.WriteStartObject();
        foreach (var name in accessor.GetMembers(page, page.CurrentSpan, value))
        {
            writer.WritePropertyName(name);
            Write(page, writer, accessor.TryGetValue(page, page.CurrentSpan, value, name, out var member) ? member : null, depth - 1);
        }

        writer.WriteEndObject();
    }
}
