using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Previews.Scriban;
using Previews.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Previews;

/// <summary>
/// Reads the data for a template from YAML or JSON, as a tree of plain values. Aliases are refused and nesting is limited:
/// both make a small file large.
/// </summary>
internal static class ModelFile
{
    private const int MaximumDepth = 64;

    public static DynamicModel Read(FileInfo file, DiagnosticBag diagnostics)
    {
        var source = new SourceText(File.ReadAllText(file.FullName, Encoding.UTF8), file.ToString().Replace('\\', '/'));
        try
        {
            return DynamicModel.FromJson(file.Extension == ".json" ? source.Text : ReadYaml(source.Text).ToJsonString());
        }
        catch (JsonException mistake)
        {
            var start = source.LineStarts[(int)Math.Min(mistake.LineNumber ?? 0, source.LineStarts.Length - 1)];
            diagnostics.Add(new Diagnostic("PV0490", Severity.Error, source.At(start, 0), "the file is no JSON"));
        }
        catch (YamlException mistake)
        {
            diagnostics.Add(new Diagnostic("PV0491", Severity.Error, source.At((int)Math.Min(mistake.Start.Index, source.Length), 0), $"the file is no YAML: {mistake.Message}"));
        }

        return DynamicModel.Empty;
    }

    private static JsonNode ReadYaml(string text)
    {
        var parser = new Parser(new StringReader(text));
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
            return new JsonObject();
        parser.Consume<DocumentStart>();
        return ReadNode(parser, MaximumDepth) ?? new JsonObject();
    }

    private static JsonNode? ReadNode(Parser parser, int depth)
    {
        if (depth == 0)
            throw new YamlException(parser.Current!.Start, parser.Current.End, $"nested more than {MaximumDepth} levels deep");
        if (parser.TryConsume<Scalar>(out var scalar))
            return ReadScalar(scalar);
        if (parser.TryConsume<SequenceStart>(out _))
        {
            var list = new JsonArray();
            while (!parser.TryConsume<SequenceEnd>(out _))
                list.Add(ReadNode(parser, depth - 1));
            return list;
        }

        if (!parser.TryConsume<MappingStart>(out _))
            throw new YamlException(parser.Current!.Start, parser.Current.End, "an alias cannot be read here");
        var map = new JsonObject();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            if (!map.TryAdd(key.Value, ReadNode(parser, depth - 1)))
                throw new YamlException(key.Start, key.End, $"`{key.Value}` stands here twice");
        }

        return map;
    }

    /// <summary>Plain scalars by the core schema of YAML 1.2: so <c>no</c> and <c>20:45</c> are texts.</summary>
    private static JsonValue? ReadScalar(Scalar scalar)
    {
        if (!scalar.IsPlainImplicit)
            return JsonValue.Create(scalar.Value);
        return scalar.Value switch
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
