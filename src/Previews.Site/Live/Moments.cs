using NodaTime;
using Previews.Content;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Site.Teams;

namespace Previews.Site.Live;

/// <summary>
/// The instants at which what is known changes: a match begins or ends, an article is published, a fact begins to hold.
/// Between two of them the site stays the same, so the instant of a site in memory need not move with the clock.
/// </summary>
internal static class Moments
{
    public static bool AnyBetween(Library library, Instant after, Instant until)
    {
        return library.Matches.Any(match => Of(match).Any(IsBetween))
            || library.Articles.Any(article => IsBetween(article.Published) || (article.Updated is { } updated && IsBetween(updated)))
            || library.Groups.Any(group => Of(group).Any(IsBetween));

        bool IsBetween(Instant instant) => after < instant && instant <= until;
    }

    /// <summary>A year after its kick-off a match is no form any more.</summary>
    private static IEnumerable<Instant> Of(Match match) =>
    [
        match.Fixture.Kickoff.Start,
        match.Fixture.Kickoff.Start + FormView.Reach,
        match.KnownFrom,
        .. match.Fixture.Absences.Select(a => a.Reported),
        .. match is Match.Postponed { NewDate: { } date } ? new[] { date.KnownFrom, date.Kickoff.Start } : [],
    ];

    private static IEnumerable<Instant> Of(Group group) =>
    [
        .. group.Deductions.Select(d => d.From),
        .. group.Lots.Select(l => l.From),
        .. group.Rankings.Select(r => r.From),
        .. group.Conduct.Select(c => c.From),
        .. group.OutsidePlaces.Select(p => p.From),
    ];
}
