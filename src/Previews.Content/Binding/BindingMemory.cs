using System.Collections.Concurrent;
using System.Collections.Immutable;
using Previews.Text;

namespace Previews.Content.Binding;

/// <summary>
/// What was bound in the last reading. A thing is taken over, the very instance, where its text, its folder's defaults, the
/// settings and all that it refers to are the same: so whoever depends on it can tell by identity that nothing changed.
/// </summary>
internal sealed class BindingMemory
{
    private readonly ConcurrentDictionary<object, Bound> _bound = new(ReferenceEqualityComparer.Instance);
    private Settings? _settings;
    private int _reading;
    private int _used;

    public void BeginReading(Settings settings)
    {
        if (!ReferenceEquals(settings, _settings))
            _bound.Clear();
        _settings = settings;
        _reading++;
        _used = 0;
    }

    /// <param name="text">The piece of YAML, or the file, that the thing is bound from; its identity is that of the thing.</param>
    /// <param name="basis">What else it is bound from, besides what it looks up: the defaults of its folder.</param>
    public T? Bind<T>(object text, ImmutableArray<object> basis, BindingContext context, Func<T?> bind)
        where T : class
    {
        Interlocked.Increment(ref _used);
        if (_bound.TryGetValue(text, out var bound) && Instances.AreSame(bound.Basis, basis) && bound.Lookups.HoldIn(context))
        {
            context.Diagnostics.AddRange(bound.Said);
            bound.Lookups.DoAgain(context);
            bound.Reading = _reading;
            return (T?)bound.Value;
        }

        Lookups lookups = null!;
        var (value, said) = context.Diagnostics.Watch(() => Lookups.Of(bind, out lookups));
        // What is said of a mistake may depend on more than was looked up: on all names that could have been meant.
        if (said.All(d => d.Severity == Severity.Warning))
            _bound[text] = new Bound(value, basis, lookups, said) { Reading = _reading };
        else
            _bound.TryRemove(text, out _);
        return value;
    }

    /// <summary>Forgets what no text defines any more.</summary>
    public void EndReading()
    {
        if (_bound.Count <= _used)
            return;
        foreach (var (text, _) in _bound.Where(b => b.Value.Reading != _reading))
            _bound.TryRemove(text, out _);
    }

    private sealed record Bound(object? Value, ImmutableArray<object> Basis, Lookups Lookups, ImmutableArray<Diagnostic> Said)
    {
        /// <summary>The last reading that took it over.</summary>
        public int Reading { get; set; }
    }
}
