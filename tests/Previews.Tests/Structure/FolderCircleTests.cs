using System.Reflection;
using System.Text.RegularExpressions;

namespace Previews.Tests.Structure;

/// <summary>
/// The folders of a project form no circle: whoever reads one needs only those below it. It is read from the compiled
/// assemblies, where every type that the code names stands, written out or not. The test fails as soon as a type needs one of another
/// folder that needs, directly or through others, the first: the message names the folders and a pair of types for each step.
/// It cannot see what the compiler leaves out: a constant's value, nameof, comments; nor what is found by its name at run time.
/// </summary>
public sealed partial class FolderCircleTests
{
    /// <summary>
    /// References that close a circle. Those of Football stay: its top folder holds its vocabulary, where a group has its dated facts, a
    /// competition its format and its tie-breaks, and all of these speak of teams. The others are to go, and whoever removes one takes its line away.
    /// </summary>
    private static readonly (string From, string To)[] Known =
    [
        ("Previews.Football", "Previews.Football.Facts"),
        ("Previews.Football", "Previews.Football.Formats"),
        ("Previews.Football", "Previews.Football.Tables.Ordering"),

        ("Previews.Serving", "Previews"),
    ];

    /// <summary>Folders whose files may share the namespace of the folder above: lists of one kind of thing, and what users of the project see.</summary>
    private static readonly string[] Shared = ["Previews.Site.Texts.Declared", "Previews.Templates.Models"];

    public static TheoryData<string> Projects() => [.. Directory.EnumerateDirectories(Repository.Path("src")).Select(p => Path.GetFileName(p)!)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folders_of_a_project_form_no_circle(string project)
    {
        var references = FolderReferences.In(AssemblyOf(project)).Where(r => !IsKnown(r)).ToList();

        var circles = Circles.In(references);

        Assert.True(circles.Count == 0, string.Join('\n', circles));
    }

    [Fact]
    public void Known_reference_that_closes_no_circle_any_more_leaves_the_list()
    {
        var references = Projects().SelectMany(p => FolderReferences.In(AssemblyOf(p.Data))).ToList();
        var others = references.Where(r => !IsKnown(r)).ToList();

        Assert.All(Known, known => Assert.Contains(
            Circles.In([.. others, .. references.Where(r => (r.From, r.To) == known)]),
            circle => circle.Contains($"{known.From} → {known.To} (", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Namespace_of_a_file_is_its_folder(string project)
    {
        var root = Repository.Path("src/" + project);
        var files = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories);

        Assert.All(files, file =>
        {
            var folder = Path.GetRelativePath(root, Path.GetDirectoryName(file)!);
            var expected = folder == "." ? project : project + "." + folder.Replace(Path.DirectorySeparatorChar, '.');
            string[] allowed = Shared.Contains(expected) ? [expected, expected[..expected.LastIndexOf('.')]] : [expected];
            if (Namespace().Match(File.ReadAllText(file)) is { Success: true } found)
                Assert.Contains(found.Groups[1].Value, allowed);
        });
    }

    [Fact]
    public void Planted_circle_is_found_through_a_field_a_call_and_a_list()
    {
        var references = FolderReferences.In(
            [typeof(PlantedCircle.Field.Start), typeof(PlantedCircle.Call.Middle), typeof(PlantedCircle.List.End)]);

        var circle = Assert.Single(Circles.In(references));
        Assert.Contains("Field → Previews.Tests.Structure.PlantedCircle.Call (Start uses Middle)", circle, StringComparison.Ordinal);
        Assert.Contains("Call → Previews.Tests.Structure.PlantedCircle.List (Middle uses End)", circle, StringComparison.Ordinal);
        Assert.Contains("List → Previews.Tests.Structure.PlantedCircle.Field (End uses Start)", circle, StringComparison.Ordinal);
    }

    [Fact]
    public void References_that_lead_nowhere_back_are_no_circle() => Assert.Empty(Circles.In(
        [new FolderReference("A", "B", ""), new FolderReference("B", "C", ""), new FolderReference("A", "C", "")]));

    [Fact]
    public void Two_circles_are_both_found_and_each_once() => Assert.Equal(
        ["A → B (); B → A ()", "C → D (); D → C ()"],
        Circles.In(
        [
            new FolderReference("B", "A", ""), new FolderReference("A", "B", ""), new FolderReference("B", "C", ""),
            new FolderReference("C", "D", ""), new FolderReference("D", "C", ""),
        ]));

    private static bool IsKnown(FolderReference reference) => Known.Contains((reference.From, reference.To));

    /// <summary>The program's assembly is named as its command is.</summary>
    internal static Assembly AssemblyOf(string project) => Assembly.Load(project == "Previews" ? "previews" : project);

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Namespace();
}
