using System.Text.Json;
using Previews.Templates.Rendering;

namespace Previews.Templates.Builtins;

/// <summary><c>object.to_json</c> and <c>from_json</c> without reflection, which native code does not have.</summary>
internal static class JsonBuiltins
{
    public static readonly BuiltinFunction[] All =
    [
        new("to_json", [BuiltinFunction.Any("value")], static (page, _, a) => JsonWriter.Write(page, a[0], escapeMarkup: false)),
        new("from_json", [BuiltinFunction.Text("json")], static (page, at, a) =>
        {
            try
            {
                using var document = JsonDocument.Parse((string?)a[0] ?? "");
                return JsonReader.ToValue(document.RootElement);
            }
            catch (JsonException)
            {
                throw page.Fail(TemplateDiagnostics.BadArgument(page.At(at.Span), "the text is no JSON"));
            }
        }),
    ];
}
