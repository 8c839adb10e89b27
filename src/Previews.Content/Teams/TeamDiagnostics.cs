using Previews.Text;

namespace Previews.Content.Teams;

/// <summary>What can be wrong with a team.</summary>
internal static class TeamDiagnostics
{
    public static void NotAColour(this DiagnosticBag bag, TextLocation location, string text) =>
        bag.Error("PV0212", location, $"`{text}` is not a colour", "write six hexadecimal digits in quotes: '#c8102e'");
}
