using Previews.Templates.Rendering;
using Scriban.Syntax;

namespace Previews.Templates.Nodes;

/// <summary>
/// Statements of ours that stand one behind the other, as one statement: most of a page is such, and the library has something to
/// do before each of its own.
/// </summary>
internal sealed class OutputRun : OwnStatement
{
    private readonly Part[] _parts;

    private OutputRun(ScriptStatement first, List<Part> parts)
        : base(first) => _parts = [.. parts];

    public override bool MayLeave => false;

    /// <summary>Puts runs in the place of what can be one.</summary>
    public static void Collect(ScriptList<ScriptStatement> statements)
    {
        var inText = true;
        for (var i = 0; i < statements.Count; i++)
        {
            var (parts, end) = inText ? Read(statements, i) : ([], i);
            if (end > i)
            {
                var run = new OutputRun(statements[i], parts);
                for (var count = end - i; count > 0; count--)
                    statements.RemoveAt(i);
                statements.Insert(i, run);
            }
            else if (statements[i] is ScriptEscapeStatement escape)
            {
                inText = !escape.IsEntering;
            }
        }
    }

    /// <summary>The run that the whole block is; null where something else stands in it.</summary>
    public static OutputRun? WholeOf(ScriptBlockStatement? block)
    {
        var statements = block?.Statements.Where(static s => s is not ScriptEndStatement).ToList();
        return statements is [OutputRun run] ? run : null;
    }

    public override object? Run(PageContext page)
    {
        page.CountWork(_parts.Length);
        var indent = page.CurrentIndent;
        foreach (var (statement, own) in _parts)
        {
            page.CurrentIndent = own ?? indent;
            statement.Run(page);
        }

        page.CurrentIndent = indent;
        return null;
    }

    /// <summary>
    /// As many statements from here on as are ours. The library gives a block of code its own indent, and the text behind it that of
    /// the text before: a run ends in text, so that the library goes on where it began.
    /// </summary>
    private static (List<Part> Parts, int End) Read(ScriptList<ScriptStatement> statements, int start)
    {
        var parts = new List<Part>();
        string? indent = null;
        var (whole, end) = (0, start);
        for (var i = start; i < statements.Count; i++)
        {
            if (statements[i] is ScriptEscapeStatement escape)
                indent = escape.IsEntering ? escape.Indent ?? "" : null;
            else if (statements[i] is OwnStatement { MayLeave: false } own)
                parts.Add(new Part(own, indent));
            else if (statements[i] is not ScriptEndStatement)
                break;
            else
                return (parts, i);
            if (indent is null || i == statements.Count - 1)
                (whole, end) = (parts.Count, i + 1);
        }

        return (parts[..whole], end);
    }

    /// <param name="Indent">Of the block of code that it stands in; null: it is text, or stands where the run begins.</param>
    private readonly record struct Part(OwnStatement Statement, string? Indent);
}
