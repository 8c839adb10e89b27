using System.Collections.Immutable;
using NodaTime;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Binding;

/// <summary>The matches gathered: no id twice, and no match under two ids.</summary>
/// <param name="Bound">What each piece of YAML gave; null where it is broken.</param>
/// <param name="Sorted">All that could be built, by kick-off, then id.</param>
internal sealed record MatchSet(Definitions<Match> Definitions, IReadOnlyList<Match?> Bound, ImmutableArray<Match> Sorted)
{
    public static MatchSet Of(ImmutableArray<Entity> entities, IReadOnlyList<Match?> bound, DiagnosticBag diagnostics)
    {
        var matches = new Definitions<Match>("match", diagnostics);
        var meetings = new Dictionary<(Team, Team, LocalDate), (string Id, TextLocation Location)>();
        for (var i = 0; i < entities.Length; i++)
        {
            var (entity, match) = (entities[i], bound[i]);
            matches.IsIncomplete |= entity.MayHoldMore;
            if (entity.Id is not null)
                matches.Add(entity.Id, match, entity.Location);
            if (match is null)
                continue;
            var meeting = (match.Fixture.Home, match.Fixture.Away, match.Fixture.Kickoff.Date);
            if (!meetings.TryAdd(meeting, (match.Id, entity.Location)) && meetings[meeting].Id != match.Id)
                diagnostics.SameFixtureTwice(entity.Location, match.Id, meetings[meeting].Id, meetings[meeting].Location);
        }

        return new MatchSet(matches, bound, [.. matches.All.OrderBy(m => m.Fixture.Kickoff.Start).ThenBy(m => m.Id, StringComparer.Ordinal)]);
    }

    /// <summary>
    /// The same set with other results. Where every match has the id, the sides and the kick-off that it had, none can have
    /// come into another's way, and all stand where they stood.
    /// </summary>
    /// <returns>Null where it is not so, and the set is to be gathered anew.</returns>
    public MatchSet? With(ImmutableArray<Entity> entities, IReadOnlyList<Match?> bound, out IReadOnlyList<Match> changed)
    {
        var others = new List<Match>();
        changed = others;
        if (bound.Count != Bound.Count)
            return null;
        var (definitions, sorted) = (Definitions, Sorted.ToBuilder());
        for (var i = 0; i < bound.Count; i++)
        {
            if (ReferenceEquals(bound[i], Bound[i]))
                continue;
            if (bound[i] is not { } match || Bound[i] is not { } before || !IsSameMeeting(match.Fixture, before.Fixture))
                return null;
            definitions = definitions.With(match.Id, match, entities[i].Location);
            sorted[sorted.IndexOf(before, 0, sorted.Count, ReferenceEqualityComparer.Instance)] = match;
            others.AddRange([before, match]);
        }

        return new MatchSet(definitions, bound, sorted.DrainToImmutable());
    }

    private static bool IsSameMeeting(Fixture one, Fixture other) =>
        one.Id == other.Id && one.Home == other.Home && one.Away == other.Away && one.Kickoff == other.Kickoff;
}
