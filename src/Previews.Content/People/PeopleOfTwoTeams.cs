using NodaTime;
using Previews.Football;
using Previews.Text;

namespace Previews.Content.People;

/// <summary>
/// Finds who is named for a team between two matches for another one of the same competition, all within less time than the shortest loan: a
/// goal or card that was written down on the wrong side. Who plays for club and country does it in different competitions.
/// </summary>
internal static class PeopleOfTwoTeams
{
    private static readonly Duration ShortestLoan = Duration.FromDays(28);

    /// <param name="mentions">All.</param>
    /// <param name="people">Those of whom something can be wrong.</param>
    public static void Check(IEnumerable<Mention> mentions, IReadOnlySet<Person> people, DiagnosticBag diagnostics)
    {
        foreach (var person in mentions.Where(m => people.Contains(m.Person)).GroupBy(m => (m.Person, m.Match.Competition)))
        {
            if (person.DistinctBy(m => m.Team).Count() < 2)
                continue;
            var counts = person.CountBy(m => m.Team).ToDictionary();
            var ordered = person.OrderBy(m => m.Match.Kickoff.Start).ThenBy(m => m.Match.Id, StringComparer.Ordinal).ToList();
            var doubtful = ordered.Select(m => (Mention: m, Around: Around(m, ordered))).Where(d => d.Around is not null).ToList();
            if (doubtful.Count > 0 && doubtful.MinBy(d => counts[d.Mention.Team]) is ({ } wrong, var (before, after)))
                diagnostics.PersonOfTwoTeams(wrong.Location, wrong.Person.Name, wrong.Team.Id, before.Team.Id, before.Location, after.Location);
        }
    }

    /// <summary>The matches before and after one, if both are for one other team.</summary>
    private static (Mention Before, Mention After)? Around(Mention mention, List<Mention> ordered)
    {
        var start = mention.Match.Kickoff.Start;
        var before = ordered.FindLast(m => m.Match.Kickoff.Start < start);
        var after = ordered.Find(m => m.Match.Kickoff.Start > start);
        var isBetween = before is not null && after is not null && before.Team == after.Team && before.Team != mention.Team
            && after.Match.Kickoff.Start - before.Match.Kickoff.Start < ShortestLoan;
        return isBetween ? (before!, after!) : null;
    }
}
