using System.Globalization;
using Previews.Text;

namespace Previews.Content.CrossGroupRankings;

/// <summary>What can be wrong with a ranking across groups: PV027x.</summary>
internal static class CrossGroupDiagnostics
{
    public static void CriterionBetweenGroups(this DiagnosticBag bag, TextLocation location, string name) =>
        bag.Error("PV0270", location, $"`{name}` looks at matches between the teams, and teams of different groups have played none");

    public static void RankedTeamsLeftOut(this DiagnosticBag bag, TextLocation location, int place, int top) =>
        bag.Error(
            "PV0271",
            location,
            string.Create(
                CultureInfo.InvariantCulture,
                $"results against the top {top} alone leave out the teams on place {place} themselves"),
            string.Create(CultureInfo.InvariantCulture, $"`against_top` is at least {place}, the place that is ranked"));

    public static void GroupWithoutRankedPlace(this DiagnosticBag bag, TextLocation location, string group, string ranking, int place) =>
        bag.Error(
            "PV0272",
            location,
            string.Create(
                CultureInfo.InvariantCulture,
                $"`{group}` has no place {place}, and the ranking `{ranking}` compares the teams there"),
            "list the groups that it compares under `groups` of the ranking, or mend its `place`");

    public static void ZoneAroundRankedPlace(this DiagnosticBag bag, TextLocation location, string zone, int place, string ranking) =>
        bag.Error(
            "PV0273",
            location,
            string.Create(
                CultureInfo.InvariantCulture,
                $"place {place} shares the zone `{zone}` with other places, but what becomes of its teams is for the ranking `{ranking}` to say"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"give place {place} of the groups a zone of its own: {{key: ranked, places: {place}, text: through the ranking}}"));
}
