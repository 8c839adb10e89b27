using System.Collections.Immutable;
using System.Globalization;
using Previews.Content.Binding;
using Previews.Content.Presets;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Text;

namespace Previews.Content.Zones;

/// <summary>Reads what places mean: <c>{key: play-offs, places: 2, text: {…}}</c>.</summary>
internal sealed class ZoneReader(BindingScope scope)
{
    /// <summary>The zones of a table; no place belongs to two.</summary>
    /// <param name="places">
    /// How many the table has, the largest where there are several; null if that is not known. A preset may have more, for those who have
    /// more groups.
    /// </param>
    public ImmutableArray<Zone> All(MappingReader keys, int? places)
    {
        var zones = keys.List("zones", Read);
        foreach (var (zone, place) in zones.Where(z => z.Zone.Last > places && !PresetFiles.Has(z.Places.Source)))
            scope.Diagnostics.ZoneBeyondTable(place, zone.Key, zone.Last, places!.Value);
        foreach (var (zone, place) in zones.Where((z, i) => zones.Take(i).Any(other => other.Zone.Key == z.Zone.Key)))
            scope.Diagnostics.ZoneTwice(place, zone.Key);
        foreach (var (i, (zone, place)) in zones.Index())
        {
            if (zones.Take(i).FirstOrDefault(z => z.Zone.First <= zone.Last && zone.First <= z.Zone.Last)?.Zone is { } other)
                scope.Diagnostics.OverlappingZones(place, Math.Max(zone.First, other.First), other.Key, WhatIsLeft(zone, other));
        }

        return [.. zones.Select(z => z.Zone)];
    }

    /// <summary>The places of a zone that another one does not have, where they are one range.</summary>
    private static string? WhatIsLeft(Zone zone, Zone other)
    {
        var (before, after) = (zone.First < other.First, zone.Last > other.Last);
        return before == after ? null : before ? Written(zone.First, other.First - 1) : Written(other.Last + 1, zone.Last);
    }

    private static string Written(int first, int last) =>
        last == first ? string.Create(CultureInfo.InvariantCulture, $"{first}") : string.Create(CultureInfo.InvariantCulture, $"{first}-{last}");

    private PlacedZone? Read(YamlNode node)
    {
        if (MappingReader.Of(node, "a zone", scope.Diagnostics) is not { } keys)
            return null;
        var key = keys.Required("key", scope.Id);
        var places = keys.Required("places", Places);
        var text = keys.Required("text", scope.Texts.Text);
        var letter = keys.Optional("letter", scope.Texts.Text);
        var certain = keys.Optional("certain", scope.Texts.Text);
        keys.RefuseOthers();
        return keys.HasFailed
            ? null
            : new PlacedZone(new Zone(key!, places!.Value.First, places.Value.Last, text!, letter, certain), keys.LocationOf("places"));
    }

    /// <summary>One place, <c>2</c>, or the first and the last, <c>3-5</c>.</summary>
    private (int First, int Last)? Places(YamlNode node)
    {
        if (scope.Scalars.Text(node) is not { } text)
            return null;
        var parts = text.Split('-');
        if (parts.Length <= 2 && Place(parts[0]) is { } first && Place(parts[^1]) is { } last && last >= first)
            return (first, last);
        scope.Diagnostics.NotPlaces(node.Location, text);
        return null;
    }

    private static int? Place(string text) =>
        text is [>= '1' and <= '9', ..] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;

    /// <param name="Places">Where its places stand.</param>
    private sealed record PlacedZone(Zone Zone, TextLocation Places);
}
