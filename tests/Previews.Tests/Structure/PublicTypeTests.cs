using System.Reflection;

namespace Previews.Tests.Structure;

/// <summary>
/// A type is public because another project of <c>src/</c> names it, or because a type that is named shows it in its members;
/// tests see the internal ones too. Whoever reads a project from outside so finds only what is meant for outside.
/// </summary>
public sealed class PublicTypeTests
{
    /// <summary>Public for another reason.</summary>
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["Previews.Football.Scenarios.Clinching.Fates"] = "Others read only a constant of it, which the compiler puts in the place of its name.",
    };

    private static readonly Assembly[] Projects = [.. FolderCircleTests.Projects().Select(p => FolderCircleTests.AssemblyOf(p.Data))];

    [Fact]
    public void Public_types_are_those_that_another_project_reads()
    {
        var wrong = Projects
            .SelectMany(
                one => UnreadIn([.. one.GetExportedTypes().Where(t => t.Namespace is not null)], Projects.Where(other => other != one).SelectMany(other => other.GetTypes())))
            .Where(type => !Others.ContainsKey((type.DeclaringType ?? type).FullName!));

        Assert.Empty(wrong);
    }

    [Fact]
    public void Type_that_only_its_own_project_reads_is_found_and_what_a_read_one_shows_is_not() => Assert.Equal(
        [typeof(Alone)],
        UnreadIn([typeof(Alone), typeof(Named), typeof(Shown)], [typeof(Reader)]));

    private static IEnumerable<Type> UnreadIn(IReadOnlyCollection<Type> exported, IEnumerable<Type> readers)
    {
        var read = new HashSet<Type>();
        var waiting = new Queue<Type>(readers.SelectMany(TypeUses.Of).Distinct().Where(exported.Contains));
        while (waiting.TryDequeue(out var type))
        {
            if (!read.Add(type))
                continue;
            foreach (var shown in TypeUses.ShownBy(type).Where(exported.Contains))
                waiting.Enqueue(shown);
        }

        return exported.Where(t => !read.Contains(t) && !(t.IsNested && read.Contains(t.DeclaringType!)));
    }

    public sealed class Alone;

    public sealed class Named
    {
        public Shown? Shown { get; init; }
    }

    public sealed class Shown;

    private sealed class Reader
    {
        public bool Reads(object other) => other is Named;
    }
}
