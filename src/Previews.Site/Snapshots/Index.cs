using System.Collections.Immutable;

namespace Previews.Site.Snapshots;

/// <summary>Things by what they concern, in the order in which they were given. Immutable.</summary>
/// <param name="Keys">What a thing concerns; each once.</param>
internal sealed record Index<TKey, T>(IReadOnlyDictionary<TKey, ImmutableArray<T>> Lists, Func<T, IEnumerable<TKey>> Keys)
    where TKey : notnull
    where T : class
{
    public ImmutableArray<T> this[TKey key] => Lists.TryGetValue(key, out var list) ? list : [];

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
}
