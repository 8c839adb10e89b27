using System.Collections.Immutable;
using NodaTime;
using Previews.Football.Facts;
using Previews.Football.Matches;

namespace Previews.Football.Formats;

/// <summary>All matches of a group, as far as its format tells: those that have been entered, and those that must come besides.</summary>
internal sealed class FixtureList
{
    private readonly ImmutableDictionary<Team, int> _undrawn;

    private FixtureList(bool isKnown, ImmutableArray<Fixture> unlisted, bool isHostOpen, ImmutableDictionary<Team, int> undrawn, int entered)
    {
        IsKnown = isKnown;
        Unlisted = unlisted;
        IsHostOpen = isHostOpen;
        _undrawn = undrawn;
        Entered = entered;
    }

    /// <summary>Whether it is known how many matches there will be.</summary>
    public bool IsKnown { get; }

    /// <summary>Pairings that must still come and that nobody has entered. They have no date, and an id of this group alone: <c>BEL-KAZ</c>.</summary>
    public ImmutableArray<Fixture> Unlisted { get; }

    /// <summary>Whether of some of <see cref="Unlisted"/> either side may be at home: of three meetings, the third.</summary>
    public bool IsHostOpen { get; }

    /// <summary>Results that were given against a team that withdrew, in matches that nobody had entered.</summary>
    public ImmutableArray<Match> Awarded { get; private init; } = [];

    /// <summary>The matches that have been entered and are or will be played, without those that decide outside the table.</summary>
    public int Entered { get; }

    /// <summary>All matches of the group; of a group of which the number is not known, those entered.</summary>
    public int Total => Entered + Unlisted.Length + Awarded.Length + ((_undrawn.Values.Sum() + 1) / 2);

    /// <summary>Whether more can come than <see cref="Entered"/> and <see cref="Unlisted"/>: then nothing is final.</summary>
    public bool MayHaveMore => !IsKnown || HasUndrawn;

    /// <summary>Whether teams have matches to play against opponents that are not known.</summary>
    public bool HasUndrawn => !_undrawn.IsEmpty;

    /// <summary>How many matches a team has to play against opponents that are not known.</summary>
    public int UndrawnOf(Team team) => _undrawn.GetValueOrDefault(team);

    /// <param name="matches">All that have been entered for the group, in any order, as they were known at the instant.</param>
    public static FixtureList Of(Group group, IEnumerable<Match> matches, Instant instant)
    {
        // One that was replayed as another is that other.
        var entered = matches.Where(m => !m.Fixture.Deciding && m is not Match.Replayed).ToImmutableArray();
        var counted = entered.Count(m => !m.IsVoid);
        return group.Format switch
        {
            // Whatever the format was, nothing is played any more.
            _ when group.CutShortAt(instant) is not null => new(true, [], false, ImmutableDictionary<Team, int>.Empty, counted),
            Format.Meetings { Times: var times } => OfMeetings(group, times, entered, counted).WithFactsOf(group, instant),
            Format.Rounds { MatchesOfATeam: var rounds } => new(true, [], false, Undrawn(group, rounds, entered, instant), counted),
            Format.CompleteFixtures => new(true, [], false, ImmutableDictionary<Team, int>.Empty, counted),
            _ => new(false, [], false, ImmutableDictionary<Team, int>.Empty, counted),
        };
    }

    /// <summary>What becomes of the matches of a team that withdrew holds for those too that nobody has entered.</summary>
    private FixtureList WithFactsOf(Group group, Instant instant)
    {
        if (group.Withdrawals.IsEmpty)
            return this;
        var known = Unlisted.Select(f => new Match.Scheduled(f).WithFactsOf(group)).AsOf(instant);
        return new(IsKnown, [.. known.Where(m => m.IsStillToPlay).Select(m => m.Fixture)], IsHostOpen, _undrawn, Entered)
        {
            Awarded = [.. known.Where(m => m.HasResult)],
        };
    }

    private static FixtureList OfMeetings(Group group, int times, ImmutableArray<Match> entered, int counted)
    {
        var teams = group.TeamsById;
        var hosted = new int[teams.Length, teams.Length];
        foreach (var match in entered)
        {
            if (teams.IndexOf(match.Fixture.Home) is >= 0 and var home && teams.IndexOf(match.Fixture.Away) is >= 0 and var away)
                hosted[home, away]++;
        }

        var left = new List<MeetingsLeft>();
        for (var one = 0; one < teams.Length; one++)
        {
            for (var other = one + 1; other < teams.Length; other++)
            {
                if (hosted[one, other] + hosted[other, one] < times)
                    left.Add(MeetingsLeft.Of(teams[one], teams[other], times, hosted[one, other], hosted[other, one]));
            }
        }

        return new(
            true,
            [.. left.SelectMany(m => m.Hosts.Select((host, i) => Unentered(group, host, host == m.One ? m.Other : m.One, i)))],
            left.Exists(m => m.IsHostOpen),
            ImmutableDictionary<Team, int>.Empty,
            counted);
    }

    /// <summary>A match that was entered is one of the team's, whatever becomes of it: what is cancelled is not made up for by another.</summary>
    private static ImmutableDictionary<Team, int> Undrawn(Group group, int rounds, ImmutableArray<Match> entered, Instant instant) => group.Teams
        .Where(team => group.WithdrawalOf(team, instant) is null)
        .Select(team => KeyValuePair.Create(team, rounds - entered.Count(m => m.Fixture.Involves(team))))
        .Where(left => left.Value > 0)
        .ToImmutableDictionary();

    private static Fixture Unentered(Group group, Team home, Team away, int number) => new()
    {
        Id = number == 0 ? $"{home.Id}-{away.Id}" : $"{home.Id}-{away.Id}-{number + 1}",
        Competition = group.Competition,
        Group = group,
        Home = home,
        Away = away,
        Kickoff = Kickoff.Open.Instance,
    };
}
