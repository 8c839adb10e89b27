using System.Collections.Immutable;
using Previews.Football;
using Previews.Football.Matches;

namespace Previews.Content.NeutralTables;

/// <summary>A group with its rules, matches and facts out of one file of the neutral format.</summary>
/// <param name="Matches">In the order of the file; deciding matches are marked as such.</param>
public sealed record NeutralTable(Group Group, ImmutableArray<Match> Matches);
