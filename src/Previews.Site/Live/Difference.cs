using System.Collections.Immutable;
using Previews.Content.Incremental;
using Previews.Site.Snapshots;

namespace Previews.Site.Live;

/// <summary>Which instances a list has no longer, and which it did not have before.</summary>
internal sealed record Difference<T>(ImmutableArray<T> Gone, ImmutableArray<T> Come)
    where T : class
{
    public bool IsEmpty => Gone.IsEmpty && Come.IsEmpty;

    /// <summary>The index of what there is now: a list in which nothing changed stays the very same.</summary>
    public Index<TKey, T> In<TKey>(Index<TKey, T> before, IComparer<T> order)
        where TKey : notnull
    {
        if (IsEmpty)
            return before;
        var lists = new Dictionary<TKey, ImmutableArray<T>>(before.Lists);
        foreach (var one in Gone)
        {
            foreach (var key in before.Keys(one))
                lists[key] = lists[key].Remove(one, ReferenceEqualityComparer.Instance);
        }

        foreach (var one in Come)
        {
            foreach (var key in before.Keys(one))
                lists[key] = lists.TryGetValue(key, out var list) ? Insert(list, one, order) : [one];
        }

        return before with { Lists = lists };
    }

    public static Difference<T> Between(ImmutableArray<T> before, ImmutableArray<T> now)
    {
        if (Instances.AreSame(before, now))
            return new Difference<T>([], []);
        return new Difference<T>(Without(before, now), Without(now, before));
    }

    private static ImmutableArray<T> Without(ImmutableArray<T> some, ImmutableArray<T> others)
    {
        var known = new HashSet<T>(others, ReferenceEqualityComparer.Instance);
        return [.. some.Where(one => !known.Contains(one))];
    }

    private static ImmutableArray<T> Insert(ImmutableArray<T> list, T one, IComparer<T> order)
    {
        var place = list.BinarySearch(one, order);
        return list.Insert(place < 0 ? ~place : place, one);
    }
}
