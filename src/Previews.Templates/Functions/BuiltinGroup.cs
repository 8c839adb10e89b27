using Previews.Templates.Rendering;

namespace Previews.Templates.Functions;

/// <summary>The builtins of one name: <c>string</c>, <c>array</c>.</summary>
internal sealed class BuiltinGroup : MapValue
{
    private readonly Dictionary<string, Value> _members = new(StringComparer.Ordinal);

    /// <param name="constants">Members that are values rather than functions.</param>
    public BuiltinGroup(string name, IEnumerable<Builtin> functions, params (string Name, Value Value)[] constants)
    {
        Name = name;
        foreach (var function in functions)
            _members.Add(function.Name[(name.Length + 1)..], Value.From(function));
        foreach (var (constant, value) in constants)
            _members.Add(constant, value);
    }

    public string Name { get; }

    /// <summary>What calling the group itself means: <c>date "2025-09-07"</c> parses.</summary>
    public Builtin? Default => Name == "date" ? Find("parse") : null;

    public override IEnumerable<string> Keys => _members.Keys;

    public override int Count => _members.Count;

    public Builtin? Find(string name) => _members.TryGetValue(name, out var value) ? value.Reference as Builtin : null;

    public bool Has(string name) => _members.ContainsKey(name);

    public override bool TryGet(string name, out Value value) => _members.TryGetValue(name, out value);

    public override bool TrySet(string name, Value value) => false;
}
