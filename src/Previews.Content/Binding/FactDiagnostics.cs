using Previews.Text;

namespace Previews.Content;

/// <summary>What football's own rules find wrong in a group's facts: PV06xx.</summary>
internal static class FactDiagnostics
{
    public static void TeamOfFactNotInGroup(
        this DiagnosticBag bag, TextLocation location, string team, string group, IReadOnlyCollection<string> teams) =>
        bag.Error("PV0601", location, $"`{team}` is not in the group `{group}`", $"its teams are: {string.Join(", ", teams)}");

    public static void LotsNotNeeded(this DiagnosticBag bag, TextLocation location) =>
        bag.Error(
            "PV0602",
            location,
            "no lots were drawn here: the teams were not level on everything before it, or the regulations draw none",
            "mend the order, the instant or the results");
}
