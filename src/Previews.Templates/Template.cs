using System.Buffers;
using Previews.Templates.Rendering;
using Previews.Text;

namespace Previews.Templates;

/// <summary>A compiled template of a page.</summary>
public sealed class Template
{
    private readonly TemplateSet _set;
    private readonly TemplateEntry _entry;
    private readonly BoundBody _body;

    internal Template(TemplateSet set, TemplateEntry entry, BoundBody body)
    {
        _set = set;
        _entry = entry;
        _body = body;
    }

    /// <summary>What it is made of: its own text, and those of all templates that it can include. While they stay the same, so does what it renders.</summary>
    public IReadOnlySet<SourceText> Texts => _set.TextsOf(_body.Source);

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
            throw new ArgumentException($"The template {_entry.Template} is rendered with {_entry.Model.Name}, not with {model.GetType().Name}.", nameof(model));
        var run = _set.Rent();
        run.Start(_entry.Model, model is DynamicModel dynamic ? dynamic.Create() : model, state, pageName);
        try
        {
            run.Source = _body.Source;
            _body.Run(run);
            run.Output.CheckLength();
            output.Write(run.Output.Written);
            _set.Return(run);
            return true;
        }
        catch (TemplateException failure)
        {
            diagnostics.Add(failure.Diagnostic);
            return false;
        }
    }
}
