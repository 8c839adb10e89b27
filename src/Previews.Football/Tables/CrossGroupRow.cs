namespace Previews.Football.Tables;

/// <param name="Row">With the results that this ranking counts, and the rank in it.</param>
/// <param name="IsOpen">The group has level teams on the place: which of them is meant is still to be decided.</param>
public sealed record CrossGroupRow(Group Group, TableRow Row, bool IsOpen);
