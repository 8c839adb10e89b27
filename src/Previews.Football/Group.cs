using System.Collections.Immutable;
using NodaTime;
using Previews.Football.Facts;
using Previews.Football.Formats;
using Previews.Football.Names;

namespace Previews.Football;

/// <summary>Teams that play one table against each other: a group of a tournament, or a whole league.</summary>
public sealed class Group : IDated
{
    private ImmutableArray<DrawnLots> _lots = [];

    public required string Id { get; init; }

    public required Competition Competition { get; init; }

    /// <summary>"Groupe J", "Groep J".</summary>
    public required Localized<string> Name { get; init; }

    public required ImmutableArray<Team> Teams
    {
        get;
        init
        {
            field = value;
            TeamsById = value.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        }
    }

    /// <summary>So teams that stay level stand in an order that does not depend on how the data were listed.</summary>
    internal ImmutableArray<Team> TeamsById { get; private init; }

    /// <summary>Its own, where it differs from that of the competition's other groups.</summary>
    public Format? OwnFormat { get; init; }

    /// <summary>How many matches it holds; null where nobody has said.</summary>
    public Format? Format => OwnFormat ?? Competition.Format;

    // Dated facts besides the results. Each holds from its instant on.
    public ImmutableArray<Deduction> Deductions { get; init; } = [];

    public ImmutableArray<DrawnLots> Lots { get => _lots; init => _lots = value; }

    public ImmutableArray<RankingList> Rankings { get; init; } = [];

    public ImmutableArray<ConductScores> Conduct { get; init; } = [];

    public ImmutableArray<CarriedPoints> Carried { get; init; } = [];

    public ImmutableArray<OutsidePlace> OutsidePlaces { get; init; } = [];

    /// <summary>At most one for each team.</summary>
    public ImmutableArray<Withdrawal> Withdrawals { get; init; } = [];

    /// <summary>Null for a season that is played to its end.</summary>
    public CutShort? CutShort { get; init; }

    public IEnumerable<Instant> Instants =>
    [
        .. Deductions.SelectMany(d => d.Instants),
        .. Lots.SelectMany(l => l.Instants),
        .. Rankings.SelectMany(r => r.Instants),
        .. Conduct.SelectMany(c => c.Instants),
        .. Carried.SelectMany(c => c.Instants),
        .. OutsidePlaces.SelectMany(p => p.Instants),
        .. Withdrawals.SelectMany(w => w.Instants),
        .. CutShort?.Instants ?? [],
    ];

    /// <summary>Null for a team that takes part at the instant.</summary>
    public Withdrawal? WithdrawalOf(Team team, Instant instant) => Withdrawals.FirstOrDefault(w => w.Team == team && w.From <= instant);

    public CutShort? CutShortAt(Instant instant) => CutShort?.From <= instant ? CutShort : null;

    /// <summary>The same group, as if other lots had been drawn.</summary>
    internal Group With(ImmutableArray<DrawnLots> lots)
    {
        var group = (Group)MemberwiseClone();
        group._lots = lots;
        return group;
    }
}
