using Previews.Templates.Rendering;

namespace Previews.Templates.Functions;

/// <summary>The builtins of <c>array</c>. All give new lists; null counts as an empty one.</summary>
internal static class ArrayFunctions
{
    public static readonly BuiltinGroup Group = new("array",
    [
        new("array.add", "list value", static (in BuiltinArguments a) => ListOperations.Append(a.State, a.List(0), a[1]), BuiltinResult.SameAsFirst),
        new("array.add_range", "list1 list2", Concat, BuiltinResult.SameAsFirst),
        new("array.compact", "list", Compact, BuiltinResult.SameAsFirst),
        new("array.concat", "list1 list2", Concat, BuiltinResult.SameAsFirst),
        new("array.cycle", "list group?", Cycle, BuiltinResult.ElementOfFirst),
        new("array.any", "list function args...", Any),
        new("array.each", "list function args...", Each),
        new("array.filter", "list function args...", Filter, BuiltinResult.SameAsFirst),
        new("array.first", "list", First, BuiltinResult.ElementOfFirst),
        new("array.insert_at", "list index value", InsertAt, BuiltinResult.SameAsFirst),
        new("array.join", "list delimiter function?", Join),
        new("array.last", "list", Last, BuiltinResult.ElementOfFirst),
        new("array.limit", "list count", Limit, BuiltinResult.SameAsFirst),
        new("array.map", "list member", Map),
        new("array.offset", "list index", Offset, BuiltinResult.SameAsFirst),
        new("array.remove_at", "list index", RemoveAt, BuiltinResult.SameAsFirst),
        new("array.reverse", "list", Reverse, BuiltinResult.SameAsFirst),
        new("array.size", "list", static (in BuiltinArguments a) => Value.From(a.Has(0) ? Lists.Count(a.List(0)) : 0)),
        new("array.sort", "list member?", Sort, BuiltinResult.SameAsFirst),
        new("array.uniq", "list", Uniq, BuiltinResult.SameAsFirst),
        new("array.contains", "list item", Contains),
    ]);

    private static Value Concat(in BuiltinArguments a) =>
        a.Has(0) || a.Has(1) ? ListOperations.Concat(a.State, a.List(0), a.List(1)) : Value.Null;

    private static Value Compact(in BuiltinArguments a)
    {
        Count(a);
        return a.Has(0) ? Value.From(new ScriptArray(a.Items(0).Where(static v => !v.IsNull))) : Value.Null;
    }

    /// <summary>The next item at each call; calls belong together by their group, or by the list's text where they name none.</summary>
    private static Value Cycle(in BuiltinArguments a)
    {
        var list = a.List(0);
        if (list.IsNull || Lists.Count(list) == 0)
            return Value.Null;
        var group = a.Has(1) ? a.Text(1) : string.Join(',', a.Items(0).Select(static v => ValueText.Of(v)));
        var cycles = a.State.Cycles ??= new Dictionary<string, int>(StringComparer.Ordinal);
        var index = cycles.GetValueOrDefault(group);
        cycles[group] = index + 1;
        return Lists.At(list, index % Lists.Count(list));
    }

    private static Value Any(in BuiltinArguments a)
    {
        var function = new ItemFunction(a);
        foreach (var item in a.Items(0))
        {
            if (function.Call(item).IsTrue)
                return Value.From(true);
        }

        return Value.From(false);
    }

    private static Value Each(in BuiltinArguments a)
    {
        var function = new ItemFunction(a);
        return Value.From(new LazyList(a.State, a.List(0), a.Items(0).Select(item => function.Call(item))));
    }

    private static Value Filter(in BuiltinArguments a)
    {
        var function = new ItemFunction(a);
        return Value.From(new LazyList(a.State, a.List(0), a.Items(0).Where(item => function.Call(item).IsTrue)));
    }

    private static Value First(in BuiltinArguments a) => a.Has(0) && Lists.Has(a.List(0), 0) ? Lists.At(a.List(0), 0) : Value.Null;

    private static Value Last(in BuiltinArguments a) => a.Has(0) && Lists.Count(a.List(0)) is > 0 and var count ? Lists.At(a.List(0), count - 1) : Value.Null;

    /// <summary>Beyond its end the list is filled with nulls; a negative index counts from the end.</summary>
    private static Value InsertAt(in BuiltinArguments a)
    {
        var list = ListOperations.Copy(a.State, a.List(0));
        var index = a.Integer(1) < 0 ? Math.Max(0, list.Count + a.Integer(1)) : a.Integer(1);
        ListOperations.Check(a.State, index);
        while (list.Count < index)
            list.Add(Value.Null);
        list.Insert(index, a[2]);
        return Value.From(list);
    }

    private static Value Join(in BuiltinArguments a)
    {
        var result = Value.From("");
        var first = true;
        foreach (var item in a.Items(0))
        {
            if (!first)
                result = Texts.Concat(a.State, result, a[1]);
            first = false;
            var text = item.Kind == ValueKind.Html ? item : Value.From(ValueText.Of(item, a.State));
            result = Texts.Concat(a.State, result, a.Has(2) ? a.Call(a.Function(2), [text]) : text);
        }

        return result;
    }

    private static Value Limit(in BuiltinArguments a)
    {
        Count(a, most: a.Integer(1));
        return a.Has(0) ? Value.From(new ScriptArray(a.Items(0).Take(a.Integer(1)))) : Value.Null;
    }

    private static Value Offset(in BuiltinArguments a)
    {
        Count(a);
        return a.Has(0) ? Value.From(new ScriptArray(a.Items(0).Skip(a.Integer(1)))) : Value.Null;
    }

    /// <summary>Items without the member are left out.</summary>
    private static Value Map(in BuiltinArguments a)
    {
        Count(a);
        var result = new ScriptArray();
        foreach (var item in a.Items(0))
        {
            if (Find(a.State, item, a.Text(1)) is { IsNull: false } value)
                result.Add(value);
        }

        return Value.From(result);
    }

    private static Value RemoveAt(in BuiltinArguments a)
    {
        var list = ListOperations.Copy(a.State, a.List(0));
        var index = a.Integer(1) < 0 ? list.Count + a.Integer(1) : a.Integer(1);
        if (index >= 0 && index < list.Count)
            list.RemoveAt(index);
        return Value.From(list);
    }

    private static Value Reverse(in BuiltinArguments a)
    {
        Count(a);
        return Value.From(new ScriptArray(a.Items(0).Reverse()));
    }

    /// <summary>Stable, ascending; by the items or by a member of them, which may be a path.</summary>
    private static Value Sort(in BuiltinArguments a)
    {
        if (a.Has(0) && a[0].Kind is not (ValueKind.List or ValueKind.Map or ValueKind.Model))
            return Value.From(new ScriptArray([a[0]]));
        Count(a);
        var member = a.OptionalText(1);
        var state = a.State;
        var keyed = a.Items(0).Select(item => (Key: member is null ? item : Find(state, item, member), Item: item)).ToList();
        a.State.CountWork(keyed.Count * 8L);
        if (keyed.Exists(k => Order(k.Key, keyed[0].Key) is null))
            throw a.Fail("the items cannot be compared with one another");
        return Value.From(new ScriptArray(keyed.OrderBy(static k => k.Key, SortOrder.Instance).Select(static k => k.Item)));
    }

    /// <summary>Null comes first; numbers of different kinds do not compare, and a text is not compared with a number.</summary>
    private static int? Order(in Value left, in Value right)
    {
        if (left.IsNull || right.IsNull)
            return (left.IsNull ? 0 : 1) - (right.IsNull ? 0 : 1);
        if (left.IsText && right.IsText)
            return TextOrder.Compare(ValueText.Of(left), ValueText.Of(right));
        return left.Kind == right.Kind || (left.AsInteger() is not null && right.AsInteger() is not null) ? Comparison.Order(left, right) : null;
    }

    private static Value Find(RenderState state, in Value item, string path)
    {
        var value = item;
        foreach (var name in path.Split('.'))
        {
            if (!Members.TryGet(state, value, name, out value))
                return Value.Null;
        }

        return value;
    }

    private static Value Uniq(in BuiltinArguments a)
    {
        if (!a.Has(0))
            return Value.Null;
        Count(a);
        return Value.From(new ScriptArray(a.Items(0).Distinct(SameValues.Instance)));
    }

    private static Value Contains(in BuiltinArguments a)
    {
        Count(a);
        var item = a[1];
        return Value.From(a.Items(0).Any(v => Comparison.Same(v, item)));
    }

    /// <summary>Counts the items that will be read; a lazy list counts its own when it makes them.</summary>
    private static void Count(in BuiltinArguments a, int most = int.MaxValue)
    {
        if (a.Has(0) && a.List(0) is { Reference: not LazyList } list)
            ListOperations.Check(a.State, Math.Clamp(most, 0, Lists.Count(list)));
    }

    private sealed class SortOrder : IComparer<Value>
    {
        public static readonly SortOrder Instance = new();

        public int Compare(Value x, Value y) => Order(x, y) ?? 0;
    }

    private sealed class SameValues : IEqualityComparer<Value>
    {
        public static readonly SameValues Instance = new();

        public bool Equals(Value x, Value y) => Comparison.Same(x, y);

        public int GetHashCode(Value obj) => Comparison.HashCode(obj);
    }
}
