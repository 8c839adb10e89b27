using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Previews.Content.Incremental;

namespace Previews.Site.Snapshots;

/// <summary>
/// What was asked of a <see cref="Snapshot"/> by whoever was given it for these reads, with the answers: as long as a later
/// snapshot answers the same, what was made of the answers is the same. Belongs to one thread at a time.
/// </summary>
internal sealed class Reads
{
    private readonly HashSet<Read> _reads = [];

    /// <summary>Whether a snapshot still gives every answer: the same instance, or a list of the same instances in the same order.</summary>
    public bool HoldIn(Snapshot snapshot)
    {
        foreach (var read in _reads)
        {
            if (!read.HoldsIn(snapshot))
                return false;
        }

        return true;
    }

    /// <param name="ask">A static function: it and the key say which question it is.</param>
    internal void AddOne<TKey, T>(Func<Snapshot, TKey, T> ask, TKey key, T answer)
        where TKey : notnull
        where T : class? => _reads.Add(new OneRead<TKey, T>(ask, key, answer));

    /// <inheritdoc cref="AddOne"/>
    internal void AddMany<TKey, T>(Func<Snapshot, TKey, ImmutableArray<T>> ask, TKey key, ImmutableArray<T> answer)
        where TKey : notnull
        where T : class => _reads.Add(new ManyRead<TKey, T>(ask, key, answer));

    /// <summary>A question with its answer. Two are the same question whatever the answers.</summary>
    private abstract class Read
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
