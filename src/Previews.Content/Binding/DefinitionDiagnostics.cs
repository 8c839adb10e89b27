using Previews.Text;

namespace Previews.Content.Binding;

/// <summary>What can be wrong with what a file defines, and with a name that refers to it.</summary>
internal static class DefinitionDiagnostics
{
    public static void ListOfNothing(this DiagnosticBag bag, TextLocation location, string key, string help) =>
        bag.Error("PV0218", location, $"`{key}` lists nothing", help);

    public static void MisnamedList(this DiagnosticBag bag, TextLocation location, string key, string folder) =>
        bag.Error("PV0146", location, $"`{key}` is no list of this folder", $"a list stands under the folder's name: write `{folder}:`");

    public static void KeyBesideList(this DiagnosticBag bag, TextLocation location, string key, string folder) =>
        bag.Error(
            "PV0219",
            location,
            $"`{key}` cannot stand beside `{folder}`: a file holds one thing, or a list and nothing else",
            $"write it into each item of `{folder}`, or into `_directory.yml` for all of the folder");

    public static void DuplicateId(
        this DiagnosticBag bag, TextLocation location, string what, string id, string firstId, TextLocation first) =>
        bag.Error(
            "PV0232",
            location,
            string.Equals(id, firstId, StringComparison.Ordinal)
                ? $"{what} `{id}` is defined twice: here and in {first}"
                : $"{what} `{id}` differs only in case from `{firstId}` in {first}",
            "ids are addresses: give one of them another");

    /// <param name="otherwise">The help if none of the known ones is near, and there are too many to list.</param>
    public static void UnknownReference(
        this DiagnosticBag bag,
        TextLocation location,
        string what,
        string id,
        IReadOnlyCollection<string> known,
        string? otherwise = null) =>
        bag.SharedError("PV0233", location, $"unknown {what} `{id}`", Suggestions.DidYouMeanOrList(id, known, "known are") ?? otherwise);

    public static void AmbiguousName(this DiagnosticBag bag, TextLocation location, string name, string first, string second) =>
        bag.Error(
            "PV0234",
            location,
            $"`{name}` names both `{first}` and `{second}`",
            "use the id, or take the alias away from one of them");

    public static void MissingId(this DiagnosticBag bag, TextLocation location, string what) =>
        bag.Error("PV0235", location, $"{what} in a list needs its own `id`");

    public static void UnknownPerson(this DiagnosticBag bag, TextLocation location, string id, IReadOnlyCollection<string> known) =>
        bag.SharedError(
            "PV0237",
            location,
            $"nobody in people/ has the id `{id}`",
            Suggestions.DidYouMean(id, known) ?? "write the name as it is spelt, or add a file for the person");
}
