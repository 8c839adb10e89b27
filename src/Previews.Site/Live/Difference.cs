using System.Collections.Immutable;
using Previews.Content.Incremental;
using Previews.Site.Snapshots;

namespace Previews.Site.Live;

/// <summary>Which instances a list has no longer, and which it did not have before.</summary>
internal sealed record Difference<T>(ImmutableArray<T> Gone, ImmutableArray<T> Come)
    where T : class
{
    public bool IsNone => Gone.IsEmpty && Come.IsEmpty;

    /// <summary>The index of what there is now.</summary>
    public Index<TKey, T> In<TKey>(Index<TKey, T> before, IComparer<T> order)
        where TKey : notnull => before.With(Gone, Come, order);

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
}
