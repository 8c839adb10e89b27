using System.Reflection;

namespace Previews.Tests.Structure;

/// <summary>Reads from a compiled assembly which of its folders use which, one example for each pair.</summary>
internal static class FolderReferences
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    public static IReadOnlyList<FolderReference> In(Assembly assembly) => In(assembly.GetTypes());

    /// <param name="types">Uses of other types than these are passed over.</param>
    public static IReadOnlyList<FolderReference> In(IReadOnlyCollection<Type> types)
    {
        var own = types.Where(t => FolderOf(t) is not null).ToHashSet();
        return
        [
            .. from type in own
               from used in Used(type).SelectMany(Parts).Distinct()
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

    private static IEnumerable<Type?> Used(Type type) =>
    [
        type.BaseType,
        .. type.GetInterfaces(),
        .. type.GetGenericArguments().SelectMany(Constraints),
        .. Attributes(type),
        .. type.GetFields(Declared).SelectMany(f => Attributes(f).Append(f.FieldType)),
        .. type.GetProperties(Declared).SelectMany(Attributes),
        .. type.GetMethods(Declared).SelectMany(m => Signature(m).Append(m.ReturnType).Concat(m.GetGenericArguments().SelectMany(Constraints))),
        .. type.GetConstructors(Declared).SelectMany(Signature),
    ];

    private static IEnumerable<Type?> Signature(MethodBase method) =>
        method.GetParameters().Select(p => p.ParameterType).Concat(Attributes(method)).Concat(MethodBodies.TypesUsedIn(method));

    private static IEnumerable<Type?> Attributes(MemberInfo member) => member.GetCustomAttributesData()
        .SelectMany(a => a.ConstructorArguments.Select(c => c.Value as Type).Append(a.AttributeType));

    private static IEnumerable<Type> Constraints(Type type) => type.IsGenericParameter ? type.GetGenericParameterConstraints() : [];

    /// <summary>The type itself and what it is made of: a list of teams uses teams.</summary>
    private static IEnumerable<Type> Parts(Type? type)
    {
        if (type is null)
            yield break;
        if (type.HasElementType)
        {
            foreach (var part in Parts(type.GetElementType()))
                yield return part;
            yield break;
        }

        yield return type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        foreach (var part in (type.IsGenericTypeDefinition ? [] : type.GetGenericArguments()).SelectMany(Parts))
            yield return part;
    }
}
