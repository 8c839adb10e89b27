using System.Buffers;
using Previews.Templates.Output;
using Previews.Templates.Places;
using Previews.Templates.Rendering;
using Previews.Text;
using Scriban.Syntax;

namespace Previews.Templates.Compilation;

/// <summary>A compiled template of a page.</summary>
public sealed class Template
{
    private readonly TemplateSet _set;
    private readonly TemplateEntry _entry;
    private readonly BoundTemplate _body;

    internal Template(TemplateSet set, TemplateEntry entry, BoundTemplate body)
    {
        _set = set;
        _entry = entry;
        _body = body;
    }

    /// <summary>What it is made of: its own text, and those of all templates that it can include. While they stay the same, so does what it renders.</summary>
    public IReadOnlySet<SourceText> Texts => _set.TextsOf(_body);

    /// <summary>
    /// Renders a page. It writes nothing when it fails; the error then says where, with the chain of includes and the page.
    /// May be called from several threads at once.
    /// </summary>
    /// <param name="model">An object of the entry's model type.</param>
    /// <param name="state">Handed to the host's functions, such as the page's language.</param>
    /// <param name="pageName">What messages call the page.</param>
    public bool TryRender(object model, IBufferWriter<byte> output, object? state, string pageName, DiagnosticBag diagnostics)
    {
        if (!_entry.Model.Accepts(model))
            throw new ArgumentException(
                $"The template {_entry.Template} is rendered with {_entry.Model.Name}, not with {model.GetType().Name}.",
                nameof(model));
        var page = _set.Rent();
        page.Start(_entry.Model, model is DynamicModel dynamic ? dynamic.Create() : model, state, pageName);
        try
        {
            Render(page);
            page.Output.CheckLength();
            Write(output, page.Output.Written);
            _set.Return(page);
            return true;
        }
        catch (ScriptRuntimeException failure)
        {
            diagnostics.Add(RenderFaults.Describe(page, failure));
            return false;
        }
    }

    private void Write(IBufferWriter<byte> output, ReadOnlySpan<byte> rendered)
    {
        if (_body.Kind == TemplateKind.Calendar && _set.Escapes)
            ContentLines.Write(output, rendered);
        else
            output.Write(rendered);
    }

    /// <summary>What <c>ret</c> gives is written too, where the tree has not been rewritten.</summary>
    private void Render(PageContext page)
    {
        if (page.Evaluate(_body.Page) is { } returned)
            page.Write(_body.Page.Span, returned);
    }
}
