using Previews.Templates.Rendering;
using Scriban.Syntax;

namespace Previews.Templates.Nodes;

/// <summary><c>case x</c> among texts that stand in the template, where its branches do nothing but write.</summary>
internal sealed class Selection : OwnStatement
{
    private readonly TypedExpression _value;
    private readonly Dictionary<string, OutputRun> _options;
    private readonly OutputRun? _otherwise;

    private Selection(ScriptCaseStatement original, TypedExpression value, Dictionary<string, OutputRun> options, OutputRun? otherwise)
        : base(original) => (_value, _options, _otherwise) = (value, options, otherwise);

    public override bool MayLeave => false;

    /// <returns>The statement itself where the library has to look.</returns>
    public static ScriptStatement Of(ScriptCaseStatement original)
    {
        if (original is not { Value: TypedExpression value and not Tolerance, Body: { } body } || FirstOf(body) is not { } first)
            return original;
        var options = new Dictionary<string, OutputRun>(StringComparer.Ordinal);
        ScriptConditionStatement? branch = first;
        for (; branch is ScriptWhenStatement option; branch = option.Next)
        {
            if (OutputRun.WholeOf(option.Body) is not { } run || !option.Values.All(static v => v is ScriptLiteral { Value: string }))
                return original;
            // Of two branches for one text the first is taken.
            foreach (var text in option.Values.Cast<ScriptLiteral>())
                options.TryAdd((string)text.Value!, run);
        }

        return branch switch
        {
            null => new Selection(original, value, options, null),
            ScriptElseStatement { Body: { } last } when OutputRun.WholeOf(last) is { } otherwise => new Selection(original, value, options, otherwise),
            _ => original,
        };
    }

    public override object? Run(PageContext page)
    {
        var value = _value.Read(page);
        if (value.Kind is not (ValueKind.Text or ValueKind.Null))
            return page.Evaluate(Original);
        var run = !value.IsNull && _options.TryGetValue(value.Text, out var found) ? found : _otherwise;
        return run?.Run(page);
    }

    /// <summary>The first branch, where nothing that is written stands before it.</summary>
    private static ScriptWhenStatement? FirstOf(ScriptBlockStatement body)
    {
        var written = body.Statements.Where(
            static s => s is not (ScriptEscapeStatement or ScriptEndStatement or ScriptNopStatement) && s is not ScriptRawStatement { Text.Length: 0 });
        return written.ToList() is [ScriptWhenStatement first] ? first : null;
    }
}
