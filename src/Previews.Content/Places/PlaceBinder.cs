using Previews.Content.Binding;
using Previews.Content.Values;
using Previews.Content.Yaml;
using Previews.Football;

namespace Previews.Content.Places;

/// <summary>Reads cities and the venues in them.</summary>
internal sealed class PlaceBinder(BindingContext context)
{
    public City? BindCity(Entity entity)
    {
        var keys = entity.Keys("a city", context.Diagnostics);
        var dated = keys.List("names", DatedName);
        var name = dated.IsEmpty ? keys.Required("name", context.Texts.Text) : keys.Optional("name", context.Texts.Text);
        var country = keys.Required("country", context.Scalars.Text);
        var countryName = keys.Required("country_name", context.Texts.Text);
        var zone = keys.Required("zone", context.Times.Zone);
        keys.RefuseOthers();
        if (!IsInOrder(dated))
            context.Diagnostics.DatesOutOfOrder(keys.Find("names")!.Location);
        else if (!keys.HasFailed)
        {
            return new City
            {
                Id = entity.Id!,
                Names = name is null ? dated : [new DatedName(null, name), .. dated],
                Country = country!,
                CountryName = countryName!,
                Zone = zone!,
            };
        }

        return null;
    }

    public Venue? BindVenue(Entity entity)
    {
        var keys = entity.Keys("a venue", context.Diagnostics);
        var name = keys.Required("name", context.Texts.Text);
        var city = keys.Required("city", context.Cities.Refer);
        keys.RefuseOthers();
        return keys.HasFailed ? null : new Venue { Id = entity.Id!, Name = name!, City = city! };
    }

    private DatedName? DatedName(YamlNode node)
    {
        if (MappingReader.Of(node, "a name with its date", context.Diagnostics) is not { } keys)
            return null;
        var name = keys.Required("name", context.Texts.Text);
        var from = keys.Optional("from", context.Times.Date);
        keys.RefuseOthers();
        return keys.HasFailed ? null : new DatedName(from, name!);
    }

    /// <summary>Each name holds from its day until the next one's; the first may hold from the beginning.</summary>
    private static bool IsInOrder(IReadOnlyList<DatedName> names) =>
        names.Zip(names.Skip(1)).All(pair => pair.Second.From is { } later && (pair.First.From is null || pair.First.From < later));
}
