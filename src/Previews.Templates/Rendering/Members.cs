namespace Previews.Templates.Rendering;

/// <summary>Reads members and elements of any value.</summary>
internal static class Members
{
    public static bool TryGet(RenderState state, in Value target, string name, out Value value)
    {
        switch (target.Kind)
        {
            case ValueKind.Map:
                if (state.Overridden is { } overridden && target.Reference is Functions.BuiltinGroup group && overridden.TryGetValue($"{group.Name}.{name}", out value))
                    return true;
                if (target.Map.TryGet(name, out value))
                    return true;
                break;
            case ValueKind.Model:
                if (((ModelShape)target.Shape!).Type.Find(name) is { } member)
                {
                    value = member.Get(target.Reference!);
                    return true;
                }

                break;
            case ValueKind.List:
                if (TryGetOfList(target, name, out value))
                    return true;
                break;
            case ValueKind.Text or ValueKind.Html:
                if (name == "size" && target.Shape != Shape.Captured)
                {
                    value = Value.From(ValueText.Of(target).Length);
                    return true;
                }

                break;
            case ValueKind.Date:
                if (Functions.DateMembers.TryGet(target.Date, name, out value))
                    return true;
                break;
            case ValueKind.TimeSpan:
                if (Functions.DateMembers.TryGet(target.Span, name, out value))
                    return true;
                break;
        }

        value = name == "empty?" ? Value.From(IsEmpty(target)) : default;
        return name == "empty?" && !target.IsNull;
    }

    private static bool TryGetOfList(in Value list, string name, out Value value)
    {
        if (name == "size")
        {
            value = Value.From(Lists.Count(list));
            return true;
        }

        value = default;
        return list.Reference is ScriptArray { Properties: { } properties } && properties.TryGet(name, out value);
    }

    public static bool IsEmpty(in Value value) => value.Kind switch
    {
        ValueKind.Null => true,
        ValueKind.List => Lists.Count(value) == 0,
        ValueKind.Map => value.Map.Count == 0,
        ValueKind.Text or ValueKind.Html => ValueText.Of(value).Length == 0,
        _ => false,
    };

    /// <summary>All members with their values, in order; none for a value that has no members of its own.</summary>
    public static IEnumerable<KeyValuePair<string, Value>> All(Value value)
    {
        if (value.Kind == ValueKind.Map)
        {
            foreach (var key in value.Map.Keys.ToList())
                yield return KeyValuePair.Create(key, value.Map.TryGet(key, out var member) ? member : Value.Null);
        }
        else if (value.Kind == ValueKind.Model)
        {
            foreach (var member in ((ModelShape)value.Shape!).Type.Members)
                yield return KeyValuePair.Create(member.Name, member.Get(value.Reference!));
        }
    }

    /// <summary>The names that a message can suggest.</summary>
    public static IEnumerable<string> Names(Value value) => value.Kind switch
    {
        ValueKind.Map => value.Map.Keys,
        ValueKind.Model => ((ModelShape)value.Shape!).Type.Members.Select(static m => m.Name),
        ValueKind.List => ["size", "empty?"],
        ValueKind.Text => ["size", "empty?"],
        ValueKind.Date => Functions.DateMembers.DateNames,
        ValueKind.TimeSpan => Functions.DateMembers.SpanNames,
        _ => [],
    };
}
