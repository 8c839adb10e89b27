namespace Previews.Football.Tables;

public sealed class TableRow
{
    public required Team Team { get; init; }

    /// <summary>1-based. Teams that the data cannot take apart share it: three level teams at the top are 1, 1, 1, and the next is 4.</summary>
    public required int Rank { get; init; }

    /// <summary>Whether another team has the same rank.</summary>
    public required bool IsLevel { get; init; }

    /// <summary>Of a level team: the criterion that is still to decide (<c>lots</c>); null also if the regulations name none.</summary>
    public string? ToBeDecidedBy { get; init; }

    public required int Won { get; init; }

    public required int Drawn { get; init; }

    public required int Lost { get; init; }

    public required int GoalsFor { get; init; }

    public required int GoalsAgainst { get; init; }

    /// <summary>As the table shows them: with what was carried along and without what was deducted.</summary>
    public required int Points { get; init; }

    /// <summary>Points taken away and not given back, at least 0; already missing in <see cref="Points"/>.</summary>
    public int Deducted { get; init; }

    /// <summary>
    /// What the place means; null where it means nothing, in a table that is no standing, and where level teams stand across a border of
    /// zones.
    /// </summary>
    public Zone? Zone { get; init; }

    /// <summary>What keeps this row above the next one; null in the last row.</summary>
    public Separation? AboveNext { get; init; }

    /// <summary>Of the draws: those won on penalties, where the regulations give points for that.</summary>
    public int WonOnPenalties { get; init; }

    public int LostOnPenalties { get; init; }

    /// <summary>Whether the team no longer takes part: then it stands below all that do.</summary>
    public bool HasWithdrawn { get; init; }

    public int Played => Won + Drawn + Lost;

    public int GoalDifference => GoalsFor - GoalsAgainst;
}
