using System.Collections.Immutable;
using System.Globalization;
using Previews.Content.Yaml;
using Previews.Football;

namespace Previews.Content.Binding;

/// <summary>Reads a competition, what the places of its tables mean, and its groups, which become known by their ids.</summary>
internal sealed class CompetitionBinder(BindingContext context)
{
    public Competition? Bind(Entity entity)
    {
        var keys = entity.Keys("a competition", context.Diagnostics);
        var name = keys.Required("name", context.Texts.Text);
        var shortName = keys.Optional("short_name", context.Texts.Text);
        var regulations = keys.Optional("regulations", context.Regulations.Refer);
        var zones = keys.List("zones", Zone);
        var groups = keys.Find("groups");
        keys.RefuseOthers();
        CheckZones(keys, zones);
        var competition = keys.HasFailed
            ? null
            : new Competition { Id = entity.Id!, Name = name!, ShortName = shortName, Regulations = regulations, Zones = zones };
        if (groups is not null)
            BindGroups(groups, competition);
        return competition;
    }

    private void BindGroups(YamlNode node, Competition? competition)
    {
        if (MappingReader.Of(node, "the list of groups", context.Diagnostics) is not { } keys)
            return;
        foreach (var (key, value) in keys.Mapping.Entries)
        {
            if (Ids.Check(key.Text, key.Location, context.Diagnostics))
                context.Groups.Add(key.Text, BindGroup(key.Text, value, competition), key.Location);
        }
    }

    private Group? BindGroup(string id, YamlNode node, Competition? competition)
    {
        if (MappingReader.Of(node, "a group", context.Diagnostics) is not { } keys)
            return null;
        var name = keys.Required("name", context.Texts.Text);
        keys.FindRequired("teams");
        var teams = new HashSet<Team>();
        var members = keys.List("teams", item => Member(item, teams));
        keys.RefuseOthers();
        return keys.HasFailed || competition is null
            ? null
            : new Group { Id = id, Competition = competition, Name = name!, Teams = members };
    }

    private Team? Member(YamlNode node, HashSet<Team> soFar)
    {
        var team = context.Teams.Refer(node);
        if (team is null || soFar.Add(team))
            return team;
        context.Diagnostics.TeamTwiceInGroup(node.Location, team.Id);
        return null;
    }

    private Zone? Zone(YamlNode node)
    {
        if (MappingReader.Of(node, "a zone", context.Diagnostics) is not { } keys)
            return null;
        var key = keys.Required("key", n => context.Scalars.Text(n) is { } text && Ids.Check(text, n.Location, context.Diagnostics) ? text : null);
        var places = keys.Required("places", Places);
        var text = keys.Required("text", context.Texts.Text);
        keys.RefuseOthers();
        return keys.HasFailed ? null : new Zone(key!, places!.Value.First, places.Value.Last, text!);
    }

    /// <summary>One place, <c>2</c>, or the first and the last, <c>3-5</c>.</summary>
    private (int First, int Last)? Places(YamlNode node)
    {
        if (context.Scalars.Text(node) is not { } text)
            return null;
        var parts = text.Split('-');
        if (parts.Length <= 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            && first >= 1 && last >= first)
        {
            return (first, last);
        }

        context.Diagnostics.NotPlaces(node.Location, text);
        return null;
    }

    private void CheckZones(MappingReader keys, ImmutableArray<Zone> zones)
    {
        var last = 0;
        foreach (var zone in zones.OrderBy(z => z.First))
        {
            if (zone.First <= last)
                context.Diagnostics.OverlappingZones(keys.Find("zones")!.Location, zone.Key);
            last = Math.Max(last, zone.Last);
        }
    }
}
