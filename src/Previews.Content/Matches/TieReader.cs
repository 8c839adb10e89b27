using System.Collections.Frozen;
using Previews.Content.Binding;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Football.Stages;
using Previews.Text;

namespace Previews.Content.Matches;

/// <summary>
/// Reads to which tie a match belongs and who goes through without a result. The tie follows from the round and the two teams; a match
/// whose competition names no rounds says <c>tie</c>, or nothing where all its matches are of ties.
/// </summary>
internal sealed class TieReader(BindingScope scope)
{
    private static readonly TieRules TwoLegs = new(2, TieRules.UsualDeciders);

    private static readonly FrozenDictionary<string, TieDecisionKind> Kinds =
        Enum.GetValues<TieDecisionKind>().ToFrozenDictionary(k => k.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <param name="group">Null where the match counts in no table.</param>
    public TieReference? Read(MappingReader keys, Competition? competition, Group? group, Team? home, Team? away)
    {
        var (writtenRound, writtenTie) = (keys.Find("round"), keys.Find("tie"));
        if (group is not null)
        {
            if ((writtenRound ?? writtenTie) is { } written)
                Refuse(keys, written, place => scope.Diagnostics.TieInAGroup(place, group.Id));
            return null;
        }

        var round = keys.Optional("round", n => Round(n, competition));
        var id = keys.Optional("tie", scope.Id);
        if (competition is null || home is null || away is null)
            return null;
        if (round is null && id is not null && competition.Rounds.Any())
        {
            if (writtenRound is null)
                Refuse(keys, writtenTie!, place => scope.Diagnostics.TieWithoutRound(place, [.. competition.Rounds.Select(r => r.Key)]));
            return null;
        }

        var isOfATie = round is not null || id is not null || (competition.Ties is not null && !competition.Rounds.Any());
        return isOfATie
            ? new TieReference(competition, id ?? IdOf(round, home, away), round?.Rules ?? competition.Ties ?? TwoLegs, round)
            : null;
    }

    /// <summary>As <c>{team: ITA, by: lots}</c>.</summary>
    public TieDecision? Decision(MappingReader keys, Team? home, Team? away) => keys.Optional("through", n => Decision(n, home, away));

    private TieDecision? Decision(YamlNode node, Team? home, Team? away)
    {
        if (MappingReader.Of(node, "who goes through", scope.Diagnostics, "write the team and why: {team: ITA, by: lots}") is not { } keys)
            return null;
        var team = keys.Required("team", scope.Teams.Refer);
        var by = keys.Required("by", n => scope.Scalars.Choice(n, Kinds));
        var from = keys.Optional("from", scope.Times.When)?.ToInstant(scope.Settings.Zone);
        keys.RefuseOthers();
        if (keys.HasFailed)
            return null;
        if (team == home || team == away || home is null || away is null)
            return new TieDecision(team!, by!.Value, from);
        scope.Diagnostics.WinnerDidNotPlay(keys.LocationOf("team"), team!.Id, home.Id, away.Id);
        return null;
    }

    private Stage.Round? Round(YamlNode node, Competition? competition)
    {
        if (scope.Scalars.Text(node) is not { } key || competition is null)
            return null;
        if (competition.Rounds.FirstOrDefault(r => r.Key == key) is { } round)
            return round;
        scope.Diagnostics.UnknownRound(node.Location, key, competition.Id, [.. competition.Rounds.Select(r => r.Key)]);
        return null;
    }

    private static string IdOf(Stage.Round? round, Team home, Team away)
    {
        string[] teams = [home.Id.ToLowerInvariant(), away.Id.ToLowerInvariant()];
        return string.Join('-', (string[])[.. round is null ? [] : (string[])[round.Key], .. teams.Order(StringComparer.Ordinal)]);
    }

    private static void Refuse(MappingReader keys, YamlNode value, Action<TextLocation> report)
    {
        report(value.Location);
        keys.Fail();
    }
}
