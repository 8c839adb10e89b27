using System.Collections.Immutable;
using NodaTime;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Binding;

/// <summary>The matches gathered: no id twice, and no match under two ids.</summary>
/// <param name="Sorted">All that could be built, by kick-off, then id.</param>
internal sealed record MatchSet(Definitions<Match> Definitions, ImmutableArray<Match> Sorted)
{
    public static MatchSet Of(ImmutableArray<Entity> entities, IReadOnlyList<Match?> bound, DiagnosticBag diagnostics)
    {
        var matches = new Definitions<Match>("match", diagnostics);
        var meetings = new Dictionary<(Team, Team, LocalDate), (string Id, TextLocation Location)>();
        for (var i = 0; i < entities.Length; i++)
        {
            var (entity, match) = (entities[i], bound[i]);
            if (entity.Id is not null)
                matches.Add(entity.Id, match, entity.Location);
            if (match is null)
                continue;
            var meeting = (match.Fixture.Home, match.Fixture.Away, match.Fixture.Kickoff.Date);
            if (!meetings.TryAdd(meeting, (match.Id, entity.Location)) && meetings[meeting].Id != match.Id)
                diagnostics.SameFixtureTwice(entity.Location, match.Id, meetings[meeting].Id, meetings[meeting].Location);
        }

        return new MatchSet(matches, [.. matches.All.OrderBy(m => m.Fixture.Kickoff.Start).ThenBy(m => m.Id, StringComparer.Ordinal)]);
    }
}
