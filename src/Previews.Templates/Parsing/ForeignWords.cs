using System.Collections.Frozen;
using Previews.Text;
using Scriban.Syntax;

namespace Previews.Templates.Parsing;

/// <summary>Words of other template languages, with what to write here.</summary>
internal static class ForeignWords
{
    private static readonly FrozenDictionary<string, string> Ours = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["elsif"] = "else if",
        ["elseif"] = "else if",
        ["elif"] = "else if",
        ["foreach"] = "for",
        ["each"] = "for",
        ["switch"] = "case",
        ["macro"] = "func",
        ["function"] = "func",
        ["set"] = "name = value",
        ["assign"] = "name = value",
        ["let"] = "name = value",
        ["unless"] = "if !(…)",
        ["return"] = "ret",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Null for a word that no other language has either.</summary>
    public static string? Help(string word)
    {
        if (Ours.TryGetValue(word, out var ours))
            return $"write `{ours}`";
        return word.StartsWith("end", StringComparison.Ordinal) && word.Length is > 3 and < 12 ? "write `end`" : null;
    }

    /// <summary>Tells a word that was meant to close a block: the block being open only follows from it.</summary>
    public static bool Tell(SourceText source, ScriptNode? tree, DiagnosticBag diagnostics)
    {
        var told = false;
        foreach (var variable in Words(tree))
        {
            if (!variable.Name.StartsWith("end", StringComparison.Ordinal) || Help(variable.Name) is not { } help)
                continue;
            diagnostics.ForeignWord(source.At(variable.Span.Start.Offset, variable.Name.Length), variable.Name, help);
            told = true;
        }

        return told;
    }

    private static IEnumerable<ScriptVariableGlobal> Words(ScriptNode? node)
    {
        if (node is ScriptExpressionStatement { Expression: ScriptVariableGlobal word })
            yield return word;
        foreach (var child in node?.Children ?? [])
        {
            foreach (var inner in Words(child))
                yield return inner;
        }
    }
}
