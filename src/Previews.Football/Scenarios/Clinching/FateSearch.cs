using System.Collections.Immutable;
using Previews.Football.Scenarios.Search;

namespace Previews.Football.Scenarios.Clinching;

/// <summary>Finds where one team can still end, place by place: "certainly first" (clinched) is decided here, in <see cref="CertaintyOf"/>.</summary>
internal static class FateSearch
{
    public static TeamFate Of(Situation situation, Team team)
    {
        var findings = Findings(situation, situation.Contest.Teams.IndexOf(team));
        var places = Enumerable.Range(1, findings.Length).ToList();
        return new TeamFate(
            team,
            places.Find(p => findings[p - 1] != Finding.Impossible),
            places.FindLast(p => findings[p - 1] != Finding.Impossible),
            !findings.Contains(Finding.NotSettled),
            [.. places.SelectMany(p => PlaceOf(situation, p, findings[p - 1]))],
            [.. situation.Group.Competition.Zones.Select(z => new ZoneFate(z, CertaintyOf(z, findings), situation.HoldsOutside(team, z)))]);
    }

    /// <summary>
    /// The best place is the first for which "this place or a better one" is possible, the worst place likewise from below; each place
    /// between them is searched for by itself.
    /// </summary>
    private static Finding[] Findings(Situation situation, int team)
    {
        var (teams, any) = (situation.Contest.Teams.Length, new sbyte?[situation.Remaining.Length]);
        var findings = new Finding[teams];
        Array.Fill(findings, Finding.Impossible);
        var (best, worst) = (1, teams);
        while ((findings[best - 1] = situation.Outlook.CanEnd(any, team, 1, best)) == Finding.Impossible)
            best++;
        while (worst > best && (findings[worst - 1] = situation.Outlook.CanEnd(any, team, worst, teams)) == Finding.Impossible)
            worst--;
        for (var place = best + 1; place < worst; place++)
            findings[place - 1] = situation.Outlook.CanEnd(any, team, place, place);
        return findings;
    }

    private static IEnumerable<PossiblePlace> PlaceOf(Situation situation, int place, Finding finding) =>
        finding is Finding.Possible possible ? [new PossiblePlace(place, [.. situation.Remaining.Zip(possible.Scores)])] : [];

    private static Certainty CertaintyOf(Zone zone, Finding[] findings)
    {
        var places = findings.Select((finding, i) => (Finding: finding, IsWithin: zone.First <= i + 1 && i + 1 <= zone.Last))
            .ToLookup(p => p.IsWithin, p => p.Finding);
        if (places[false].All(f => f == Finding.Impossible))
            return Certainty.Certain;
        if (places[true].All(f => f == Finding.Impossible))
            return Certainty.Impossible;
        return places[true].Any(f => f is Finding.Possible) && places[false].Any(f => f is Finding.Possible)
            ? Certainty.Possible
            : Certainty.NotSettled;
    }
}
