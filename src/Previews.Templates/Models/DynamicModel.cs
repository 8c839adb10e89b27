using System.Text.Json;
using Scriban.Runtime;

namespace Previews.Templates;

/// <summary>
/// The model of a page as a tree of plain data, for templates that are rendered without the site. Each rendering gets a copy,
/// so that what a template writes into it is gone afterwards.
/// </summary>
public sealed class DynamicModel
{
    private readonly JsonElement _root;

    private DynamicModel(JsonElement root) => _root = root;

    public static DynamicModel Empty { get; } = FromJson("{}");

    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static DynamicModel FromJson(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new DynamicModel(document.RootElement.Clone());
    }

    /// <summary>The members of an object; any other JSON value gives none.</summary>
    internal ScriptObject Create() => JsonReader.ToValue(_root) as ScriptObject ?? [];
}
