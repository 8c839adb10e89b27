using Previews.Text;
using Scriban.Parsing;

namespace Previews.Templates.Parsing;

/// <summary>The templates of a set, and those that its loader has given since. Several threads may ask at once.</summary>
internal sealed class ParsedTemplates
{
    private readonly TemplateOptions _options;
    private readonly Dictionary<string, ParsedTemplate> _templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceText> _sources = new(StringComparer.Ordinal);
    private readonly Lock _loading = new();

    public ParsedTemplates(IEnumerable<TemplateFile> files, TemplateOptions options, DiagnosticBag diagnostics)
    {
        _options = options;
        foreach (var file in files)
            Parse(file, diagnostics);
        Facts = new SetFacts([.. _templates.Values.Select(static t => t.Facts)]);
    }

    public SetFacts Facts { get; private set; }

    public IReadOnlyCollection<string> Names
    {
        get
        {
            lock (_loading)
                return [.. _templates.Keys];
        }
    }

    /// <summary>A template of the set, or one that the loader gives; null where there is none of the name.</summary>
    public ParsedTemplate? Find(string name, DiagnosticBag diagnostics)
    {
        lock (_loading)
        {
            if (!_templates.ContainsKey(name) && _options.Loader?.Invoke(name) is { } source)
            {
                Parse(new TemplateFile(name, source), diagnostics);
                Facts = Facts.With(_templates[name].Facts);
            }

            return _templates.GetValueOrDefault(name);
        }
    }

    /// <summary>The text of a template that is known already.</summary>
    public SourceText? SourceOf(string name)
    {
        lock (_loading)
            return _templates.GetValueOrDefault(name)?.Source;
    }

    /// <summary>A place as the library knows it. Code that a page has computed stands in no file.</summary>
    public TextLocation LocationOf(SourceSpan span, SourceText? fallback = null)
    {
        lock (_loading)
        {
            var source = span.FileName is { } path && _sources.TryGetValue(path, out var known) ? known : fallback ?? _templates.Values.First().Source;
            var start = Math.Clamp(span.Start.Offset, 0, source.Length);
            return source.At(start, Math.Clamp(span.End.Offset - start + 1, 0, source.Length - start));
        }
    }

    private void Parse(TemplateFile file, DiagnosticBag diagnostics)
    {
        _sources[file.Source.Path] = file.Source;
        _templates[file.Name] = ParsedTemplate.Parse(file.Source, _options.Strict, diagnostics);
    }
}
