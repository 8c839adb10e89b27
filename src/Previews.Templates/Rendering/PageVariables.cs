using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Previews.Templates.Rendering;

/// <summary>The variables of a page: what its templates have set, then the members of its model, which they cannot write.</summary>
internal sealed class PageVariables : ScriptObject
{
    private ModelType? _type;
    private object? _model;

    public void Start(ModelType type, object model) => (_type, _model) = (type, model);

    public void Reset()
    {
        Clear();
        (_type, _model) = (null, null);
    }

    public override bool Contains(string member) => base.Contains(member) || _type?.Find(member) is not null;

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (base.TryGetValue(context, span, member, out value))
            return true;
        var found = _type?.Find(member);
        value = found?.Get(_model!).ToObject();
        return found is not null;
    }
}
