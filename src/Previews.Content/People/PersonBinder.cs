using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.Values;
using Previews.Content.Yaml;
using Previews.Football;

namespace Previews.Content.People;

/// <summary>Reads a person whose name is spelt in several ways, or who holds a post.</summary>
internal sealed class PersonBinder(BindingScope scope)
{
    public BoundPerson? Bind(Entity entity)
    {
        var keys = entity.Keys("a person", scope.Diagnostics);
        var name = keys.Required("name", scope.Scalars.Text);
        var aliases = keys.List("aliases", scope.Scalars.Text);
        var person = name is null ? null : new Person { Id = entity.Id!, Name = name, Aliases = aliases };
        var posts = keys.List("posts", node => person is null ? null : Post(node, person));
        keys.RefuseOthers();
        return keys.HasFailed ? null : new BoundPerson(person!, posts);
    }

    private Post? Post(YamlNode node, Person holder)
    {
        if (MappingReader.Of(node, "a post", scope.Diagnostics) is not { } keys)
            return null;
        var team = keys.Required("team", scope.Teams.Refer);
        var kind = keys.Required("post", scope.Scalars.Text);
        var from = keys.Optional("from", scope.Times.Date);
        var until = keys.Optional("until", scope.Times.Date);
        keys.RefuseOthers();
        if (from is not null && until is not null && until <= from)
            scope.Diagnostics.DatesOutOfOrder(keys.LocationOf("until"));
        return keys.HasFailed ? null : new Post(holder, team!, kind!, from, until);
    }
}

/// <summary>A person with the posts that the same file gives.</summary>
internal sealed record BoundPerson(Person Person, ImmutableArray<Post> Posts);
