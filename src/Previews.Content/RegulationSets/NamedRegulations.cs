using Previews.Football;
using Previews.Text;

namespace Previews.Content.RegulationSets;

/// <summary>The regulations that a competition names.</summary>
/// <param name="IsPreset">Whether they come from a preset that is named for the first time, and are now to be defined.</param>
/// <param name="Location">Where the competition names them, or where the preset begins.</param>
internal sealed record NamedRegulations(Regulations Regulations, bool IsPreset, TextLocation Location);
