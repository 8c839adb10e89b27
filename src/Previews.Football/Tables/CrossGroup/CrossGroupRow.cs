using System.Collections.Immutable;
using Previews.Football.Matches;

namespace Previews.Football.Tables.CrossGroup;

/// <param name="Row">With the results that this ranking counts, and the rank in it.</param>
/// <param name="IsOpen">The group has level teams on the place: which of them is meant is still to be decided.</param>
/// <param name="LeftOut">The team's results that the group counts and this ranking does not.</param>
/// <param name="IsLeftOutOpen">The group has level teams across the place from which results are left out: which are is still to be decided.</param>
public sealed record CrossGroupRow(Group Group, TableRow Row, bool IsOpen, ImmutableArray<Match> LeftOut, bool IsLeftOutOpen);
