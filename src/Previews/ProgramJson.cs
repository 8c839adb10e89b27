using System.Text.Json.Serialization;

namespace Previews;

/// <summary>How the program's own values are read from and written as JSON, generated when it is compiled: a native executable cannot look at types.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(List<TemplateCase>))]
internal sealed partial class ProgramJson : JsonSerializerContext;
