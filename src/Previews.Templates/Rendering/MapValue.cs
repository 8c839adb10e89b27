using System.Diagnostics.CodeAnalysis;

namespace Previews.Templates.Rendering;

/// <summary>Something with named members: an object of the template, a group of builtins, the page's variables.</summary>
internal abstract class MapValue
{
    public abstract IEnumerable<string> Keys { get; }

    public virtual int Count => Keys.Count();

    public abstract bool TryGet(string name, out Value value);

    /// <summary>False where the member, or the whole, may not be written.</summary>
    public abstract bool TrySet(string name, Value value);
}

/// <summary><c>{a: 1}</c>. Its members keep the order in which they were first written.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "It is an object of the language, not a collection of the program.")]
internal sealed class ScriptObject : MapValue
{
    /// <summary>The value of <c>empty</c> and <c>blank</c>: the one object that is false.</summary>
    public static readonly ScriptObject Empty = new() { _frozen = true };

    private readonly Dictionary<string, Value> _members = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private HashSet<string>? _readOnly;
    private bool _frozen;

    public override IEnumerable<string> Keys => _order;

    public override int Count => _order.Count;

    public override bool TryGet(string name, out Value value) => _members.TryGetValue(name, out value);

    public override bool TrySet(string name, Value value)
    {
        if (_frozen || (_readOnly is not null && _readOnly.Contains(name)))
            return false;
        if (!_members.ContainsKey(name))
            _order.Add(name);
        _members[name] = value;
        return true;
    }

    public void MakeReadOnly(string name) => (_readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
}
