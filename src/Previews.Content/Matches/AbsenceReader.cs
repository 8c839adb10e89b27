using System.Collections.Frozen;
using Previews.Content.Binding;
using Previews.Content.Matches.Contradictions;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Football.Matches;

namespace Previews.Content.Matches;

/// <summary>Reads who misses a match, why, and from when that was known.</summary>
internal sealed class AbsenceReader(BindingScope scope)
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
    public Written<Absence>? Read(YamlNode node, Team? home, Team? away)
    {
        if (MappingReader.Of(node, "an absence", scope.Diagnostics) is not { } keys)
            return null;
        var team = keys.Required("team", scope.Teams.Refer);
        var player = keys.Required("player", scope.People.Refer);
        var reason = keys.Required("reason", n => scope.Scalars.Choice(n, Reasons));
        var reported = keys.Required("reported", scope.Times.When);
        var source = keys.Optional("source", scope.Sources.Read);
        var note = keys.Optional("note", scope.Texts.Text);
        keys.RefuseOthers();
        if (keys.HasFailed || home is null || away is null)
            return null;
        if (team == home || team == away)
        {
            var side = team == home ? Side.Home : Side.Away;
            var absence = new Absence(side, player!, reason!.Value, reported!.ToInstant(scope.Settings.Zone), source, note);
            return new Written<Absence>(absence, keys.LocationOf("player"));
        }

        scope.Diagnostics.AbsentTeamDoesNotPlay(keys.LocationOf("team"), team!.Id);
        return null;
    }
}
