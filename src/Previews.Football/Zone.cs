using Previews.Football.Names;

namespace Previews.Football;

/// <summary>What a range of places means: qualified, play-offs, relegated. Places are 1-based, both ends inside.</summary>
/// <param name="Key">Names the zone for templates and colours: a lower-case slug.</param>
/// <param name="Text">Said beside the table: colour alone never carries it.</param>
public sealed record Zone(string Key, int First, int Last, Localized<string> Text);
