using System.Collections.Immutable;
using Previews.Templates.Syntax;

namespace Previews.Templates.Binding;

/// <summary>What the templates of a set do together: a name that none of them assigns can be bound for good.</summary>
internal sealed class SetFacts(ImmutableArray<SyntaxFacts> templates)
{
    public ImmutableHashSet<string> Assigned { get; } = Union(templates.Select(static t => t.Assigned));

    public ImmutableHashSet<string> Scoped { get; } = Union(templates.Select(static t => t.Scoped));

    public ImmutableHashSet<string> Written { get; } = Union(templates.Select(static t => t.Written));

    public bool Imports { get; } = templates.Any(static t => t.Imports);

    public bool OpensObjects { get; } = templates.Any(static t => t.OpensObjects);

    public bool IsAssignedInOneTemplate(string name) => templates.Count(t => t.Assigned.Contains(name)) == 1;

    public SetFacts With(SyntaxFacts template) => new(templates.Add(template));

    private static ImmutableHashSet<string> Union(IEnumerable<ImmutableHashSet<string>> sets) =>
        sets.SelectMany(static s => s).ToImmutableHashSet(StringComparer.Ordinal);
}
