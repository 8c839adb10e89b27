using System.Collections.Immutable;
using NodaTime;
using Previews.Content.Binding;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Matches;

/// <summary>The matches gathered: no id twice, no match under two ids, and of one that was replayed it is known.</summary>
/// <param name="Bound">All, by file, then as they stand in it.</param>
/// <param name="Sorted">All that could be built, by kick-off, then id.</param>
internal sealed record MatchSet(Definitions<Match> Definitions, ImmutableArray<BoundMatch> Bound, ImmutableArray<Match> Sorted)
{
    /// <param name="isIncomplete">Whether there are more, in what could not be read.</param>
    public static MatchSet Of(ImmutableArray<BoundMatch> bound, bool isIncomplete, DiagnosticBag diagnostics)
    {
        var matches = new Definitions<Match>("match") { IsIncomplete = isIncomplete };
        var meetings = new Dictionary<(Team, Team, LocalDate), (string Id, TextLocation Location)>();
        foreach (var (id, match, location, _, mayHoldMore) in bound)
        {
            matches.IsIncomplete |= mayHoldMore;
            if (id is not null)
                matches.Add(id, match, location, diagnostics);
            if (match is null)
                continue;
            var meeting = MeetingOf(match.Fixture);
            if (!meetings.TryAdd(meeting, (match.Id, location)) && meetings[meeting].Id != match.Id && !match.Fixture.IsDoubleHeader)
                diagnostics.SameFixtureTwice(location, match.Id, meetings[meeting].Id, meetings[meeting].Location);
        }

        matches = Replays.Follow(matches, bound, diagnostics);
        return new MatchSet(matches, bound, [.. matches.All.OrderBy(m => m.Fixture.Kickoff.Start).ThenBy(m => m.Id, StringComparer.Ordinal)]);
    }

    /// <summary>
    /// The same set with other results. Where every match has the id, the sides and the kick-off that it had, none can have
    /// come into another's way, and all stand where they stood.
    /// </summary>
    /// <returns>Null where it is not so, and the set is to be gathered anew.</returns>
    public MatchSet? With(ImmutableArray<BoundMatch> bound, out IReadOnlyList<Match> changed)
    {
        var others = new List<Match>();
        changed = others;
        if (bound.Length != Bound.Length || Bound.Concat(bound).Any(b => b.Replays is not null))
            return null;
        var (definitions, sorted) = (Definitions, Sorted.ToBuilder());
        for (var i = 0; i < bound.Length; i++)
        {
            if (ReferenceEquals(bound[i], Bound[i]))
                continue;
            if (bound[i].Match is not { } match || Bound[i].Match is not { } before || !IsSameMeeting(match.Fixture, before.Fixture))
                return null;
            definitions = definitions.With(match.Id, match, bound[i].Location);
            sorted[sorted.IndexOf(before, 0, sorted.Count, ReferenceEqualityComparer.Instance)] = match;
            others.AddRange([before, match]);
        }

        return new MatchSet(definitions, bound, sorted.DrainToImmutable());
    }

    /// <summary>Two teams meet once a day, whoever is said to be at home.</summary>
    private static (Team, Team, LocalDate) MeetingOf(Fixture fixture) => string.CompareOrdinal(fixture.Home.Id, fixture.Away.Id) < 0
        ? (fixture.Home, fixture.Away, fixture.Kickoff.Date)
        : (fixture.Away, fixture.Home, fixture.Kickoff.Date);

    private static bool IsSameMeeting(Fixture one, Fixture other) =>
        one.Id == other.Id && one.Home == other.Home && one.Away == other.Away && one.Kickoff == other.Kickoff;
}
