using System.Collections.Concurrent;
using System.Collections.Immutable;
using Previews.Content.Values;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Text;

namespace Previews.Content.Binding;

/// <summary>
/// Persons by id, name and alias. Most players have no file: one who is named is made when first met, and every later
/// mention of the name, from any thread and in any later reading, gives the same instance.
/// </summary>
internal sealed class People(DiagnosticBag diagnostics, ConcurrentDictionary<string, Person>? named = null)
{
    private Definitions<Person> _defined = new("person", diagnostics);
    private readonly ConcurrentDictionary<string, Person> _named = named ?? new(StringComparer.Ordinal);
    private readonly ScalarReader _scalars = new(diagnostics);

    /// <summary>Those with a file of their own.</summary>
    public Definitions<Person> Defined => _defined;

    /// <summary>The same, telling mistakes to another bag.</summary>
    public People For(DiagnosticBag other) => new(other, _named) { _defined = _defined.For(other) };

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
