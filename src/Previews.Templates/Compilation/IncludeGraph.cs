using Previews.Templates.Parsing;
using Previews.Text;

namespace Previews.Templates.Compilation;

/// <summary>Which templates can include which: what a page is made of follows from it.</summary>
internal sealed class IncludeGraph(ParsedTemplates templates)
{
    private readonly Dictionary<SourceText, HashSet<string>> _includes = [];

    public void Add(SourceText from, string name)
    {
        if (!_includes.TryGetValue(from, out var names))
            _includes[from] = names = new(StringComparer.Ordinal);
        names.Add(name);
    }

    /// <summary>The texts that a template is rendered from: its own, and those of all that it can include.</summary>
    public IReadOnlySet<SourceText> ReachableFrom(SourceText text)
    {
        var found = new HashSet<SourceText>();
        Add(text);
        return found;

        void Add(SourceText one)
        {
            if (!found.Add(one) || !_includes.TryGetValue(one, out var names))
                return;
            foreach (var included in names.Select(templates.SourceOf).OfType<SourceText>())
                Add(included);
        }
    }
}
