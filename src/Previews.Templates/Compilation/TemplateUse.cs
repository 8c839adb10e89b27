using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Previews.Templates.Places;

namespace Previews.Templates.Compilation;

/// <summary>
/// What a template is bound for: the page's model, the types of the variables that its includer's loops give it and of its
/// arguments, where in the markup it starts, and whether it can be reached from places that give it more. The same template
/// included from two such places is bound twice.
/// </summary>
internal sealed record TemplateUse(ModelType Entry, VisibleTypes Visible, MarkupState Markup, bool InJsonText, bool Loose)
{
    public static TemplateUse ForPage(ModelType entry) => new(entry, VisibleTypes.None, MarkupState.Start, InJsonText: false, Loose: false);
}

/// <summary>Names with what is known about them; a local one with its <c>$</c>. Compared by what they hold.</summary>
internal sealed class VisibleTypes : IEquatable<VisibleTypes>
{
    public static readonly VisibleTypes None = new(ImmutableSortedDictionary<string, StaticType>.Empty);

    private readonly ImmutableSortedDictionary<string, StaticType> _types;
    private readonly string _key;

    public VisibleTypes(ImmutableSortedDictionary<string, StaticType> types)
    {
        _types = types;
        _key = string.Join(';', types.Select(static p => $"{p.Key}:{Key(p.Value)}"));
    }

    public IEnumerable<KeyValuePair<string, StaticType>> All => _types;

    public StaticType? Find(string name) => _types.GetValueOrDefault(name);

    public bool Equals(VisibleTypes? other) => other is not null && _key == other._key;

    public override bool Equals(object? obj) => Equals(obj as VisibleTypes);

    public override int GetHashCode() => _key.GetHashCode(StringComparison.Ordinal);

    private static string Key(StaticType type) => type switch
    {
        StaticType.Model model => string.Create(CultureInfo.InvariantCulture, $"{model.Type.Name}#{RuntimeHelpers.GetHashCode(model.Type)}"),
        StaticType.List list => $"[{Key(list.Element)}]",
        StaticType.Plain => "scalar",
        _ => "?",
    };
}
