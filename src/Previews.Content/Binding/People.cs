using System.Collections.Concurrent;
using System.Collections.Immutable;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Text;

namespace Previews.Content.Binding;

/// <summary>
/// Persons by id, name and alias. Most players have no file: one who is named is made when first met, and every later
/// mention of the name, from any thread, gives the same instance.
/// </summary>
internal sealed class People(DiagnosticBag diagnostics)
{
    private readonly Definitions<Person> _defined = new("person", diagnostics);
    private readonly ConcurrentDictionary<string, Person> _named = new(StringComparer.Ordinal);
    private readonly ScalarReader _scalars = new(diagnostics);

    /// <summary>Those with a file of their own.</summary>
    public Definitions<Person> Defined => _defined;

    /// <summary>Those with a file and those made by name, sorted by id, then name.</summary>
    public ImmutableArray<Person> All =>
    [
        .. _defined.All.Concat(_named.Values)
            .OrderBy(p => p.Id, StringComparer.Ordinal)
            .ThenBy(p => p.Name, StringComparer.Ordinal),
    ];

    public Person ByName(string name) => _defined.Find(name) ?? _named.GetOrAdd(name, Make);

    /// <summary>A person by id or by name; what is written as an id must be one.</summary>
    public Person? Refer(YamlNode node)
    {
        if (_scalars.Text(node) is not { } name)
            return null;
        if (name.Contains('-') && Ids.IsSlug(name))
            return FindId(name, node.Location);
        return ByName(name);
    }

    private Person? FindId(string id, TextLocation location)
    {
        if (!_defined.TryFind(id, out var person) && !_defined.IsIncomplete)
            diagnostics.UnknownPerson(location, id, [.. _defined.Ids]);
        return person;
    }

    private static Person Make(string name) => new() { Id = Slug.Of(name), Name = name };
}
