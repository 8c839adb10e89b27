using System.Text.Json;

namespace Previews;

/// <summary>A case of the template language, as a file of cases holds it.</summary>
/// <param name="Templates">What includes may ask for.</param>
/// <param name="Errors">Expected errors, each with line, column and text.</param>
/// <param name="Compare"><c>exact</c> or <c>trim</c>.</param>
internal sealed record TemplateCase(
    string Name,
    string Template,
    string Expected,
    bool ExpectsError,
    string? Compare,
    JsonElement? Model,
    Dictionary<string, string>? Templates,
    List<List<JsonElement>>? Errors)
{
    public int FirstErrorLine => Errors is [[var line, ..], ..] ? line.GetInt32() : 0;
}
