using System.Text.Json;
using Scriban.Runtime;

namespace Previews.Templates;

/// <summary>JSON as values of the language.</summary>
internal static class JsonReader
{
    public static object? ToValue(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => ToObject(element),
        JsonValueKind.Array => new ScriptArray(element.EnumerateArray().Select(ToValue)),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.TryGetInt64(out var number) ? Boxes.Of(number) : element.GetDouble(),
        JsonValueKind.True => Boxes.True,
        JsonValueKind.False => Boxes.False,
        _ => null,
    };

    private static ScriptObject ToObject(JsonElement element)
    {
        var result = new ScriptObject();
        foreach (var property in element.EnumerateObject())
            result.SetValue(property.Name, ToValue(property.Value), readOnly: false);
        return result;
    }
}
