using Previews.Templates.Parsing;
using Previews.Text;
using Scriban.Runtime;

namespace Previews.Templates.Rendering;

/// <summary>The builtins of a set, to be looked up: what the checker knows of them before anything is rendered.</summary>
internal sealed class BuiltinIndex(ScriptObject builtins)
{
    public IEnumerable<string> Names => builtins.Keys;

    private IEnumerable<(string Group, string Name)> Functions =>
        from name in builtins.Keys let @group = Group(name) where @group is not null from member in @group.Keys select (name, member);

    public bool Contains(string name) => builtins.ContainsKey(name);

    /// <summary>The group of this name, such as <c>string</c>; null where there is none.</summary>
    public ScriptObject? Group(string name) => builtins.TryGetValue(name, out var value) && value is not EmptyScriptObject ? value as ScriptObject : null;

    public IScriptFunctionInfo? Function(string name) => builtins.TryGetValue(name, out var value) ? value as IScriptFunctionInfo : null;

    /// <summary>The nearest function: of the templates' own and the host's, of the group that was named, or of the same name in another.</summary>
    public string? Suggest(string name, string? group, IEnumerable<string> own)
    {
        if (group is not null && Suggestions.Nearest(name, Group(group)!.Keys) is { } member)
            return $"did you mean `{group}.{member}`?";
        if (group is null && ForeignWords.Help(name) is { } ours)
            return ours;
        if (group is null && Suggestions.DidYouMean(name, Names.Concat(own).Where(n => n != name)) is { } help)
            return help;
        return Suggestions.Nearest(name, Functions.Select(static f => f.Name)) is { } elsewhere
            ? $"did you mean {string.Join(" or ", Functions.Where(f => f.Name == elsewhere).Select(static f => $"`{f.Group}.{f.Name}`"))}?"
            : null;
    }
}
