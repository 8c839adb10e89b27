using System.Collections.Immutable;
using System.Globalization;
using Previews.Content.Yaml;
using Previews.Football;

namespace Previews.Content.Binding;

/// <summary>Reads what places mean: <c>{key: play-offs, places: 2, text: {…}}</c>.</summary>
internal sealed class ZoneReader(BindingContext context)
{
    /// <summary>The zones of a table; no place belongs to two.</summary>
    public ImmutableArray<Zone> All(MappingReader keys)
    {
        var zones = keys.List("zones", Read);
        var last = 0;
        foreach (var zone in zones.OrderBy(z => z.First))
        {
            if (zone.First <= last)
                context.Diagnostics.OverlappingZones(keys.Find("zones")!.Location, zone.Key);
            last = Math.Max(last, zone.Last);
        }

        return zones;
    }

    private Zone? Read(YamlNode node)
    {
        if (MappingReader.Of(node, "a zone", context.Diagnostics) is not { } keys)
            return null;
        var key = keys.Required("key", context.Id);
        var places = keys.Required("places", Places);
        var text = keys.Required("text", context.Texts.Text);
        var letter = keys.Optional("letter", context.Texts.Text);
        keys.RefuseOthers();
        return keys.HasFailed ? null : new Zone(key!, places!.Value.First, places.Value.Last, text!, letter);
    }

    /// <summary>One place, <c>2</c>, or the first and the last, <c>3-5</c>.</summary>
    private (int First, int Last)? Places(YamlNode node)
    {
        if (context.Scalars.Text(node) is not { } text)
            return null;
        var parts = text.Split('-');
        if (parts.Length <= 2 && Place(parts[0]) is { } first && Place(parts[^1]) is { } last && last >= first)
            return (first, last);
        context.Diagnostics.NotPlaces(node.Location, text);
        return null;
    }

    private static int? Place(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place >= 1 ? place : null;
}
