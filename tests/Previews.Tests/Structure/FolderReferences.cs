using System.Reflection;

namespace Previews.Tests.Structure;

/// <summary>Reads from a compiled assembly which of its folders use which, one example for each pair.</summary>
internal static class FolderReferences
{
    public static IReadOnlyList<FolderReference> In(Assembly assembly) => In(assembly.GetTypes());

    /// <param name="types">Uses of other types than these are passed over.</param>
    public static IReadOnlyList<FolderReference> In(IReadOnlyCollection<Type> types)
    {
        var own = types.Where(t => FolderOf(t) is not null).ToHashSet();
        return
        [
            .. from type in own
               from used in TypeUses.Of(type)
               where own.Contains(used) && FolderOf(used) != FolderOf(type)
               group new FolderReference(FolderOf(type)!, FolderOf(used)!, $"{NameOf(type)} uses {NameOf(used)}") by (FolderOf(type), FolderOf(used)) into pairs
               select pairs.MinBy(p => p.Example, StringComparer.Ordinal),
        ];
    }

    /// <returns>Null for what source generators and the compiler put outside our namespaces.</returns>
    private static string? FolderOf(Type type) =>
        type.Namespace is { } name && name.StartsWith("Previews", StringComparison.Ordinal) ? name : null;

    /// <summary>Of a nested type the outermost one's: what the compiler makes of a lambda has a name that nobody knows.</summary>
    private static string NameOf(Type type) => type.DeclaringType is { } outer ? NameOf(outer) : type.Name;
}
