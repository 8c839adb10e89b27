using Previews.Text;

namespace Previews.Content.Values;

/// <summary>What can be wrong with an id by itself.</summary>
internal static class IdDiagnostics
{
    public static void InvalidId(this DiagnosticBag bag, TextLocation location, string id) =>
        bag.Error(
            "PV0230",
            location,
            $"`{id}` cannot be an id",
            "an id has lower-case letters a-z, digits and single `-` between them, at most 100 (a team's may be upper-case)"
                + (Slug.Of(id) is { Length: > 0 and < 50 } slug ? $": `{slug}` would do" : ""));

    public static void ReservedId(this DiagnosticBag bag, TextLocation location, string id) =>
        bag.Error("PV0231", location, $"`{id}` cannot be an id: the name is reserved", "choose a longer one");
}
