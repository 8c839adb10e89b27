using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Previews.Content.Incremental;
using Previews.Content;
using Previews.Site.Snapshots;

namespace Previews.Site.Live;

/// <summary>
/// What a page asked of the <see cref="Snapshot"/> while it was made, with the answers: as long as a later snapshot answers
/// the same, the page is the same. Written down by the snapshot's own members, and only while a page is made for a
/// <see cref="LiveSite"/>: a build asks without a trace.
/// </summary>
internal sealed class Reads
{
    [ThreadStatic]
    private static Reads? _current;

    private readonly HashSet<Read> _reads = [];

    /// <summary>Whether what this thread asks is written down.</summary>
    public static bool AreKept => _current is not null;

    /// <summary>Asks for one thing; it is the same as long as it is the same instance.</summary>
    /// <param name="ask">A static function: which question it is is told by it and by the key.</param>
    public static T One<TKey, T>(Snapshot snapshot, TKey key, Func<Snapshot, TKey, T> ask)
        where TKey : notnull
        where T : class?
    {
        var answer = ask(snapshot, key);
        _current?._reads.Add(new OneRead<TKey, T>(ask, key, answer));
        return answer;
    }

    /// <summary>Asks for a list; it is the same as long as it holds the same instances in the same order.</summary>
    public static ImmutableArray<T> Many<TKey, T>(Snapshot snapshot, TKey key, Func<Snapshot, TKey, ImmutableArray<T>> ask)
        where TKey : notnull
        where T : class
    {
        var answer = ask(snapshot, key);
        _current?._reads.Add(new ManyRead<TKey, T>(ask, key, answer));
        return answer;
    }

    /// <summary>Runs something on this thread and gives what it asked for.</summary>
    public static ImmutableArray<Read> Of(Action action)
    {
        var outer = _current;
        var reads = _current = new Reads();
        try
        {
            action();
            return [.. reads._reads];
        }
        finally
        {
            _current = outer;
        }
    }

    /// <summary>A question with its answer. Two are the same question whatever the answers.</summary>
    internal abstract class Read
    {
        public abstract bool HoldsIn(Snapshot snapshot);
    }

    private abstract class Read<TKey, T>(Func<Snapshot, TKey, T> ask, TKey key) : Read
        where TKey : notnull
    {
        protected T AskAgain(Snapshot snapshot) => ask(snapshot, key);

        public override bool Equals(object? obj) =>
            obj is Read<TKey, T> other && other.Ask == Ask && EqualityComparer<TKey>.Default.Equals(other.Key, Key);

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(ask), key);

        private Func<Snapshot, TKey, T> Ask => ask;

        private TKey Key => key;
    }

    private sealed class OneRead<TKey, T>(Func<Snapshot, TKey, T> ask, TKey key, T answer) : Read<TKey, T>(ask, key)
        where TKey : notnull
        where T : class?
    {
        public override bool HoldsIn(Snapshot snapshot) => ReferenceEquals(AskAgain(snapshot), answer);
    }

    private sealed class ManyRead<TKey, T>(Func<Snapshot, TKey, ImmutableArray<T>> ask, TKey key, ImmutableArray<T> answer)
        : Read<TKey, ImmutableArray<T>>(ask, key)
        where TKey : notnull
        where T : class
    {
        public override bool HoldsIn(Snapshot snapshot) => Instances.AreSame(AskAgain(snapshot), answer);
    }
}
