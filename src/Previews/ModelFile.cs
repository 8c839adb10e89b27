using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Previews.Content.Yaml;
using Previews.Templates;
using Previews.Text;

namespace Previews;

/// <summary>Reads the data for a template that is rendered alone, from YAML or JSON, as a tree of plain values.</summary>
internal static class ModelFile
{
    public static DynamicModel Read(FileInfo file, DiagnosticBag diagnostics)
    {
        var source = new SourceText(File.ReadAllText(file.FullName, Encoding.UTF8), file.ToString().Replace('\\', '/'));
        if (file.Extension != ".json")
            return YamlReader.Read(source, diagnostics) is { } root ? DynamicModel.FromJson(ToJson(root)?.ToJsonString() ?? "{}") : DynamicModel.Empty;
        try
        {
            return DynamicModel.FromJson(source.Text);
        }
        catch (JsonException mistake)
        {
            var line = (int)Math.Min(mistake.LineNumber ?? 0, source.LineStarts.Length - 1);
            diagnostics.NoJson(source.At(source.LineStarts[line], 0));
            return DynamicModel.Empty;
        }
    }

    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlNode.Scalar scalar => ToJson(scalar),
        YamlNode.Sequence sequence => new JsonArray([.. sequence.Items.Select(ToJson)]),
        YamlNode.Mapping mapping =>
            new JsonObject(mapping.Entries.DistinctBy(static e => e.Key.Text).Select(static e => KeyValuePair.Create(e.Key.Text, ToJson(e.Value)))),
        YamlNode.Broken => null,
        _ => throw new UnreachableException(),
    };

    /// <summary>Plain scalars by the core schema of YAML 1.2: so <c>no</c> and <c>20:45</c> are texts.</summary>
    private static JsonValue? ToJson(YamlNode.Scalar scalar)
    {
        if (scalar.Quoted)
            return JsonValue.Create(scalar.Text);
        return scalar.Text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => null,
            "true" or "True" or "TRUE" => JsonValue.Create(true),
            "false" or "False" or "FALSE" => JsonValue.Create(false),
            var text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
            var text when text.Any(char.IsAsciiDigit)
                && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) => JsonValue.Create(real),
            var text => JsonValue.Create(text),
        };
    }
}
