using System.Collections.Immutable;

namespace Previews.Content.Incremental;

/// <summary>Finds by identity that nothing changed: what did not change is taken over from reading to reading, the very instance.</summary>
public static class Instances
{
    /// <summary>Whether two lists hold the same instances in the same order.</summary>
    public static bool AreSame<T>(ImmutableArray<T> some, ImmutableArray<T> others)
        where T : class
    {
        if (some.Length != others.Length)
            return false;
        for (var i = 0; i < some.Length; i++)
        {
            if (!ReferenceEquals(some[i], others[i]))
                return false;
        }

        return true;
    }
}
