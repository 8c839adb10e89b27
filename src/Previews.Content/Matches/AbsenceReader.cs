using System.Collections.Frozen;
using Previews.Content.Binding;
using Previews.Content.People;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Football.Matches;

namespace Previews.Content.Matches;

/// <summary>Reads who misses a match, why, and from when that was known.</summary>
internal sealed class AbsenceReader(BindingScope context, List<Mention> mentions)
{
    private static readonly FrozenDictionary<string, AbsenceReason> Reasons = new Dictionary<string, AbsenceReason>(StringComparer.Ordinal)
    {
        ["not-stated"] = AbsenceReason.NotStated,
        ["injury"] = AbsenceReason.Injury,
        ["illness"] = AbsenceReason.Illness,
        ["suspension"] = AbsenceReason.Suspension,
        ["not-selected"] = AbsenceReason.NotSelected,
        ["personal"] = AbsenceReason.Personal,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="home">Null, as <paramref name="away"/>, where the match does not say who plays: then nobody is refused.</param>
    public Absence? Read(YamlNode node, Team? home, Team? away)
    {
        if (MappingReader.Of(node, "an absence", context.Diagnostics) is not { } keys)
            return null;
        var team = keys.Required("team", context.Teams.Refer);
        var player = keys.Required("player", context.People.Refer);
        var reason = keys.Required("reason", n => context.Scalars.Choice(n, Reasons));
        var reported = keys.Required("reported", context.Times.When);
        var source = keys.Optional("source", context.Sources.Read);
        var note = keys.Optional("note", context.Texts.Text);
        keys.RefuseOthers();
        if (keys.HasFailed || home is null || away is null)
            return null;
        if (team == home || team == away)
        {
            var side = team == home ? Side.Home : Side.Away;
            mentions.Add(new Mention(team!, player!, keys.Find("player")!.Location));
            return new Absence(side, player!, reason!.Value, reported!.ToInstant(context.Settings.Zone), source, note);
        }

        context.Diagnostics.AbsentTeamDoesNotPlay(keys.Find("team")!.Location, team!.Id);
        return null;
    }
}
