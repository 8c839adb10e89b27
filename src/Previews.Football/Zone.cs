using Previews.Football.Names;

namespace Previews.Football;

/// <summary>What a range of places means: qualified, play-offs, relegated. Places are 1-based, both ends inside.</summary>
/// <param name="Key">Names the zone for templates and colours: a lower-case slug.</param>
/// <param name="Text">Said beside the table: colour alone never carries it.</param>
/// <param name="Certain">Said instead where a team is sure of it, in words that agree: "qualification assurée"; null: the language's own way is used.</param>
/// <param name="Letter">Stands in tables beside a team that is certain of the zone; null: none does.</param>
public sealed record Zone(string Key, int First, int Last, Localized<string> Text, Localized<string>? Letter = null, Localized<string>? Certain = null);
