using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Previews.Content.Binding;
using Previews.Football;
using Previews.Text;

namespace Previews.Content.Incremental;

/// <summary>
/// What was bound in earlier readings, as long as the text lives that it was bound from. A thing is taken over, the very
/// instance, where its text, its folder's defaults, the settings and all that it refers to are the same: so whoever depends
/// on it can tell by identity that nothing changed.
/// </summary>
internal sealed class BindingMemory
{
    private ConditionalWeakTable<object, Bound> _bound = [];
    private Settings? _settings;

    /// <summary>Those who are known only by being named, by their names.</summary>
    public ConcurrentDictionary<string, Person> Named { get; } = new(StringComparer.Ordinal);

    public void BeginReading(Settings settings)
    {
        if (!ReferenceEquals(settings, _settings))
            _bound = [];
        _settings = settings;
    }

    /// <param name="text">The piece of YAML, or the file, that the thing is bound from; its identity is that of the thing.</param>
    /// <param name="basis">What else it is bound from, besides what it looks up: the defaults of its folder.</param>
    public T? Bind<TFrom, T>(object text, TFrom from, Func<TFrom, ImmutableArray<object>> basis, BindingContext context, Func<TFrom, T?> bind)
        where T : class
    {
        if (TryRecall<TFrom, T>(text, from, basis, context, out var known))
            return known;
        Lookups lookups = null!;
        var (value, said) = context.Diagnostics.Watch(() => Lookups.Of(() => bind(from), out lookups));
        // What is said of a mistake may depend on more than was looked up: on all names that could have been meant.
        if (said.All(d => d.Severity == Severity.Warning))
            _bound.AddOrUpdate(text, new Bound(value, basis(from), lookups, said) { Ground = context.Ground });
        else
            _bound.Remove(text);
        return value;
    }

    /// <summary>What an earlier reading bound, where it is still true.</summary>
    public bool TryRecall<TFrom, T>(object text, TFrom from, Func<TFrom, ImmutableArray<object>> basis, BindingContext context, out T? value)
        where T : class
    {
        var isTrue = _bound.TryGetValue(text, out var bound) && (bound.IsOn(context.Ground) || bound.HoldsIn(context, basis(from)));
        value = isTrue ? (T?)bound!.TakeOver(context) : null;
        return isTrue;
    }

    private sealed record Bound(object? Value, ImmutableArray<object> Basis, Lookups Lookups, ImmutableArray<Diagnostic> Said)
    {
        /// <summary>The last state of all that can be looked up in which it was found true.</summary>
        public object? Ground { get; set; }

        public bool IsOn(object? ground) => ground is not null && ReferenceEquals(ground, Ground);

        public bool HoldsIn(BindingContext context, ImmutableArray<object> basis)
        {
            if (!Instances.AreSame(Basis, basis) || !Lookups.HoldIn(context))
                return false;
            Ground = context.Ground;
            return true;
        }

        public object? TakeOver(BindingContext context)
        {
            if (!Said.IsEmpty)
                context.Diagnostics.AddRange(Said);
            Lookups.DoAgain(context);
            return Value;
        }
    }
}
