using System.Collections.Immutable;
using Scriban.Syntax;

namespace Previews.Templates.Parsing;

/// <summary>What the templates of a set do together: a name that none of them assigns means the same everywhere.</summary>
internal sealed class SetFacts(ImmutableArray<TemplateFacts> templates)
{
    public ImmutableHashSet<string> Assigned { get; } = Union(templates.Select(static t => t.Assigned));

    public ImmutableHashSet<string> Scoped { get; } = Union(templates.Select(static t => t.Scoped));

    public bool Imports { get; } = templates.Any(static t => t.Imports);

    public bool OpensObjects { get; } = templates.Any(static t => t.OpensObjects);

    /// <summary>Whether a template writes into an object, which may be one that outlives the page.</summary>
    public bool WritesMembers { get; } = templates.Any(static t => t.WritesMembers);

    public bool IsAssignedInOneTemplate(string name) => templates.Count(t => t.Assigned.Contains(name)) == 1;

    public SetFacts With(TemplateFacts template) => new(templates.Add(template));

    private static ImmutableHashSet<string> Union(IEnumerable<ImmutableHashSet<string>> sets) =>
        sets.SelectMany(static s => s).ToImmutableHashSet(StringComparer.Ordinal);
}

/// <summary>What one template does to names, found by walking its tree once.</summary>
internal sealed class TemplateFacts
{
    private readonly HashSet<string> _assigned = new(StringComparer.Ordinal);
    private readonly HashSet<string> _scoped = new(StringComparer.Ordinal);

    public TemplateFacts(ScriptNode tree) => Walk(tree);

    /// <summary>Global variables that are set, captured into or named by a function.</summary>
    public ImmutableHashSet<string> Assigned => [.. _assigned];

    /// <summary>Variables of loops, and parameters.</summary>
    public ImmutableHashSet<string> Scoped => [.. _scoped];

    public bool Imports { get; private set; }

    public bool OpensObjects { get; private set; }

    public bool WritesMembers { get; private set; }

    private void Walk(ScriptNode node)
    {
        switch (node)
        {
            case ScriptAssignExpression assignment:
                Write(assignment.Target);
                break;
            case ScriptIncrementDecrementExpression increment:
                Write(increment.Right);
                break;
            case ScriptCaptureStatement capture:
                Write(capture.Target);
                break;
            case ScriptFunction function:
                Write(function.NameOrDoToken);
                break;
            case ScriptForStatement { Variable: ScriptVariableGlobal variable }:
                _scoped.Add(variable.Name);
                break;
            case ScriptForStatement loop:
                Write(loop.Variable);
                break;
            case ScriptParameter { Name: { } parameter }:
                _scoped.Add(parameter.Name);
                break;
            case ScriptImportStatement:
                Imports = true;
                break;
            case ScriptWithStatement:
                OpensObjects = true;
                break;
            case ScriptReadOnlyStatement:
                WritesMembers = true;
                break;
        }

        foreach (var child in node.Children)
            Walk(child);
    }

    private void Write(ScriptNode? target)
    {
        if (target is ScriptVariableGlobal name)
            _assigned.Add(name.Name);
        else if (target is ScriptMemberExpression or ScriptIndexerExpression)
            WritesMembers = true;
    }
}
