using System.Collections.Immutable;
using Previews.Content.Incremental;

namespace Previews.Site.Snapshots;

/// <summary>Things by what they concern, in the order in which they were given. Immutable.</summary>
internal sealed class Index<TKey, T>
    where TKey : notnull
    where T : class
{
    private readonly Dictionary<TKey, ImmutableArray<T>> _lists;
    private readonly Func<T, IEnumerable<TKey>> _keys;

    private Index(Dictionary<TKey, ImmutableArray<T>> lists, Func<T, IEnumerable<TKey>> keys) => (_lists, _keys) = (lists, keys);

    public ImmutableArray<T> this[TKey key] => _lists.TryGetValue(key, out var list) ? list : [];

    /// <param name="keys">What a thing concerns; each once.</param>
    public static Index<TKey, T> Of(ImmutableArray<T> all, Func<T, IEnumerable<TKey>> keys)
    {
        var builders = new Dictionary<TKey, ImmutableArray<T>.Builder>();
        foreach (var one in all)
        {
            foreach (var key in keys(one))
            {
                if (!builders.TryGetValue(key, out var list))
                    builders.Add(key, list = ImmutableArray.CreateBuilder<T>());
                list.Add(one);
            }
        }

        var lists = new Dictionary<TKey, ImmutableArray<T>>(builders.Count);
        foreach (var (key, list) in builders)
            lists.Add(key, list.DrainToImmutable());
        return new Index<TKey, T>(lists, keys);
    }

    /// <summary>The same with some things gone and others come; a list without any of them stays the very same.</summary>
    public Index<TKey, T> With(ImmutableArray<T> gone, ImmutableArray<T> come, IComparer<T> order)
    {
        if (gone.IsEmpty && come.IsEmpty)
            return this;
        var lists = new Dictionary<TKey, ImmutableArray<T>>(_lists);
        foreach (var one in gone)
        {
            foreach (var key in _keys(one))
                lists[key] = lists[key].Remove(one, ReferenceEqualityComparer.Instance);
        }

        foreach (var one in come)
        {
            foreach (var key in _keys(one))
                lists[key] = lists.TryGetValue(key, out var list) ? Insert(list, one, order) : [one];
        }

        return new Index<TKey, T>(lists, _keys);
    }

    private static ImmutableArray<T> Insert(ImmutableArray<T> list, T one, IComparer<T> order)
    {
        var place = list.BinarySearch(one, order);
        return list.Insert(place < 0 ? ~place : place, one);
    }
}
