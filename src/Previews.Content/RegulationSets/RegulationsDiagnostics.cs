using System.Globalization;
using Previews.Content.Binding;
using Previews.Text;

namespace Previews.Content.RegulationSets;

/// <summary>What can be wrong with regulations, and with the names of them.</summary>
internal static class RegulationsDiagnostics
{
    public static void UnknownTiebreaker(this DiagnosticBag bag, TextLocation location, string name, IReadOnlyCollection<string> known) =>
        bag.Error("PV0241", location, $"unknown tie-breaker `{name}`", Suggestions.DidYouMeanOrList(name, known, "known are"));

    public static void ShootOutOutOfOrder(this DiagnosticBag bag, TextLocation location, int win, int shootOutWin, int shootOutDefeat) => bag.Error(
        "PV0299",
        location,
        string.Create(
            CultureInfo.InvariantCulture,
            $"who wins on penalties gets {shootOutWin}, who loses {shootOutDefeat}, and who wins without them {win}: none of these gets more than one that did better"),
        "mend the numbers: `points: {win: 3, draw: 1, shoot-out-win: 2, shoot-out-defeat: 1}`");

    /// <param name="ofFiles">The ids of those in <c>regulations/</c>.</param>
    public static void UnknownRegulations(
        this DiagnosticBag bag, TextLocation location, string id, IEnumerable<string> ofFiles, IReadOnlyCollection<string> presets) =>
        bag.UnknownReference(location, "regulations", id, [.. ofFiles, .. presets], NameRegulations(id, presets));

    /// <param name="competition">Its id: presets with words in common are the likeliest.</param>
    public static void GroupsWithoutRegulations(
        this DiagnosticBag bag, TextLocation location, string competition, IReadOnlyCollection<string> presets) =>
        bag.Error(
            "PV0245",
            location,
            "a competition with groups needs `regulations`: without them no table can be made",
            NameRegulations(competition, presets));

    private static string NameRegulations(string name, IReadOnlyCollection<string> presets)
    {
        var likely = Suggestions.WithSameWords(name, presets, 3);
        return "name a file of regulations/, or a preset"
            + (likely.IsEmpty ? "" : $" such as {string.Join(", ", likely.Select(p => $"`{p}`"))}")
            + "; the documentation lists them under Regulations";
    }
}
