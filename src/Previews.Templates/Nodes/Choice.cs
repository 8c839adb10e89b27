using Previews.Templates.Rendering;
using Scriban.Syntax;

namespace Previews.Templates.Nodes;

/// <summary><c>if</c> with all its branches, where these do nothing but write.</summary>
internal sealed class Choice : OwnStatement
{
    private readonly (Operand Condition, OutputRun Body)[] _branches;
    private readonly OutputRun? _otherwise;

    private Choice(ScriptIfStatement original, List<(Operand Condition, OutputRun Body)> branches, OutputRun? otherwise)
        : base(original) => (_branches, _otherwise) = ([.. branches], otherwise);

    public override bool MayLeave => false;

    /// <returns>The statement itself where a branch may leave the loop or the template, or holds a statement of the library's.</returns>
    public static ScriptStatement Of(ScriptIfStatement original)
    {
        var branches = new List<(Operand, OutputRun)>();
        ScriptConditionStatement? branch = original;
        for (; branch is ScriptIfStatement { Condition: { } condition } choice; branch = choice.Else)
        {
            if (OutputRun.WholeOf(choice.Then) is not { } body)
                return original;
            branches.Add((condition, body));
        }

        return branch switch
        {
            null => new Choice(original, branches, null),
            ScriptElseStatement { Body: { } last } when OutputRun.WholeOf(last) is { } otherwise => new Choice(original, branches, otherwise),
            _ => original,
        };
    }

    public override object? Run(PageContext page)
    {
        foreach (var (condition, body) in _branches)
        {
            if (condition.Read(page).IsTrue)
                return body.Run(page);
        }

        return _otherwise?.Run(page);
    }
}
