using System.Collections.Concurrent;
using Previews.Templates.Builtins;
using Previews.Templates.Parsing;
using Previews.Templates.Rendering;
using Previews.Text;

namespace Previews.Templates.Compilation;

/// <summary>
/// The templates of a site, compiled together: each is parsed by the library, then checked and rewritten for every page type
/// and place that it is used for. A set does not change any more and may be rendered from many threads at once.
/// </summary>
public sealed class TemplateSet
{
    private readonly Binder _binder;
    private readonly Dictionary<string, Template> _pages = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<PageContext> _contexts = [];

    private TemplateSet(Binder binder) => _binder = binder;

    /// <summary>Whether values are escaped for their places; a set without it is the library as it is.</summary>
    internal bool Escapes => Resources.Options.Escape;

    private SetResources Resources => _binder.Resources;

    /// <summary>The template of a page.</summary>
    /// <exception cref="KeyNotFoundException">No entry of the set has this name.</exception>
    public Template this[string name] => _pages[name];

    /// <summary>
    /// Compiles the set and tells everything that is wrong with it, also in templates that nothing includes. Where that is an
    /// error, the set must not be rendered.
    /// </summary>
    public static TemplateSet Compile(
        IEnumerable<TemplateFile> files, IEnumerable<TemplateEntry> entries, TemplateOptions options, DiagnosticBag diagnostics)
    {
        var pages = entries.ToList();
        var set = new TemplateSet(new Binder(new ParsedTemplates(files, options, diagnostics), options, pages.Select(static e => e.Model)));
        foreach (var entry in pages)
        {
            if (set._binder.BindPage(entry, diagnostics) is { } bound)
                set._pages[entry.Template] = new Template(set, entry, bound);
        }

        set._binder.BindUnused(diagnostics);
        return set;
    }

    internal IReadOnlySet<SourceText> TextsOf(BoundTemplate template) => _binder.Includes.ReachableFrom(template.Source);

    internal PageContext Rent() => _contexts.TryTake(out var context) ? context : new PageContext(Resources, BuiltinCatalog.Create(Resources.Options));

    /// <summary>What has written into objects may have written into builtins, so its context is not used again.</summary>
    internal void Return(PageContext context)
    {
        var facts = Resources.Templates.Facts;
        if (facts.WritesMembers || facts.Imports || Resources.Options.IsReference)
            return;
        context.Reset();
        _contexts.Add(context);
    }
}
