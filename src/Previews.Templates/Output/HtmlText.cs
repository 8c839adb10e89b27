using System.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Previews.Templates.Output;

/// <summary>
/// Markup that is safe between tags: the host's HTML, a capture, an included template, what <c>raw</c> was given. To the
/// library it is a value of its own, which prints, compares and is joined as text.
/// </summary>
internal sealed class HtmlText : IScriptCustomBinaryOperation, IScriptCustomTypeInfo
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private string? _text;

    public HtmlText(string text)
    {
        _text = text;
        _utf8 = default;
    }

    public HtmlText(ReadOnlyMemory<byte> utf8) => _utf8 = utf8;

    public string TypeName => "html";

    /// <summary>Whether an XML template wrote it. Only that is markup in XML; HTML is a text there.</summary>
    public bool IsXml { get; init; }

    public void WriteTo(Utf8Output output)
    {
        if (_text is null)
            output.Write(_utf8.Span);
        else
            output.Write(_text);
    }

    public override string ToString() => _text ??= Encoding.UTF8.GetString(_utf8.Span);

    public bool TryEvaluate(
        TemplateContext context,
        SourceSpan span,
        ScriptBinaryOperator op,
        SourceSpan leftSpan,
        object? leftValue,
        SourceSpan rightSpan,
        object? rightValue,
        out object? result)
    {
        result = ScriptBinaryExpression.Evaluate(context, span, op, leftSpan, AsText(leftValue), rightSpan, AsText(rightValue));
        return true;
    }

    private static object? AsText(object? value) => value is HtmlText html ? html.ToString() : value;
}
