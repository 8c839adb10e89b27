namespace Previews.Templates.Rendering;

/// <summary>A list of the language's own. (A list of the page's model is read through its shape.)</summary>
internal abstract class ListValue
{
    public abstract int Count { get; }

    public abstract Value this[int index] { get; }

    /// <summary>Whether there are so many items; it does not make those behind.</summary>
    public virtual bool Has(int index) => index < Count;
}

/// <summary><c>[1, 2]</c>, with the properties that a template may attach to it.</summary>
internal sealed class ScriptArray : ListValue
{
    private readonly List<Value> _items;

    public ScriptArray() => _items = [];

    public ScriptArray(IEnumerable<Value> items) => _items = [.. items];

    public ScriptObject? Properties { get; set; }

    public override int Count => _items.Count;

    public override Value this[int index] => _items[index];

    public void Add(Value value) => _items.Add(value);

    public void Insert(int index, Value value) => _items.Insert(index, value);

    public void RemoveAt(int index) => _items.RemoveAt(index);

    /// <summary>The list grows with nulls up to the index.</summary>
    public void Set(int index, Value value)
    {
        while (_items.Count <= index)
            _items.Add(Value.Null);
        _items[index] = value;
    }
}

/// <summary><c>1..3</c>: nothing is stored; from a larger number to a smaller one it counts down.</summary>
internal sealed class RangeList(long first, long last) : ListValue
{
    public override int Count => (int)Math.Min(int.MaxValue, Math.Abs(last - first) + 1);

    public override Value this[int index] => Value.From(first <= last ? first + index : first - index);
}

/// <summary>A text as the list of its characters.</summary>
internal sealed class CharacterList(string text) : ListValue
{
    public override int Count => text.Length;

    public override Value this[int index] => Value.From(text[index].ToString());
}

internal sealed class EmptyList : ListValue
{
    public static readonly EmptyList Instance = new();

    public override int Count => 0;

    public override Value this[int index] => throw new ArgumentOutOfRangeException(nameof(index));
}

/// <summary>Reads a value of kind list, whichever way it is stored.</summary>
internal static class Lists
{
    public static int Count(in Value list) => list.Shape is ModelListShape model ? model.Count(list.Reference!) : ((ListValue)list.Reference!).Count;

    public static Value At(in Value list, int index) =>
        list.Shape is ModelListShape model ? model.At(list.Reference!, index) : ((ListValue)list.Reference!)[index];

    public static bool Has(in Value list, int index) =>
        list.Shape is ModelListShape model ? index < model.Count(list.Reference!) : ((ListValue)list.Reference!).Has(index);

    public static IEnumerable<Value> Items(Value list)
    {
        for (var i = 0; Has(list, i); i++)
            yield return At(list, i);
    }
}
