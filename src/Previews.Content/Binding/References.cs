using System.Collections.Immutable;
using Previews.Content.Yaml;

namespace Previews.Content.Binding;

/// <summary>The definitions of one kind as one binding refers to them: what it looks up is recorded in its scope.</summary>
internal sealed class References<T>(Definitions<T> definitions, BindingScope scope)
    where T : class
{
    public bool IsIncomplete => definitions.IsIncomplete;

    /// <summary>For messages: which ids there are is not recorded, because what a binding gives after a mistake is not kept.</summary>
    public IEnumerable<string> Ids => definitions.Ids;

    /// <summary>For messages, as <see cref="Ids"/>.</summary>
    public ImmutableArray<T> All => definitions.All;

    /// <summary>The thing with this id or alias; null for a broken one too.</summary>
    public T? Find(string name) => TryFind(name, out var value) ? value : null;

    /// <summary>The thing that a value names; an unknown one is reported.</summary>
    public T? Refer(YamlNode node)
    {
        if (scope.Scalars.Text(node) is not { } name)
            return null;
        if (!TryFind(name, out var value) && !IsIncomplete)
            scope.Diagnostics.UnknownReference(node.Location, definitions.Kind, name, [.. Ids]);
        return value;
    }

    /// <summary>Whether there is such an id or alias; the value of a broken definition is null.</summary>
    public bool TryFind(string name, out T? value)
    {
        scope.LookUp(definitions, name);
        return definitions.TryFind(name, out value);
    }
}
