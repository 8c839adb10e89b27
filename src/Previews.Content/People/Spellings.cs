using Previews.Football;
using Previews.Text;

namespace Previews.Content.People;

/// <summary>
/// How each team's people are spelt. Two names of a team that differ only in case, accents or hyphens (<c>Kevin de Bruyne</c>
/// beside <c>Kevin De Bruyne</c>) are most likely one person, whose goals would be counted apart.
/// </summary>
internal static class Spellings
{
    /// <summary>Warns at the first place of each spelling but the most frequent one.</summary>
    public static void Check(IEnumerable<Mention> mentions, DiagnosticBag diagnostics)
    {
        var spellings = new Dictionary<(Team Team, Person Person), Spelling>();
        foreach (var (team, person, location) in mentions)
        {
            var known = spellings.GetValueOrDefault((team, person));
            spellings[(team, person)] = known?.And(location) ?? new Spelling(person, 1, location);
        }

        foreach (var names in spellings.GroupBy(s => (s.Key.Team, Fold(s.Key.Person.Name)), s => s.Value).Where(g => g.Count() > 1))
        {
            var byFrequency = names.OrderByDescending(s => s.Count).ThenBy(s => s.Person.Name, StringComparer.Ordinal).ToList();
            var usual = byFrequency[0];
            foreach (var other in byFrequency.Skip(1))
                diagnostics.TwoSpellings(other.First, other.Person.Name, usual.Person.Name, usual.Person.Id, usual.First);
        }
    }

    private static string Fold(string name) => Slug.Of(name).Replace("-", "", StringComparison.Ordinal);

    /// <param name="Count">How often the person is named so.</param>
    /// <param name="First">By path and place.</param>
    private sealed record Spelling(Person Person, int Count, TextLocation First)
    {
        public Spelling And(TextLocation place) => this with { Count = Count + 1, First = IsBefore(place, First) ? place : First };

        private static bool IsBefore(TextLocation a, TextLocation b)
        {
            var paths = string.CompareOrdinal(a.Source.Path, b.Source.Path);
            return paths < 0 || (paths == 0 && a.Span.Start < b.Span.Start);
        }
    }
}
