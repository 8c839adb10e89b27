using Previews.Content.Values;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Text;

namespace Previews.Content.Binding;

/// <summary>Persons as one binding refers to them: by id, name or alias, and those without a file by their name alone.</summary>
internal sealed class PersonReferences(References<Person> defined, NamedPeople named, BindingScope scope)
{
    public Person ByName(string name) => defined.Find(name) ?? named.Of(name);

    /// <summary>A person by id or by name. A text that has the form of an id must be one, else it is reported.</summary>
    public Person? Refer(YamlNode node)
    {
        if (scope.Scalars.Text(node) is not { } name)
            return null;
        if (name.Contains('-') && Ids.IsSlug(name))
            return FindId(name, node.Location);
        return ByName(name);
    }

    private Person? FindId(string id, TextLocation location)
    {
        if (!defined.TryFind(id, out var person) && !defined.IsIncomplete)
            scope.Diagnostics.UnknownPerson(location, id, [.. defined.Ids]);
        return person;
    }
}
