using System.Collections.Immutable;
using NodaTime;

namespace Previews.Football.Matches;

/// <summary>What is known of a match before it begins, and stays true whatever becomes of it.</summary>
public sealed class Fixture : IDated
{
    /// <summary>Stable for ever: it is the match's address and its identity in calendars.</summary>
    public required string Id { get; init; }

    public required Competition Competition { get; init; }

    /// <summary>Null for a match that counts in no table.</summary>
    public Group? Group { get; init; }

    public int? Matchday { get; init; }

    public required Team Home { get; init; }

    public required Team Away { get; init; }

    /// <summary>As it was planned first.</summary>
    public required Kickoff Kickoff { get; init; }

    public Venue? Venue { get; init; }

    /// <summary>The venue's city, or the city alone where no source names the ground.</summary>
    public City? City { get; init; }

    /// <summary>Played on neither side's ground: nobody is at home for tables of home matches.</summary>
    public bool Neutral { get; init; }

    /// <summary>A match played outside the table, to decide between teams that it left level.</summary>
    public bool Deciding { get; init; }

    /// <summary>One of two matches that a team really plays within the same hours, with other players.</summary>
    public bool IsDoubleHeader { get; init; }

    /// <summary>Which match it is played in place of; null for nearly all.</summary>
    public Replay? Replays { get; init; }

    /// <summary>The tie that it is a leg of, or the only match; null for a match of a table, and for friendlies.</summary>
    public TieReference? Tie { get; init; }

    /// <summary>Who goes through after it, where no result says it.</summary>
    public TieDecision? Decision { get; init; }

    /// <summary>From when it is known that there is such a match: who meets whom in a round is known once it is drawn.</summary>
    public Instant KnownFrom => Instant.Max(Replays?.Since ?? Instant.MinValue, Tie?.Round?.Drawn ?? Instant.MinValue);

    public ImmutableArray<Absence> Absences { get; init; } = [];

    public ImmutableArray<Source> Sources { get; init; } = [];

    public IEnumerable<Instant> Instants => [KnownFrom, Kickoff.Start, .. Decision?.Instants ?? [], .. Absences.SelectMany(a => a.Instants)];

    /// <summary>The match before anything became of it.</summary>
    internal Match.Scheduled Planned => field ??= new(this);

    public Team Team(Side side) => side == Side.Home ? Home : Away;

    public bool Involves(Team team) => Home == team || Away == team;

    /// <exception cref="ArgumentException">The team does not play in this match.</exception>
    public Side SideOf(Team team) =>
        Home == team ? Side.Home : Away == team ? Side.Away : throw new ArgumentException($"{team} does not play in {Id}.", nameof(team));

    public Team OpponentOf(Team team) => SideOf(team) == Side.Home ? Away : Home;
}
