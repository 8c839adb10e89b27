using Previews.Content.Binding;
using Previews.Content.Values;
using Previews.Content.Yaml;
using Previews.Football;

namespace Previews.Content.Places;

/// <summary>Reads a city, whose name may have changed.</summary>
internal sealed class CityBinder(BindingScope scope)
{
    public City? Bind(Entity entity)
    {
        var keys = entity.Keys("a city", scope.Diagnostics);
        var dated = keys.List("names", DatedName);
        var name = dated.IsEmpty ? keys.Required("name", scope.Texts.Text) : keys.Optional("name", scope.Texts.Text);
        var country = keys.Required("country", scope.Scalars.Text);
        var countryName = keys.Required("country_name", scope.Texts.Text);
        var zone = keys.Required("zone", scope.Times.Zone);
        keys.RefuseOthers();
        if (!IsInOrder(dated))
        {
            scope.Diagnostics.DatesOutOfOrder(keys.LocationOf("names"));
            return null;
        }

        return keys.HasFailed
            ? null
            : new City
            {
                Id = entity.Id!,
                Names = name is null ? dated : [new DatedName(null, name), .. dated],
                Country = country!,
                CountryName = countryName!,
                Zone = zone!,
            };
    }

    private DatedName? DatedName(YamlNode node)
    {
        if (MappingReader.Of(node, "a name with its date", scope.Diagnostics) is not { } keys)
            return null;
        var name = keys.Required("name", scope.Texts.Text);
        var from = keys.Optional("from", scope.Times.Date);
        keys.RefuseOthers();
        return keys.HasFailed ? null : new DatedName(from, name!);
    }

    /// <summary>Each name holds from its day until the next one's; the first may hold from the beginning.</summary>
    private static bool IsInOrder(IReadOnlyList<DatedName> names) =>
        names.Zip(names.Skip(1)).All(pair => pair.Second.From is { } later && (pair.First.From is null || pair.First.From < later));
}
