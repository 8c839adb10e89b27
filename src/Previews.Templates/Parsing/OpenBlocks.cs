using Scriban.Syntax;

namespace Previews.Templates.Parsing;

/// <summary>The blocks of a tree that no <c>end</c> closes. (The parser gives each <c>end</c> to the innermost open one.)</summary>
internal static class OpenBlocks
{
    public static IEnumerable<(ScriptNode Node, string Keyword)> Of(ScriptNode node)
    {
        foreach (var child in node.Children)
        {
            if (Keyword(child) is { } keyword && LastBlock(child) is var block && block?.Statements is not [.., ScriptEndStatement])
                yield return (child, keyword);
            foreach (var inner in Of(child))
                yield return inner;
        }
    }

    private static string? Keyword(ScriptNode node) => node switch
    {
        ScriptIfStatement { IsElseIf: false } => "if",
        ScriptCaseStatement => "case",
        ScriptTableRowStatement => "tablerow",
        ScriptForStatement => "for",
        ScriptWhileStatement => "while",
        ScriptCaptureStatement => "capture",
        ScriptWithStatement => "with",
        ScriptWrapStatement => "wrap",
        ScriptFunction { Body: ScriptBlockStatement, IsAnonymous: true } => "do",
        ScriptFunction { Body: ScriptBlockStatement } => "func",
        _ => null,
    };

    private static ScriptBlockStatement? LastBlock(ScriptNode? node) => node switch
    {
        ScriptIfStatement s => s.Else is null ? s.Then : LastBlock(s.Else),
        ScriptElseStatement s => s.Body,
        ScriptWhenStatement s => s.Next is null ? s.Body : LastBlock(s.Next),
        ScriptCaseStatement { Body: { } body } => body.Statements.LastOrDefault(static s => s is ScriptConditionStatement) is { } last ? LastBlock(last) : body,
        ScriptForStatement s => s.Else is null ? s.Body : s.Else.Body,
        ScriptWhileStatement s => s.Body,
        ScriptCaptureStatement s => s.Body,
        ScriptWithStatement s => s.Body,
        ScriptWrapStatement s => s.Body,
        ScriptFunction s => s.Body as ScriptBlockStatement,
        _ => null,
    };
}
