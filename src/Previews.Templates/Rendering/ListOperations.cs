namespace Previews.Templates.Rendering;

/// <summary>What the operators do with lists. Each gives a new list: a list of the page is never changed.</summary>
internal static class ListOperations
{
    /// <summary>A list to write to, with the items of the other; null gives an empty one.</summary>
    public static ScriptArray Copy(RenderState state, in Value list)
    {
        if (list.Kind != ValueKind.List)
            return new ScriptArray();
        Check(state, Lists.Count(list));
        return new ScriptArray(Lists.Items(list));
    }

    public static Value Append(RenderState state, in Value list, in Value item)
    {
        var result = Copy(state, list);
        result.Add(item);
        return Value.From(result);
    }

    public static Value Prepend(RenderState state, in Value item, in Value list)
    {
        var result = Copy(state, list);
        result.Insert(0, item);
        return Value.From(result);
    }

    public static Value Concat(RenderState state, in Value left, in Value right)
    {
        if (right.Kind == ValueKind.List)
            Check(state, Lists.Count(right) + (left.Kind == ValueKind.List ? (long)Lists.Count(left) : 0));
        var result = Copy(state, left);
        if (right.Kind == ValueKind.List)
        {
            foreach (var item in Lists.Items(right))
                result.Add(item);
        }

        return Value.From(result);
    }

    public static Value Repeat(RenderState state, in Value list, long count)
    {
        var result = new ScriptArray();
        Check(state, Math.Max(0, (double)Lists.Count(list) * count));
        for (var i = 0L; i < count; i++)
        {
            foreach (var item in Lists.Items(list))
                result.Add(item);
        }

        return Value.From(result);
    }

    /// <summary>Refuses a list that would be too long, and counts the work of making it.</summary>
    public static void Check(RenderState state, double count)
    {
        if (count > state.Options.MaximumSize)
            throw state.Fail(TemplateDiagnostics.TooLarge(state.Here, "the list", state.Options.MaximumSize));
        state.CountWork((long)count);
        state.CountIterations((long)count);
    }
}
