using Scriban.Syntax;

namespace Previews.Templates.Parsing;

/// <summary>
/// The library's parser limits how deep brackets and blocks stand in one another; <c>1 + 1 + 1…</c> makes a tree as deep
/// without them. It is walked without recursion, which it would end.
/// </summary>
internal static class TreeDepth
{
    /// <summary>The first node that is nested too deeply; null where there is none.</summary>
    public static ScriptNode? FindTooDeep(ScriptPage page)
    {
        var waiting = new Stack<(ScriptNode Node, int Depth)>();
        waiting.Push((page, 0));
        while (waiting.TryPop(out var next))
        {
            var depth = next.Node is ScriptExpression or ScriptBlockStatement ? next.Depth + 1 : next.Depth;
            if (depth > ParsedTemplate.MaximumDepth + 1)
                return next.Node;
            foreach (var child in next.Node.Children)
                waiting.Push((child, depth));
        }

        return null;
    }
}
