using Previews.Content.Binding;
using Previews.Football;

namespace Previews.Content.Places;

/// <summary>Reads a city.</summary>
internal sealed class CityBinder(BindingScope scope)
{
    public City? Bind(Entity entity)
    {
        var keys = entity.Keys("a city", scope.Diagnostics);
        var names = scope.Names.Read(keys, scope.Texts.Text);
        var country = keys.Required("country", scope.Scalars.Text);
        var countryName = keys.Required("country_name", scope.Texts.Text);
        var zone = keys.Required("zone", scope.Times.Zone);
        keys.RefuseOthers();
        return keys.HasFailed
            ? null
            : new City
            {
                Id = entity.Id!,
                Names = names!,
                Country = country!,
                CountryName = countryName!,
                Zone = zone!,
            };
    }
}
