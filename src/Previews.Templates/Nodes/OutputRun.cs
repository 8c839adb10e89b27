using Previews.Templates.Rendering;
using Scriban.Syntax;

namespace Previews.Templates.Nodes;

/// <summary>
/// Texts and values that stand one behind the other, as one statement: most of a page is such, and the library has something to
/// do before each statement.
/// </summary>
internal sealed class OutputRun : OwnStatement
{
    private readonly (OutputStatement Statement, bool IsText)[] _parts;

    private OutputRun(ScriptStatement first, List<(OutputStatement Statement, bool IsText)> parts)
        : base(first) => _parts = [.. parts];

    /// <summary>Puts runs in the place of what can be one.</summary>
    public static void Collect(ScriptList<ScriptStatement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            var (parts, end) = Read(statements, i);
            if (parts.Count > 1)
            {
                var run = new OutputRun(statements[i], parts);
                for (var count = end - i; count > 0; count--)
                    statements.RemoveAt(i);
                statements.Insert(i, run);
            }
            else if (statements[i] is ScriptEscapeStatement { IsEntering: true })
            {
                while (i + 1 < statements.Count && statements[i + 1] is not ScriptEscapeStatement { IsEntering: false })
                    i++;
            }
        }
    }

    public override object? Run(PageContext page)
    {
        page.CountWork(_parts.Length);
        var indent = page.CurrentIndent;
        if (string.IsNullOrEmpty(indent))
        {
            foreach (var (statement, _) in _parts)
                statement.Write(page);
            return null;
        }

        foreach (var (statement, isText) in _parts)
        {
            page.CurrentIndent = isText ? indent : "";
            statement.Run(page);
        }

        return null;
    }

    /// <summary>As many whole texts and blocks of code from here on as only write; the library gives a block of code its own indent.</summary>
    private static (List<(OutputStatement Statement, bool IsText)> Parts, int End) Read(ScriptList<ScriptStatement> statements, int start)
    {
        var parts = new List<(OutputStatement Statement, bool IsText)>();
        var end = start;
        while (end < statements.Count)
        {
            if (statements[end] is EncodedText text)
            {
                parts.Add((text, true));
                end++;
                continue;
            }

            var next = end + 1;
            if (statements[end] is not ScriptEscapeStatement { IsEntering: true, Indent: null or "" })
                break;
            while (next < statements.Count && statements[next] is OutputStatement { MayLeave: false })
                next++;
            if (next >= statements.Count || statements[next] is not ScriptEscapeStatement { IsEntering: false })
                break;
            for (var i = end + 1; i < next; i++)
                parts.Add(((OutputStatement)statements[i], false));
            end = next + 1;
        }

        return (parts, end);
    }
}
