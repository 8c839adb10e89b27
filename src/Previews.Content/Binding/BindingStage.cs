using System.Collections.Immutable;
using Previews.Text;

namespace Previews.Content.Binding;

/// <summary>
/// Binds pieces of content, each in a scope of its own, and adds what is wrong with them to the diagnostics of the whole.
/// </summary>
/// <param name="earlier">What earlier readings bound; null if nothing is to be taken over.</param>
/// <param name="ground">All that can be looked up, as one thing to compare: on the same ground every look-up has the same
/// answer. Null if more is being defined.</param>
/// <param name="others">What can be looked up besides the registry.</param>
internal sealed class BindingStage(
    Registry registry,
    DiagnosticBag diagnostics,
    IEarlierOutcomes? earlier,
    object? ground = null,
    params ImmutableArray<IDefinitions> others)
{
    private readonly Dictionary<string, IDefinitions> _kinds =
        registry.Kinds.Concat(others).ToDictionary(k => k.Kind, StringComparer.Ordinal);

    public DiagnosticBag Diagnostics => diagnostics;

    public object? Ground => ground;

    /// <summary>Whether a look-up of an earlier binding would be answered alike now.</summary>
    public bool IsStillTrue(Lookup lookup) => ReferenceEquals(_kinds[lookup.Kind].Answer(lookup.Name), lookup.Answer);

    /// <param name="bind">Gives null if the piece cannot be built, and reports why in the scope.</param>
    public T? Bind<T>(Piece piece, Func<BindingScope, T?> bind)
        where T : class => Accept<T>(earlier?.Find(piece, this) ?? BindAnew(piece, bind));

    /// <summary>Binds many pieces at once.</summary>
    public ImmutableArray<T?> BindAll<TFrom, T>(ImmutableArray<TFrom> all, Func<TFrom, Piece> pieceOf, Func<BindingScope, TFrom, T?> bind)
        where T : class
    {
        ImmutableArray<Piece> pieces = [.. all.Select(pieceOf)];
        var outcomes = pieces.Select(piece => earlier?.Find(piece, this)).ToArray();
        var missing = Enumerable.Range(0, all.Length).Where(i => outcomes[i] is null).ToList();
        Parallel.ForEach(missing, i => outcomes[i] = BindAnew(pieces[i], scope => bind(scope, all[i])));
        return [.. outcomes.Select(outcome => Accept<T>(outcome!))];
    }

    private Outcome BindAnew(Piece piece, Func<BindingScope, object?> bind)
    {
        var scope = new BindingScope(registry);
        var value = bind(scope);
        var outcome = new Outcome(value, scope.Diagnostics.ToSorted(), scope.Lookups);
        earlier?.Keep(piece, outcome, this);
        return outcome;
    }

    private T? Accept<T>(Outcome outcome)
        where T : class
    {
        if (!outcome.Diagnostics.IsEmpty)
            diagnostics.AddRange(outcome.Diagnostics);
        return (T?)outcome.Value;
    }
}
