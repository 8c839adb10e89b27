using System.Collections.Immutable;
using Previews.Football;

namespace Previews.Content.Groups;

/// <param name="WrittenFacts">The group's own, each with what it was read from.</param>
internal sealed record BoundGroup(Group Group, ImmutableArray<WrittenFact> WrittenFacts);
