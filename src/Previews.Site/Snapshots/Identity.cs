using System.Runtime.CompilerServices;

namespace Previews.Site.Snapshots;

/// <summary>An instance, whatever its type takes for equal.</summary>
internal readonly struct Identity<T>(T instance) : IEquatable<Identity<T>>
    where T : class?
{
    public T Instance => instance;

    public bool Equals(Identity<T> other) => ReferenceEquals(instance, other.Instance);

    public override bool Equals(object? obj) => obj is Identity<T> other && Equals(other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(instance);
}
