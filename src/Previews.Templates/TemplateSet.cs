using System.Collections.Concurrent;
using System.Collections.Immutable;
using Previews.Templates.Binding;
using Previews.Templates.Functions;
using Previews.Templates.Rendering;
using Previews.Templates.Syntax;
using Previews.Text;

namespace Previews.Templates;

/// <summary>
/// The templates of a site, compiled together: each is parsed once, bound for every page type and place that it is used for,
/// and checked against them. A set does not change any more and may be rendered from many threads at once.
/// </summary>
public sealed class TemplateSet
{
    /// <summary>A template included from more different places than this is bound without the types of the places.</summary>
    private const int MaximumVariants = 64;

    private readonly Dictionary<string, TemplateSyntax> _templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Template> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, TemplateContext Context, string Arguments), IncludeTarget> _includes = [];
    private readonly Dictionary<SourceText, HashSet<string>> _uses = [];
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bound = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<RenderState> _states = [];

    /// <summary>Guards all of the above while templates are bound, which an include of a computed name does during rendering.</summary>
    private readonly Lock _binding = new();

    private TemplateSet(TemplateOptions options)
    {
        Options = options;
        Globals = new Globals(options);
        Facts = new SetFacts([]);
    }

    internal TemplateOptions Options { get; }

    internal Symbols Symbols { get; } = new();

    internal Globals Globals { get; }

    internal SetFacts Facts { get; private set; }

    internal IReadOnlyCollection<string> Names => _templates.Keys;

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
        var set = new TemplateSet(options);
        foreach (var file in files)
            set.Parse(file, diagnostics);
        set.Facts = new SetFacts([.. set._templates.Values.Select(static t => t.Facts)]);
        foreach (var entry in entries)
            set.BindEntry(entry, diagnostics);
        foreach (var name in set._templates.Keys.Except(set._bound).ToList())
            set.BindUnused(name, diagnostics);
        return set;
    }

    internal RenderState Rent() => _states.TryTake(out var state) ? state : new RenderState(this);

    internal void Return(RenderState state)
    {
        state.Reset();
        _states.Add(state);
    }

    /// <summary>The template as it is included from such a place; null where there is none of the name.</summary>
    internal IncludeTarget? BindInclude(string name, TemplateContext context, string[] arguments, DiagnosticBag diagnostics)
    {
        lock (_binding)
        {
            if (Find(name, diagnostics) is not { } syntax)
                return null;
            var key = (name, context, string.Join(',', arguments));
            if (_includes.TryGetValue(key, out var known))
                return known;
            if (_includes.Keys.Count(k => k.Name == name) > MaximumVariants && !context.Visible.Equals(VisibleTypes.None))
                return BindInclude(name, context with { Visible = VisibleTypes.None, Loose = true }, arguments, diagnostics);

            var body = new BoundBody { Source = syntax.Source };
            var target = new IncludeTarget(name, TemplateKinds.Of(name), body) { NamedCells = [.. arguments.Select(Symbols.Local)] };
            _includes.Add(key, target);
            BindBody(name, syntax, context, body, diagnostics);
            return target;
        }
    }

    /// <summary>Finds a template whose name was computed, while a page is rendered.</summary>
    internal IncludeTarget FindInclude(RenderState state, string name, TemplateContext context, string[] arguments, TextSpan span)
    {
        lock (_binding)
        {
            var diagnostics = new DiagnosticBag();
            var target = BindInclude(name, context, arguments, diagnostics)
                ?? throw state.Fail(TemplateDiagnostics.UnknownTemplate(state.At(span), name, Names));
            return diagnostics.HasErrors ? throw state.Fail(diagnostics.ToSorted()[0]) : target;
        }
    }

    /// <summary>Compiles code that a page has computed, for the lenient builtins that evaluate it.</summary>
    internal BoundBody BindCode(RenderState state, string code, bool isTemplate, TextSpan span)
    {
        lock (_binding)
        {
            var diagnostics = new DiagnosticBag();
            var source = new SourceText(code, "<eval>");
            var syntax = isTemplate ? TemplateSyntax.Parse(source, !Options.Strict, diagnostics) : TemplateSyntax.ParseCode(source, !Options.Strict, diagnostics);
            Facts = Facts.With(syntax.Facts);
            var body = new BoundBody { Source = source };
            var context = TemplateContext.ForPage(state.ModelType) with { Loose = true };
            if (!diagnostics.HasErrors)
                new Binder(this, state.Source.Path, source, context, diagnostics).BindCode(body, syntax.Body, isTemplate);
            state.GrowCells();
            return diagnostics.HasErrors ? throw state.Fail(diagnostics.ToSorted()[0] with { Location = state.At(span) }) : body;
        }
    }

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
    internal void NoteComputedInclude(SourceText by, TemplateContext context, string[] arguments, DiagnosticBag diagnostics)
    {
        foreach (var name in _templates.Keys)
            NoteInclude(by, name);
        if (!Options.Strict || Options.Loader is not null)
            return;
        foreach (var name in _templates.Keys.Where(n => !_broken.Contains(n)).ToList())
            BindInclude(name, context with { Visible = VisibleTypes.None, Loose = true }, arguments, diagnostics);
    }

    /// <summary>A template of the set, or one that the loader gives.</summary>
    private TemplateSyntax? Find(string name, DiagnosticBag diagnostics)
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
        var errors = new DiagnosticBag();
        _templates[file.Name] = TemplateSyntax.Parse(file.Source, !Options.Strict, errors);
        if (errors.HasErrors)
            _broken.Add(file.Name);
        diagnostics.AddRange(errors.ToSorted());
    }

    private void BindEntry(TemplateEntry entry, DiagnosticBag diagnostics)
    {
        if (!_templates.TryGetValue(entry.Template, out var syntax))
        {
            diagnostics.Add(TemplateDiagnostics.UnknownTemplate(null, entry.Template, Names));
            return;
        }

        var body = new BoundBody { Source = syntax.Source };
        _entries[entry.Template] = new Template(this, entry, body);
        BindBody(entry.Template, syntax, TemplateContext.ForPage(entry.Model), body, diagnostics);
    }

    /// <summary>A template that no page uses is still checked, as far as it can be without one.</summary>
    private void BindUnused(string name, DiagnosticBag diagnostics)
    {
        if (_bound.Contains(name))
            return;
        var syntax = _templates[name];
        var context = TemplateContext.ForPage(ModelType.Dynamic) with { Loose = true };
        BindBody(name, syntax, context, new BoundBody { Source = syntax.Source }, diagnostics);
    }

    /// <summary>What could not be parsed is not bound: its errors would only follow from those that have been told.</summary>
    private void BindBody(string name, TemplateSyntax syntax, TemplateContext context, BoundBody body, DiagnosticBag diagnostics)
    {
        _bound.Add(name);
        if (!_broken.Contains(name))
            new Binder(this, name, syntax.Source, context, diagnostics).BindInto(body, syntax.Body);
    }
}
