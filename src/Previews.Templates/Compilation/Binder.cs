using Previews.Templates.Builtins;
using Previews.Templates.Parsing;
using Previews.Templates.Places;
using Previews.Templates.Rendering;
using Previews.Text;
using Scriban.Parsing;

namespace Previews.Templates.Compilation;

/// <summary>
/// Checks and rewrites each template for every page type and place that it is used for. An include of a computed name does so
/// while pages are rendered, perhaps on several threads.
/// </summary>
internal sealed class Binder
{
    /// <summary>A template included from more different places than this is bound without the types of the places.</summary>
    private const int MaximumVariants = 64;

    private readonly ParsedTemplates _templates;
    private readonly Dictionary<(string Name, TemplateUse Use), BoundTemplate> _includes = [];
    private readonly HashSet<string> _bound = new(StringComparer.Ordinal);
    private readonly Lock _binding = new();

    public Binder(ParsedTemplates templates, TemplateOptions options, IEnumerable<ModelType> models)
    {
        _templates = templates;
        Includes = new IncludeGraph(templates);
        Resources = new SetResources(
            options,
            templates,
            new BuiltinIndex(BuiltinCatalog.Create(options)),
            new ModelAccessors(models),
            new LoopSlots(),
            FindComputed);
    }

    public SetResources Resources { get; }

    public IncludeGraph Includes { get; }

    /// <summary>The template of a page; null where there is none, which is reported.</summary>
    public BoundTemplate? BindPage(TemplateEntry entry, DiagnosticBag diagnostics)
    {
        if (_templates.Names.Contains(entry.Template))
            return Bind(entry.Template, TemplateUse.ForPage(entry.Model), diagnostics);
        diagnostics.Add(TemplateDiagnostics.UnknownTemplate(null, entry.Template, _templates.Names));
        return null;
    }

    /// <summary>Templates that no page uses are still checked, as far as they can be without one.</summary>
    public void BindUnused(DiagnosticBag diagnostics)
    {
        // They are not rendered, so what they ask for by name concerns no page.
        var areNamed = Resources.Slots.AreNamed;
        foreach (var name in _templates.Names.Where(name => !_bound.Contains(name)))
            Bind(name, TemplateUse.ForPage(ModelType.Dynamic) with { Loose = true }, diagnostics);
        Resources.Slots.AreNamed = areNamed;
    }

    /// <summary>The template as it is included from such a place; null where there is none of the name.</summary>
    /// <param name="from">The include, which is named where the template has a mistake.</param>
    public BoundTemplate? BindInclude(string name, TemplateUse use, TextLocation? from, DiagnosticBag diagnostics)
    {
        lock (_binding)
        {
            if (_templates.Find(name, diagnostics) is not { } parsed)
                return null;
            if (_includes.TryGetValue((name, use), out var known))
                return known;
            if (_includes.Keys.Count(k => k.Name == name) > MaximumVariants && !use.Visible.Equals(VisibleTypes.None))
                return BindInclude(name, use with { Visible = VisibleTypes.None, Loose = true }, from, diagnostics);

            // Known before it is finished, to its own includes of itself.
            var bound = new BoundTemplate(name, parsed.Source, TemplateKinds.Of(name));
            _includes.Add((name, use), bound);
            var own = new DiagnosticBag();
            Bind(parsed, bound, use, own);
            var step = from is { } place ? $"in {name}, from {place}" : $"in {name}";
            diagnostics.AddRange(own.ToSorted().Select(d => d with { Trace = [.. d.Trace ?? [], step] }));
            return bound;
        }
    }

    /// <summary>
    /// An include whose name is computed may mean any template: all are bound for its place, so that their mistakes are told
    /// and none is left to be bound while pages are rendered.
    /// </summary>
    public void BindAll(TextLocation from, TemplateUse use, DiagnosticBag diagnostics)
    {
        foreach (var name in _templates.Names)
            Includes.Add(from.Source, name);
        if (!Resources.Options.Strict || Resources.Options.Loader is not null)
            return;
        foreach (var name in _templates.Names)
            BindInclude(name, use with { Visible = VisibleTypes.None, Loose = true }, from, diagnostics);
    }

    /// <summary>Finds a template whose name was computed, while a page is rendered.</summary>
    public BoundTemplate FindInclude(PageContext page, string name, TemplateUse use, SourceSpan span)
    {
        lock (_binding)
        {
            var diagnostics = new DiagnosticBag();
            var target = BindInclude(name, use, from: null, diagnostics)
                ?? throw page.Fail(TemplateDiagnostics.UnknownTemplate(page.At(span), name, _templates.Names));
            page.GrowSlots();
            return diagnostics.HasErrors ? throw page.Fail(diagnostics.ToSorted()[0]) : target;
        }
    }

    /// <summary>The same where <c>include</c> is called as a value, from nobody knows where.</summary>
    private BoundTemplate FindComputed(PageContext page, string? name, SourceSpan span) => name is null
        ? throw page.Fail(TemplateDiagnostics.NoTemplateName(page.At(span)))
        : FindInclude(page, name, TemplateUse.ForPage(page.ModelType) with { Loose = true }, span);

    private BoundTemplate Bind(string name, TemplateUse use, DiagnosticBag diagnostics)
    {
        var parsed = _templates.Find(name, diagnostics)!;
        var bound = new BoundTemplate(name, parsed.Source, TemplateKinds.Of(name));
        Bind(parsed, bound, use, diagnostics);
        return bound;
    }

    /// <summary>What could not be parsed is not bound: its errors would only follow from those that have been told.</summary>
    private void Bind(ParsedTemplate parsed, BoundTemplate bound, TemplateUse use, DiagnosticBag diagnostics)
    {
        _bound.Add(bound.Name);
        if (parsed.IsBroken)
            return;
        bound.Page = parsed.TakeTree();
        if (!Resources.Options.IsReference && bound.Page.Body is { } body)
            new Rewriter(new Checker(this, bound, use, diagnostics), use.Markup, use.InJsonText).RewriteWhole(body);
    }
}
