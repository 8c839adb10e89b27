namespace Previews.Templates.Binding;

/// <summary>
/// The slots of all variables of a template set. A name has up to three: as a variable of the page, as a variable of a loop or
/// parameter, and, with its <c>$</c>, as a local one. Entering a loop, a function or an include saves the slots that it uses,
/// so what is called from there sees what it is meant to see.
/// </summary>
internal sealed class Symbols
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _globals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _scoped = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _locals = new(StringComparer.Ordinal);
    private int _count;

    public int Count => Volatile.Read(ref _count);

    public int Global(string name) => Slot(_globals, name);

    public int Scoped(string name) => Slot(_scoped, name);

    public int Local(string name) => Slot(_locals, name);

    public int? FindGlobal(string name)
    {
        lock (_lock)
            return _globals.TryGetValue(name, out var cell) ? cell : null;
    }

    public IReadOnlyList<(string Name, int Cell)> Globals()
    {
        lock (_lock)
            return [.. _globals.Select(static p => (p.Key, p.Value))];
    }

    private int Slot(Dictionary<string, int> slots, string name)
    {
        lock (_lock)
        {
            if (!slots.TryGetValue(name, out var cell))
            {
                cell = _count++;
                slots.Add(name, cell);
            }

            return cell;
        }
    }
}

/// <summary>Where a name is looked for at run time.</summary>
internal sealed class VariableSlot(string name, int scoped, int global, Value builtin, bool isParameter, Func<Rendering.RenderState, string?> suggest)
{
    public string Name { get; } = name;

    public int Scoped { get; } = scoped;

    public int Global { get; } = global;

    /// <summary>The builtin or host function of this name; unset where there is none.</summary>
    public Value Builtin { get; } = builtin;

    public bool IsParameter { get; } = isParameter;

    public string? Suggest(Rendering.RenderState state) => suggest(state);
}
