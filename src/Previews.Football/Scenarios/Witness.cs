using System.Collections.Immutable;
using Previews.Football.Matches;

namespace Previews.Football.Scenarios;

/// <summary>Scores of all remaining matches, in the order of the contest's pairings, that show something to be possible.</summary>
internal sealed record Witness(ImmutableArray<Score> Scores);
