using System.Collections.Immutable;
using NodaTime;
using Previews.Content.Matches.Contradictions;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Matches;

/// <summary>
/// A shoot-out follows a match that was decided only where the first leg makes the two level: on aggregate, or with a win each where legs
/// were counted by points; what is of a tie by its competition is checked with it. All 37 such matches between countries since 1872 have
/// that first leg within a year.
/// </summary>
internal static class PenaltiesWithoutATie
{
    private static readonly Duration Year = Duration.FromDays(366);

    /// <param name="bound">All matches.</param>
    /// <param name="teams">Those of which something can be wrong; null: all.</param>
    public static void Check(ImmutableArray<BoundMatch> bound, IReadOnlySet<Team>? teams, DiagnosticBag diagnostics)
    {
        foreach (var (match, place) in bound.Where(b => b.Penalties is not null).Select(b => (b.Match, b.Penalties!.Value)))
        {
            if (match?.Play is { Score: var score } && score.Home != score.Away && match.Fixture.Tie is null && !CountsInATable(match)
                && teams?.Contains(match.Fixture.Home) != false
                && !bound.Any(b => b.Match is { } other && other != match && MakesLevel(match, other)))
                diagnostics.PenaltiesWithoutATie(place, match.Id, score);
        }
    }

    private static bool CountsInATable(Match match) => match.Fixture is { Group: not null, Deciding: false };

    /// <summary>One without a score may have any.</summary>
    private static bool MakesLevel(Match match, Match other)
    {
        var (fixture, of) = (match.Fixture, other.Fixture);
        if (of.Competition != fixture.Competition || !of.Involves(fixture.Home) || !of.Involves(fixture.Away)
            || Duration.Max(match.Kickoff.Start - other.Kickoff.Start, other.Kickoff.Start - match.Kickoff.Start) > Year)
            return false;
        if (other.CountingScore is not { } score)
            return true;
        var here = Lead(match.Play!.Score, Side.Home);
        var there = Lead(score, of.SideOf(fixture.Home));
        return here + there == 0 || Math.Sign(here) + Math.Sign(there) == 0;
    }

    private static int Lead(Score score, Side side) => score.For(side) - score.For(side.Other());
}
