using Previews.Content.Binding;
using Previews.Football;
using Previews.Text;

namespace Previews.Content.People;

/// <summary>
/// How each team's people are spelt. Two names of a team that differ only in case, accents or hyphens (<c>Kevin de Bruyne</c>
/// beside <c>Kevin De Bruyne</c>), or in one letter of a long word (<c>Romelu Lukakku</c>), are most likely one person, whose goals would be
/// counted apart. Who has a file of <c>people/</c> is known to be another.
/// </summary>
internal sealed class Spellings(Definitions<Person> people, DiagnosticBag diagnostics)
{
    private delegate void Reporter(TextLocation location, string name, string usual, string usualId, TextLocation first);

    /// <summary>Warns at the first place of each spelling but the most frequent one.</summary>
    public void Check(IEnumerable<Mention> mentions)
    {
        var spellings = new Dictionary<(Team Team, Person Person), Spelling>();
        foreach (var mention in mentions)
        {
            var key = (mention.Team, mention.Person);
            spellings[key] = spellings.TryGetValue(key, out var known) ? known.And(mention) : new Spelling(mention);
        }

        foreach (var team in spellings.GroupBy(s => s.Key.Team, s => s.Value))
        {
            var apart = team.ToLookup(s => Fold(s.Person.Name), StringComparer.Ordinal).ToList();
            foreach (var names in apart.Where(names => names.Count() > 1))
                Warn(names, diagnostics.TwoSpellings);
            WarnOfNear([.. apart.Select(names => names.First())]);
        }
    }

    /// <summary>Each once, beside the most frequent of those that it is near.</summary>
    private void WarnOfNear(IReadOnlyList<Spelling> names)
    {
        var pairs = NearNames.Among(names).Select(ByFrequency).Where(pair => !HasFile(pair[1]));
        foreach (var other in pairs.GroupBy(pair => pair[1], pair => pair[0]))
            Report(other.Key, ByFrequency(other)[0], diagnostics.TwoNearNames);
    }

    private void Warn(IEnumerable<Spelling> names, Reporter report)
    {
        var byFrequency = ByFrequency(names);
        foreach (var other in byFrequency.Skip(1).Where(s => !HasFile(s)))
            Report(other, byFrequency[0], report);
    }

    private static void Report(Spelling other, Spelling usual, Reporter report) =>
        report(other.First, other.Person.Name, usual.Person.Name, usual.Person.Id, usual.First);

    private List<Spelling> ByFrequency(IEnumerable<Spelling> names) =>
        [.. names.OrderByDescending(HasFile).ThenByDescending(s => s.Count).ThenBy(s => s.Person.Name, StringComparer.Ordinal)];

    private bool HasFile(Spelling spelling) => people.TryFind(spelling.Person.Id, out var person) && person == spelling.Person;

    private static string Fold(string name) => Slug.Of(name).Replace("-", "", StringComparison.Ordinal);
}
