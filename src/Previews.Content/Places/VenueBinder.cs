using Previews.Content.Binding;
using Previews.Football;

namespace Previews.Content.Places;

/// <summary>Reads a venue and the city that it is in.</summary>
internal sealed class VenueBinder(BindingScope scope)
{
    public Venue? Bind(Entity entity)
    {
        var keys = entity.Keys("a venue", scope.Diagnostics);
        var names = scope.Names.Read(keys, scope.Texts.Text);
        var city = keys.Required("city", scope.Cities.Refer);
        keys.RefuseOthers();
        return keys.HasFailed ? null : new Venue { Id = entity.Id!, Names = names!, City = city! };
    }
}
