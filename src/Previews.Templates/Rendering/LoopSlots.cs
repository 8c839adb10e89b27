namespace Previews.Templates.Rendering;

/// <summary>Where our nodes find the variables of loops: each name has one place in all pages of a set.</summary>
internal sealed class LoopSlots
{
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);

    public int Count => _slots.Count;

    /// <summary>Whether a template asks by name for a loop, or for the variable of one, that it does not stand in itself.</summary>
    public bool AreNamed { get; set; }

    public int Of(string name)
    {
        if (!_slots.TryGetValue(name, out var slot))
            _slots.Add(name, slot = _slots.Count);
        return slot;
    }
}
