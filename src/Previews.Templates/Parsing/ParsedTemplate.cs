using Previews.Text;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Previews.Templates.Parsing;

/// <summary>A template of the set as the library has parsed it.</summary>
internal sealed class ParsedTemplate
{
    /// <summary>Deeper trees would end the process by its stack when they are evaluated.</summary>
    public const int MaximumDepth = 200;

    private static readonly ParserOptions Options = new() { ExpressionDepthLimit = MaximumDepth };

    private ScriptPage? _page;

    private ParsedTemplate(SourceText source, ScriptPage? page, bool isBroken)
    {
        (Source, _page, IsBroken) = (source, page, isBroken);
        Facts = new TemplateFacts(isBroken ? new ScriptPage() : page!);
    }

    public SourceText Source { get; }

    /// <summary>Whether it has mistakes that have been told; it is looked at no further then.</summary>
    public bool IsBroken { get; }

    public TemplateFacts Facts { get; }

    public static ParsedTemplate Parse(SourceText source, bool strict, DiagnosticBag diagnostics)
    {
        var own = new DiagnosticBag();
        if (LargeNumbers.Find(source) is { } number)
        {
            diagnostics.BadNumber(number, source.Text.Substring(number.Span.Start, Math.Min(number.Span.Length, 20)));
            return new ParsedTemplate(source, null, isBroken: true);
        }

        var parsed = Scriban.Template.Parse(source.Text, source.Path, Options);
        if (parsed.HasErrors)
            SyntaxFaults.Tell(source, parsed, strict, own);
        else if (TreeDepth.FindTooDeep(parsed.Page!) is { } node)
            own.NestedTooDeeply(source.At(node.Span.Start.Offset, 1), MaximumDepth);
        else if (strict)
            OpenCode.Tell(source, own);
        diagnostics.AddRange(own.ToSorted());
        return new ParsedTemplate(source, parsed.Page, own.HasErrors);
    }

    /// <summary>A tree that nobody else has: each use rewrites its own.</summary>
    public ScriptPage TakeTree()
    {
        var page = _page ?? Scriban.Template.Parse(Source.Text, Source.Path, Options).Page!;
        _page = null;
        return page;
    }
}
