using System.Collections.Immutable;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Matches.Contradictions;

/// <summary>What was played, and where it says so: what is held against itself.</summary>
/// <param name="Goals">As they are written, not in the order of play.</param>
/// <param name="Penalties">Where the shoot-out stands; null where there was none.</param>
internal sealed record WrittenPlay(
    Match.Played Play, ImmutableArray<Written<Goal>> Goals, ImmutableArray<Written<Card>> Cards, TextLocation? Penalties);
