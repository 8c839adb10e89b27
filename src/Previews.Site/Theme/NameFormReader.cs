using System.Collections.Frozen;
using System.Collections.Immutable;
using Previews.Content.Yaml;
using Previews.Site.Languages;
using Previews.Text;

namespace Previews.Site.Theme;

/// <summary>Reads the forms of names: a pattern each, or a map from the article to its pattern.</summary>
/// <param name="inflections">The cases that patterns may ask for besides the name, its article and "the".</param>
internal sealed class NameFormReader(IEnumerable<string> inflections, DiagnosticBag diagnostics)
{
    private const string Section = GrammarReader.Section + ".names.forms";

    /// <summary>Those that templates can ask of a team in any language.</summary>
    private static readonly ImmutableArray<string> Needed = [NamePattern.The, "of", "to"];

    private readonly ScalarReader _scalars = new(diagnostics);
    private readonly ImmutableArray<string> _places = [NamePattern.Name, NamePattern.Article, NamePattern.The, .. inflections];

    public ImmutableArray<KeyValuePair<string, NameForm>>? Read(YamlNode node)
    {
        if (MappingReader.Of(node, $"`{Section}`", diagnostics) is not { } keys)
            return null;
        var forms = ImmutableArray.CreateBuilder<KeyValuePair<string, NameForm>>();
        foreach (var name in Needed.Union(keys.Mapping.Entries.Select(e => e.Key.Text), StringComparer.Ordinal))
        {
            var form = Needed.Contains(name) ? keys.Required(name, n => Form(n, name)) : keys.Optional(name, n => Form(n, name));
            if (form is not null)
                forms.Add(KeyValuePair.Create(name, form));
        }

        keys.RefuseOthers();
        return keys.HasFailed ? null : forms.DrainToImmutable();
    }

    private NameForm? Form(YamlNode node, string form)
    {
        if (node is not YamlNode.Mapping mapping)
            return Pattern(node, form) is { } always ? NameForm.Always(always) : null;
        var keys = new MappingReader(mapping, $"`{Section}.{form}`", diagnostics);
        var patterns = new Dictionary<string, NamePattern>(StringComparer.Ordinal);
        foreach (var key in new[] { NameForm.None, NameForm.Other }.Union(mapping.Entries.Select(e => e.Key.Text), StringComparer.Ordinal))
        {
            if (keys.Required(key, n => Pattern(n, form)) is { } pattern)
                patterns.Add(key, pattern);
        }

        keys.RefuseOthers();
        return keys.HasFailed ? null : new NameForm(patterns.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private NamePattern? Pattern(YamlNode node, string form)
    {
        if (_scalars.Text(node) is not { } text)
            return null;
        if (NamePattern.TryParse(text) is not { } pattern)
        {
            diagnostics.ReportBadPlaceholder(node.Location, $"{Section}.{form}");
            return null;
        }

        // "the" made from itself would never end.
        var places = _places.Where(place => form != NamePattern.The || place != NamePattern.The).ToList();
        var unknown = pattern.Places.Where(p => !places.Contains(p, StringComparer.Ordinal)).ToList();
        foreach (var place in unknown)
            diagnostics.ReportUnknownPlaceholder(node.Location, $"{Section}.{form}", place, string.Join(", ", places));
        return unknown.Count == 0 ? pattern : null;
    }
}
