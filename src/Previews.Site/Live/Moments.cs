using NodaTime;
using Previews.Content;
using Previews.Football;
using Previews.Site.Teams;

namespace Previews.Site.Live;

/// <summary>
/// The instants at which what is known changes: a match begins or ends, an article is published, a fact or a name begins to hold.
/// Between two of them the site stays the same, so the instant of a site in memory need not move with the clock.
/// </summary>
internal static class Moments
{
    public static bool AnyBetween(Library library, Instant after, Instant until)
    {
        return library.Matches.Concat<IDated>(library.Articles).Concat(library.Groups).Any(dated => dated.Instants.Any(IsBetween))
            || library.Matches.Any(match => match.History.Any(state => IsBetween(state.Kickoff.Start + FormView.Reach)))
            || Renamings(library).Any(day => IsBetween(library.Settings.Zone.AtStartOfDay(day).ToInstant()));

        bool IsBetween(Instant instant) => after < instant && instant <= until;
    }

    /// <summary>The days on which anything takes another name.</summary>
    private static IEnumerable<LocalDate> Renamings(Library library) => library.TeamRenamings
        .Concat(library.Venues.SelectMany(v => v.Names.Renamings))
        .Concat(library.Matches.Select(m => m.Fixture.City).OfType<City>().Distinct().SelectMany(c => c.Names.Renamings));
}
