using System.Collections.Concurrent;
using System.Collections.Immutable;
using Previews.Templates.Builtins;
using Previews.Templates.Checking;
using Previews.Templates.Models;
using Previews.Templates.Places;
using Previews.Templates.Rendering;
using Previews.Text;
using Scriban.Parsing;

namespace Previews.Templates;

/// <summary>
/// The templates of a site, compiled together: each is parsed by the library, then checked and rewritten for every page type
/// and place that it is used for. A set does not change any more and may be rendered from many threads at once.
/// </summary>
public sealed class TemplateSet
{
    /// <summary>A template included from more different places than this is bound without the types of the places.</summary>
    private const int MaximumVariants = 64;

    private readonly Dictionary<string, ParsedTemplate> _templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceText> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Template> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, TemplateUse Use), BoundTemplate> _includes = [];
    private readonly Dictionary<SourceText, HashSet<string>> _uses = [];
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bound = new(StringComparer.Ordinal);
    private readonly ModelAccessors _accessors;
    private readonly ConcurrentBag<PageContext> _contexts = [];

    /// <summary>Guards all of the above while templates are bound, which an include of a computed name does during rendering.</summary>
    private readonly Lock _binding = new();

    private TemplateSet(TemplateOptions options, IEnumerable<ModelType> models)
    {
        Options = options;
        Builtins = new BuiltinIndex(options);
        Facts = new SetFacts([]);
        _accessors = new ModelAccessors(models);
    }

    internal TemplateOptions Options { get; }

    internal BuiltinIndex Builtins { get; }

    internal SetFacts Facts { get; private set; }

    internal IReadOnlyCollection<string> Names => _templates.Keys;

    internal int SlotCount => _slots.Count;

    /// <summary>The template of a page.</summary>
    /// <exception cref="KeyNotFoundException">No entry of the set has this name.</exception>
    public Template this[string name] => _entries[name];

    /// <summary>
    /// Compiles the set and tells everything that is wrong with it, also in templates that nothing includes. Where that is an
    /// error, the set must not be rendered.
    /// </summary>
    public static TemplateSet Compile(
        IEnumerable<TemplateFile> files, IEnumerable<TemplateEntry> entries, TemplateOptions options, DiagnosticBag diagnostics)
    {
        var pages = entries.ToList();
        var set = new TemplateSet(options, pages.Select(static e => e.Model));
        foreach (var file in files)
            set.Parse(file, diagnostics);
        set.Facts = new SetFacts([.. set._templates.Values.Select(static t => t.Facts)]);
        foreach (var entry in pages)
            set.BindEntry(entry, diagnostics);
        foreach (var name in set._templates.Keys.Except(set._bound).ToList())
            set.BindUnused(name, diagnostics);
        return set;
    }

    internal PageContext Rent() => _contexts.TryTake(out var context) ? context : new PageContext(this);

    /// <summary>What has written into objects may have written into builtins, so its context is not used again.</summary>
    internal void Return(PageContext context)
    {
        if (Facts.WritesMembers || Facts.Imports || Options.IsReference)
            return;
        context.Reset();
        _contexts.Add(context);
    }

    internal ModelAccessor? AccessorOf(object instance) => _accessors.Find(instance);

    /// <summary>Where our nodes find the variable of a loop.</summary>
    internal int SlotOf(string name)
    {
        if (!_slots.TryGetValue(name, out var slot))
            _slots.Add(name, slot = _slots.Count);
        return slot;
    }

    /// <summary>A place as the library knows it. Code that a page has computed stands in no file.</summary>
    internal TextLocation LocationOf(SourceSpan span, SourceText? fallback = null)
    {
        var source = span.FileName is { } path && _sources.TryGetValue(path, out var known) ? known : fallback ?? _templates.Values.First().Source;
        var start = Math.Clamp(span.Start.Offset, 0, source.Length);
        return source.At(start, Math.Clamp(span.End.Offset - start + 1, 0, source.Length - start));
    }

    /// <summary>The template as it is included from such a place; null where there is none of the name.</summary>
    /// <param name="from">The include, which is named where the template has a mistake.</param>
    internal BoundTemplate? BindInclude(string name, TemplateUse use, TextLocation? from, DiagnosticBag diagnostics)
    {
        lock (_binding)
        {
            if (Find(name, diagnostics) is not { } parsed)
                return null;
            if (_includes.TryGetValue((name, use), out var known))
                return known;
            if (_includes.Keys.Count(k => k.Name == name) > MaximumVariants && !use.Visible.Equals(VisibleTypes.None))
                return BindInclude(name, use with { Visible = VisibleTypes.None, Loose = true }, from, diagnostics);

            var bound = new BoundTemplate(name, parsed.Source, TemplateKinds.Of(name));
            _includes.Add((name, use), bound);
            var own = new DiagnosticBag();
            Bind(parsed, bound, use, own);
            var step = from is { } place ? $"in {name}, from {place}" : $"in {name}";
            diagnostics.AddRange(own.ToSorted().Select(d => d with { Trace = [.. d.Trace ?? [], step] }));
            return bound;
        }
    }

    /// <summary>Finds a template whose name was computed, while a page is rendered.</summary>
    internal BoundTemplate FindInclude(PageContext page, string name, TemplateUse use, SourceSpan span)
    {
        lock (_binding)
        {
            var diagnostics = new DiagnosticBag();
            var target = BindInclude(name, use, from: null, diagnostics)
                ?? throw page.Fail(TemplateDiagnostics.UnknownTemplate(page.At(span), name, Names));
            page.GrowSlots();
            return diagnostics.HasErrors ? throw page.Fail(diagnostics.ToSorted()[0]) : target;
        }
    }

    internal BoundTemplate FindComputed(PageContext page, string? name, SourceSpan span) => name is null
        ? throw page.Fail(TemplateDiagnostics.NoTemplateName(page.At(span)))
        : FindInclude(page, name, TemplateUse.ForPage(page.ModelType) with { Loose = true }, span);

    internal void NoteInclude(SourceText by, string name)
    {
        if (!_uses.TryGetValue(by, out var names))
            _uses[by] = names = new(StringComparer.Ordinal);
        names.Add(name);
    }

    /// <summary>The texts that a template is rendered from: its own, and those of all that it can include.</summary>
    internal IReadOnlySet<SourceText> TextsOf(SourceText text)
    {
        var found = new HashSet<SourceText>();
        Add(text);
        return found;

        void Add(SourceText one)
        {
            if (!found.Add(one) || !_uses.TryGetValue(one, out var names))
                return;
            foreach (var name in names.Where(_templates.ContainsKey))
                Add(_templates[name].Source);
        }
    }

    /// <summary>
    /// An include whose name is computed may mean any template: all are bound for its place, so that their mistakes are told
    /// and none is left to be bound while pages are rendered.
    /// </summary>
    internal void NoteComputedInclude(TextLocation from, TemplateUse use, DiagnosticBag diagnostics)
    {
        foreach (var name in _templates.Keys)
            NoteInclude(from.Source, name);
        if (!Options.Strict || Options.Loader is not null)
            return;
        foreach (var name in _templates.Where(static t => !t.Value.IsBroken).Select(static t => t.Key).ToList())
            BindInclude(name, use with { Visible = VisibleTypes.None, Loose = true }, from, diagnostics);
    }

    /// <summary>The text of a template as the library includes it.</summary>
    internal string? TextOf(string name)
    {
        lock (_binding)
            return Find(name, new DiagnosticBag())?.Source.Text;
    }

    /// <summary>A template of the set, or one that the loader gives.</summary>
    private ParsedTemplate? Find(string name, DiagnosticBag diagnostics)
    {
        if (!_templates.ContainsKey(name) && Options.Loader?.Invoke(name) is { } source)
        {
            Parse(new TemplateFile(name, source), diagnostics);
            Facts = Facts.With(_templates[name].Facts);
        }

        return _templates.GetValueOrDefault(name);
    }

    private void Parse(TemplateFile file, DiagnosticBag diagnostics)
    {
        _sources[file.Source.Path] = file.Source;
        _templates[file.Name] = ParsedTemplate.Parse(file.Source, Options.Strict, diagnostics);
    }

    private void BindEntry(TemplateEntry entry, DiagnosticBag diagnostics)
    {
        if (!_templates.TryGetValue(entry.Template, out var parsed))
        {
            diagnostics.Add(TemplateDiagnostics.UnknownTemplate(null, entry.Template, Names));
            return;
        }

        var bound = new BoundTemplate(entry.Template, parsed.Source, TemplateKinds.Of(entry.Template));
        _entries[entry.Template] = new Template(this, entry, bound);
        Bind(parsed, bound, TemplateUse.ForPage(entry.Model), diagnostics);
    }

    /// <summary>A template that no page uses is still checked, as far as it can be without one.</summary>
    private void BindUnused(string name, DiagnosticBag diagnostics)
    {
        if (_bound.Contains(name))
            return;
        var parsed = _templates[name];
        var use = TemplateUse.ForPage(ModelType.Dynamic) with { Loose = true };
        Bind(parsed, new BoundTemplate(name, parsed.Source, TemplateKinds.Of(name)), use, diagnostics);
    }

    /// <summary>What could not be parsed is not bound: its errors would only follow from those that have been told.</summary>
    private void Bind(ParsedTemplate parsed, BoundTemplate bound, TemplateUse use, DiagnosticBag diagnostics)
    {
        _bound.Add(bound.Name);
        if (parsed.IsBroken)
            return;
        bound.Page = parsed.TakeTree();
        if (!Options.IsReference && bound.Page.Body is { } body)
            new Rewriter(new Checker(this, bound, use, diagnostics), use.Markup, use.InJsonText).RewriteWhole(body);
    }
}
