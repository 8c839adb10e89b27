using System.Collections.Immutable;
using Previews.Text;

namespace Previews.Content.Binding;

/// <summary>
/// Everything of one kind by its id, and by the other names that things go by. A thing whose definition is broken is
/// known all the same, so that a reference to it is not reported as unknown.
/// </summary>
internal sealed class Definitions<T>(string kind) : IDefinitions
    where T : class
{
    private Dictionary<string, Definition> _byId = new(StringComparer.OrdinalIgnoreCase);
    private Dictionary<string, string> _idsByAlias = new(StringComparer.Ordinal);

    public string Kind => kind;

    /// <summary>Whether a file that could not be read may define more: then an unknown name is not reported.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>Whether a definition is broken.</summary>
    public bool HasBroken => IsIncomplete || _byId.Values.Any(d => d.Value is null);

    public IEnumerable<string> Ids => _byId.Values.Select(d => d.Id).Order(StringComparer.Ordinal);

    /// <summary>All that could be built, sorted by id.</summary>
    public ImmutableArray<T> All =>
        [.. _byId.Values.Where(d => d.Value is not null).OrderBy(d => d.Id, StringComparer.Ordinal).Select(d => d.Value!)];

    /// <summary>The same with another value for an id that is defined and has no aliases.</summary>
    public Definitions<T> With(string id, T value, TextLocation location) => new(kind)
    {
        _byId = new(_byId, _byId.Comparer) { [id] = new Definition(id, value, location) },
        _idsByAlias = _idsByAlias,
        IsIncomplete = IsIncomplete,
    };

    /// <param name="value">Null if the definition is broken.</param>
    public void Add(string id, T? value, TextLocation location, DiagnosticBag diagnostics, params IEnumerable<string> aliases)
    {
        if (!_byId.TryAdd(id, new Definition(id, value, location)))
        {
            var first = _byId[id];
            diagnostics.DuplicateId(location, kind, id, first.Id, first.Location);
            return;
        }

        foreach (var alias in aliases)
        {
            if (!_idsByAlias.TryAdd(alias, id) && _idsByAlias[alias] != id)
                diagnostics.AmbiguousName(location, alias, _idsByAlias[alias], id);
        }
    }

    /// <summary>Where an id is defined, also in another case; null if absent.</summary>
    public (string Id, TextLocation Location)? WhereIs(string id) =>
        _byId.TryGetValue(id, out var definition) ? (definition.Id, definition.Location) : null;

    /// <summary>Whether there is such an id or alias; the value of a broken definition is null.</summary>
    public bool TryFind(string name, out T? value)
    {
        var isId = _byId.TryGetValue(name, out var definition) && definition.Id == name;
        if (!isId && _idsByAlias.TryGetValue(name, out var id))
            isId = _byId.TryGetValue(id, out definition);
        value = isId ? definition!.Value : null;
        return isId;
    }

    public object? Answer(string name) => TryFind(name, out var value) || IsIncomplete ? value ?? Answers.Broken : null;

    /// <summary>A class, not a tuple: generic code over structures of ours is compiled anew at every start of the program.</summary>
    private sealed record Definition(string Id, T? Value, TextLocation Location);
}
