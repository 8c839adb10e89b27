using System.Collections.Concurrent;
using Previews.Content.Binding;
using Previews.Football;
using Previews.Text;

namespace Previews.Content.People;

/// <summary>
/// How each team's people are spelt. Two names of a team that differ only in case, accents or hyphens (<c>Kevin de Bruyne</c>
/// beside <c>Kevin De Bruyne</c>) are most likely one person, whose goals would be counted apart.
/// </summary>
internal sealed class Spellings
{
    private readonly ConcurrentDictionary<(Team Team, Person Person), Mentions> _mentions = new();

    /// <summary>From any thread.</summary>
    public void Note(Team team, Person person, TextLocation place) =>
        _mentions.AddOrUpdate((team, person), static (_, p) => new Mentions(1, p), static (_, known, p) => known.And(p), place);

    /// <summary>Warns at the first place of each spelling but the most frequent one.</summary>
    /// <param name="teams">Whose people are looked at; null: everybody.</param>
    public void Check(DiagnosticBag diagnostics, IReadOnlySet<Team>? teams = null)
    {
        foreach (var names in _mentions.Where(m => teams is null || teams.Contains(m.Key.Team)).GroupBy(m => (m.Key.Team, Fold(m.Key.Person.Name))).Where(g => g.Count() > 1))
        {
            var byFrequency = names.OrderByDescending(m => m.Value.Count).ThenBy(m => m.Key.Person.Name, StringComparer.Ordinal).ToList();
            var (usual, where) = (byFrequency[0].Key.Person, byFrequency[0].Value.First);
            foreach (var (key, mentions) in byFrequency.Skip(1))
                diagnostics.TwoSpellings(mentions.First, key.Person.Name, usual.Name, usual.Id, where);
        }

        // The places hold the texts of files, which nobody needs after this.
        _mentions.Clear();
    }

    private static string Fold(string name) => Slug.Of(name).Replace("-", "", StringComparison.Ordinal);

    /// <param name="First">By path and place, whatever thread came first.</param>
    private sealed record Mentions(int Count, TextLocation First)
    {
        public Mentions And(TextLocation place) => new(Count + 1, IsBefore(place, First) ? place : First);

        private static bool IsBefore(TextLocation a, TextLocation b)
        {
            var paths = string.CompareOrdinal(a.Source.Path, b.Source.Path);
            return paths < 0 || (paths == 0 && a.Span.Start < b.Span.Start);
        }
    }
}
