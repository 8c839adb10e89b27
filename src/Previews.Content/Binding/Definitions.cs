using System.Collections.Immutable;
using Previews.Content.Incremental;
using Previews.Content.Values;
using Previews.Content.Yaml;
using Previews.Text;

namespace Previews.Content.Binding;

/// <summary>
/// Everything of one kind by its id, and by the other names that things go by. A thing whose definition is broken is
/// known all the same, so that nobody who names it is told that it does not exist.
/// </summary>
internal sealed class Definitions<T>(string what, DiagnosticBag diagnostics)
    where T : class
{
    private readonly ScalarReader _scalars = new(diagnostics);
    private Dictionary<string, Definition> _byId = new(StringComparer.OrdinalIgnoreCase);
    private Dictionary<string, string> _idsByAlias = new(StringComparer.Ordinal);

    /// <summary>Whether there is more than is known, in a file that could not be read: then an unknown name is nobody's mistake.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>Whether a definition is broken.</summary>
    public bool HasBroken => IsIncomplete || _byId.Values.Any(d => d.Value is null);

    public IEnumerable<string> Ids => _byId.Values.Select(d => d.Id).Order(StringComparer.Ordinal);

    /// <summary>All that could be built, sorted by id.</summary>
    public ImmutableArray<T> All =>
        [.. _byId.Values.Where(d => d.Value is not null).OrderBy(d => d.Id, StringComparer.Ordinal).Select(d => d.Value!)];

    /// <summary>The same, telling its mistakes to another bag: what was defined outlives the reading that it was defined in.</summary>
    public Definitions<T> For(DiagnosticBag other) => new(what, other) { _byId = _byId, _idsByAlias = _idsByAlias, IsIncomplete = IsIncomplete };

    /// <summary>The same with another value for an id that is there and has no aliases.</summary>
    public Definitions<T> With(string id, T value, TextLocation location) => new(what, diagnostics)
    {
        _byId = new(_byId, _byId.Comparer) { [id] = new Definition(id, value, location) },
        _idsByAlias = _idsByAlias,
        IsIncomplete = IsIncomplete,
    };

    /// <param name="value">Null if the definition is broken.</param>
    public void Add(string id, T? value, TextLocation location, params IEnumerable<string> aliases)
    {
        if (!_byId.TryAdd(id, new Definition(id, value, location)))
        {
            var first = _byId[id];
            diagnostics.DuplicateId(location, what, id, first.Id, first.Location);
            return;
        }

        foreach (var alias in aliases)
        {
            if (!_idsByAlias.TryAdd(alias, id) && _idsByAlias[alias] != id)
                diagnostics.AmbiguousName(location, alias, _idsByAlias[alias], id);
        }
    }

    /// <summary>Where an id is defined, also in another case; null where it is not.</summary>
    public (string Id, TextLocation Location)? WhereIs(string id) => _byId.TryGetValue(id, out var definition) ? (definition.Id, definition.Location) : null;

    /// <summary>The thing with this id or alias; null for a broken one too.</summary>
    public T? Find(string name) => TryFind(name, out var value) ? value : null;

    /// <summary>The thing that a value names; an unknown one is reported.</summary>
    public T? Refer(YamlNode node)
    {
        if (_scalars.Text(node) is not { } name)
            return null;
        if (!TryFind(name, out var value) && !IsIncomplete)
            diagnostics.UnknownReference(node.Location, what, name, [.. Ids]);
        return value;
    }

    /// <summary>Whether there is such an id or alias; the value of a broken definition is null.</summary>
    public bool TryFind(string name, out T? value)
    {
        var isKnown = TryGet(name, out value);
        Lookups.Note(what, name, Answer(isKnown, value));
        return isKnown;
    }

    /// <summary>As it is noted in <see cref="Lookups"/>.</summary>
    public object? Answer(string name) => Answer(TryGet(name, out var value), value);

    private object? Answer(bool isKnown, T? value) => isKnown || IsIncomplete ? value ?? Lookups.Broken : null;

    private bool TryGet(string name, out T? value)
    {
        var isId = _byId.TryGetValue(name, out var definition) && definition.Id == name;
        if (!isId && _idsByAlias.TryGetValue(name, out var id))
            isId = _byId.TryGetValue(id, out definition);
        value = isId ? definition!.Value : null;
        return isId;
    }

    /// <summary>A class, not a tuple: generic code over structures of ours is compiled anew at every start of the program.</summary>
    private sealed record Definition(string Id, T? Value, TextLocation Location);
}
