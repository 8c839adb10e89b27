using Previews.Content.Binding;
using Previews.Content.Values;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Text;

namespace Previews.Content.People;

/// <summary>Reads a person whose name is spelt in several ways, or who holds a post.</summary>
internal sealed class PersonBinder(BindingContext context)
{
    public Person? Bind(Entity entity)
    {
        var keys = entity.Keys("a person", context.Diagnostics);
        var name = keys.Required("name", context.Scalars.Text);
        var aliases = keys.List("aliases", context.Scalars.Text);
        var person = name is null ? null : new Person { Id = entity.Id!, Name = name, Aliases = aliases };
        var posts = keys.List("posts", node => person is null ? null : Post(node, person));
        keys.RefuseOthers();
        if (keys.HasFailed)
            return null;
        context.Do(c => c.Posts.AddRange(posts));
        return person;
    }

    private Post? Post(YamlNode node, Person holder)
    {
        if (MappingReader.Of(node, "a post", context.Diagnostics) is not { } keys)
            return null;
        var team = keys.Required("team", context.Teams.Refer);
        var kind = keys.Required("post", context.Scalars.Text);
        var from = keys.Optional("from", context.Times.Date);
        var until = keys.Optional("until", context.Times.Date);
        keys.RefuseOthers();
        if (from is not null && until is not null && until <= from)
            context.Diagnostics.DatesOutOfOrder(keys.Find("until")!.Location);
        return keys.HasFailed ? null : new Post(holder, team!, kind!, from, until);
    }
}
