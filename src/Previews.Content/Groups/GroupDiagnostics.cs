using Previews.Text;

namespace Previews.Content.Groups;

/// <summary>What can be wrong with the teams of a group.</summary>
internal static class GroupDiagnostics
{
    public static void TeamTwiceInGroup(this DiagnosticBag bag, TextLocation location, string team) =>
        bag.Error("PV0243", location, $"`{team}` is in this group twice", "each team of a group stands once");

    public static void TeamInTwoGroups(this DiagnosticBag bag, TextLocation location, string team, string other, TextLocation first) =>
        bag.Error(
            "PV0246",
            location,
            $"`{team}` is in the group `{other}` of the same competition too, in {first}",
            "take it out of one of them; a later stage is a competition of its own");
}
