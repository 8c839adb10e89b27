using System.Collections.Immutable;
using Previews.Football;

namespace Previews.Content.Teams;

/// <summary>A team with its names as they stand in its file.</summary>
internal sealed record BoundTeam(Team Team, ImmutableArray<WrittenName> Names);
