using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Previews.Content.Binding;
using Previews.Content.Yaml;
using Previews.Football;
using Previews.Football.Checks;
using Previews.Football.Matches;
using Previews.Football.Tables;
using Previews.Text;

namespace Previews.Content.Groups;

/// <summary>Reports, with its place, what football's own rules find wrong in a group's facts once all matches are known.</summary>
internal sealed class FactReporter(Registry registry, DiagnosticBag diagnostics)
{
    public void Check(ImmutableArray<Match> matches, IReadOnlyCollection<Group> groups)
    {
        var byGroup = matches.Where(m => m.Fixture.Group is { } group && groups.Contains(group)).ToLookup(m => m.Fixture.Group!);
        foreach (var group in groups)
        {
            foreach (var problem in FactChecks.In(group, [.. byGroup[group]]))
                Report(group, problem);
        }
    }

    private void Report(Group group, FactProblem problem)
    {
        switch (problem)
        {
            case FactProblem.TeamOfFactOutsideGroup(var fact, var team):
                diagnostics.TeamOfFactNotInGroup(PlaceOf(team, fact), team.Id, group.Id, [.. group.Teams.Select(t => t.Id)]);
                break;
            case FactProblem.LotsBetweenTeamsNotLevel(var lots, var above, var below, var why):
                diagnostics.LotsBetweenTeamsNotLevel(
                    PlaceOf(above, lots),
                    above.Id,
                    below.Id,
                    Criterion(why),
                    $"{why.Above} to {why.Below}",
                    lots.From.InZone(registry.Settings.Zone));
                break;
            case FactProblem.LotsNotInRegulations(var lots):
                diagnostics.LotsNotInRegulations(registry.WrittenFacts[lots]["order"]!.Location, group.Competition.Regulations!.Id);
                break;
            case FactProblem.MoreGivenBackThanTaken(var deduction, var taken):
                diagnostics.MoreGivenBackThanTaken(registry.WrittenFacts[deduction]["points"]!.Location, deduction.Team.Id, -deduction.Points, taken);
                break;
            case FactProblem.PlayedAfterWithdrawal(var withdrawal, var match):
                diagnostics.PlayedAfterItsWithdrawal(PlaceOfInstant(withdrawal), withdrawal.Team.Id, match.Id, KickoffOf(match));
                break;
            case FactProblem.PlayedAfterCutShort(var cutShort, var match):
                diagnostics.PlayedAfterTheEnd(PlaceOfInstant(cutShort), match.Id, KickoffOf(match));
                break;
            default:
                // A team that stands twice, or a match that cannot be, was refused when its file was read.
                throw new UnreachableException();
        }
    }

    private TextLocation PlaceOfInstant(object fact) => registry.WrittenFacts[fact]["from"]!.Location;

    private static ZonedDateTime KickoffOf(Match match) => match.Kickoff.Start.InZone(match.Kickoff.Zone);

    /// <summary>Where a fact names a team: as its only one, in an order, or before a number.</summary>
    private TextLocation PlaceOf(Team team, object fact)
    {
        var written = registry.WrittenFacts[fact];
        IEnumerable<YamlNode> names = (written["team"] ?? written["order"] ?? written["points"]) switch
        {
            YamlNode.Sequence order => order.Items,
            YamlNode.Mapping numbers => numbers.Entries.Select(e => e.Key),
            var single => [single!],
        };
        return names.OfType<YamlNode.Scalar>().First(n => registry.Teams.TryFind(n.Text.Trim(), out var named) && named == team).Location;
    }

    private static string Criterion(Separation why) => $"{why.Criterion}{(why.IsHeadToHead ? " in the matches between them" : "")}";
}
