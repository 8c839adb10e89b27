using System.Collections.Immutable;
using NodaTime;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Binding;

/// <summary>Gathers the matches: no id twice, and no match under two ids.</summary>
internal static class MatchSet
{
    public static Definitions<Match> Of(ImmutableArray<Entity> entities, IReadOnlyList<Match?> bound, DiagnosticBag diagnostics)
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

        return matches;
    }
}
