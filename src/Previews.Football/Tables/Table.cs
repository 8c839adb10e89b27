using System.Collections.Immutable;
using Previews.Football.Facts;
using Previews.Football.Matches;
using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables;

/// <summary>A group's table as of a cut through its matches.</summary>
public sealed class Table
{
    public required Group Group { get; init; }

    public required TableCut Cut { get; init; }

    /// <summary>The best first. Rows that share a rank stand in the order of their teams' ids.</summary>
    public required ImmutableArray<TableRow> Rows { get; init; }

    /// <summary>One for every set of two or more teams level on points, in the order of the table.</summary>
    public required ImmutableArray<Tie> Ties { get; init; }

    public required int MatchesCounted { get; init; }

    /// <summary>All matches of the group, without those that are void; where <see cref="FixturesKnown"/> is false, those that have been entered.</summary>
    public required int MatchesTotal { get; init; }

    /// <summary>Whether the competition's format, or its author, says how many matches there are.</summary>
    public required bool FixturesKnown { get; init; }

    /// <summary>Matches that kicked off before the cut and have no result yet: they are left out, and pages say so.</summary>
    public required ImmutableArray<Match> Awaited { get; init; }

    /// <summary>Points taken off that count in this table, in the order of the data.</summary>
    public ImmutableArray<Deduction> Deductions =>
        Cut.IsStanding ? [.. Group.Deductions.Where(d => d.From <= Cut.Instant)] : [];

    /// <summary>Points brought along that count in this table, in the order of the data.</summary>
    public ImmutableArray<CarriedPoints> Carried => Cut.IsStanding ? [.. Group.Carried.Where(c => c.CountsAt(Cut.Instant))] : [];

    /// <summary>Teams that have withdrawn, in the order of the data.</summary>
    public ImmutableArray<Withdrawal> Withdrawals => Cut.IsStanding ? [.. Group.Withdrawals.Where(w => w.From <= Cut.Instant)] : [];

    /// <summary>Null for a season that goes on, or was played to its end.</summary>
    public CutShort? CutShort => Cut.IsStanding ? Group.CutShortAt(Cut.Instant) : null;

    /// <summary>Every match of the group is counted, and it is known that there are no more.</summary>
    public bool IsFinal => FixturesKnown && MatchesTotal > 0 && MatchesCounted == MatchesTotal;

    /// <summary>Why one team stands above another, next to it or further down; the two do not share a rank.</summary>
    public Separation Between(Team above, Team below) =>
        Separation.BeforeCriteria(Compared(this[above]), Compared(this[below]), PerMatch)
            ?? Separation.In(Ties.Single(t => t.Teams.Contains(above)).Steps, above, below);

    /// <summary>Whether points are divided by the matches played before teams are compared.</summary>
    public required bool PerMatch { get; init; }

    private (Measure Points, bool HasWithdrawn) Compared(TableRow row) =>
        (PerMatch ? new Measure(row.Points, row.Played) : new Measure(row.Points), row.HasWithdrawn);

    /// <exception cref="ArgumentException">The team is not in the group.</exception>
    public TableRow this[Team team] =>
        Rows.FirstOrDefault(r => r.Team == team) ?? throw new ArgumentException($"{team} is not in {Group.Id}.", nameof(team));
}
