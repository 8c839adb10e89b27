using System.Text.RegularExpressions;
using Previews.Templates.Rendering;

namespace Previews.Templates.Functions;

/// <summary>The builtins of <c>regex</c>.</summary>
internal static class RegexFunctions
{
    public static readonly BuiltinGroup Group = new("regex",
    [
        new("regex.escape", "pattern", static (in BuiltinArguments a) => Value.From(Regex.Escape(a.Text(0)))),
        new("regex.match", "text pattern options?", Match),
        new("regex.matches", "text pattern options?", Matches),
        new("regex.replace", "text pattern replace options?", Replace),
        new("regex.split", "text pattern options?", Split),
        new("regex.unescape", "pattern", Unescape),
    ]);

    private static Value Match(in BuiltinArguments a)
    {
        var text = a.Text(0);
        return Patterns.Run(a, a.Text(1), Patterns.Options(a, 2), regex => Groups(regex.Match(text)));
    }

    private static Value Matches(in BuiltinArguments a)
    {
        var (text, state) = (a.Text(0), a.State);
        return Patterns.Run(a, a.Text(1), Patterns.Options(a, 2), regex =>
        {
            var result = new ScriptArray();
            foreach (Match match in regex.Matches(text))
            {
                state.CountWork(1);
                result.Add(Groups(match));
            }

            return Value.From(result);
        });
    }

    private static Value Replace(in BuiltinArguments a)
    {
        var (text, replacement, state) = (a.Text(0), a.Text(2), a.State);
        var result = Patterns.Run(a, a.Text(1), Patterns.Options(a, 3), regex =>
        {
            // A pattern that matches nothing matches between all characters, so the result can be much longer than the text.
            state.CheckSize(replacement.Length * (text.Length + 1L) > state.Options.MaximumSize
                ? replacement.Length * (long)regex.Count(text)
                : 0);
            return regex.Replace(text, replacement);
        });
        a.State.CheckSize(result.Length);
        return Value.From(result);
    }

    private static Value Split(in BuiltinArguments a)
    {
        var text = a.Text(0);
        return Patterns.Run(a, a.Text(1), Patterns.Options(a, 2), regex => Value.From(new ScriptArray(regex.Split(text).Select(static s => Value.From(s)))));
    }

    private static Value Unescape(in BuiltinArguments a)
    {
        try
        {
            return Value.From(Regex.Unescape(a.Text(0)));
        }
        catch (ArgumentException)
        {
            throw a.Fail($"`{a.Text(0)}` ends in the middle of an escape, or holds one that there is not");
        }
    }

    private static Value Groups(Match match) =>
        Value.From(match.Success ? new ScriptArray(match.Groups.Values.Select(static g => Value.From(g.Value))) : new ScriptArray());
}
