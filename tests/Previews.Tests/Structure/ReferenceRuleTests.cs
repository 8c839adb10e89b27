using System.Xml.Linq;

namespace Previews.Tests.Structure;

/// <summary>Who may reference whom. The compiler keeps it, because references do not pass through; this keeps the project files.</summary>
public sealed class ReferenceRuleTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Previews.Football"] = [],
        ["Previews.Text"] = [],
        ["Previews.Templates"] = ["Previews.Text"],
        ["Previews.Content"] = ["Previews.Football", "Previews.Text"],
        ["Previews.Site"] = ["Previews.Content", "Previews.Football", "Previews.Templates", "Previews.Text"],
        ["Previews"] = ["Previews.Content", "Previews.Football", "Previews.Templates", "Previews.Site", "Previews.Text"],
    };

    public static TheoryData<string> Projects() => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_references_only_what_it_may(string project)
    {
        var file = XDocument.Load(Repository.Path($"src/{project}/{project}.csproj"));
        var references = file.Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value))
            .Order(StringComparer.Ordinal);

        Assert.Empty(references.Except(Allowed[project], StringComparer.Ordinal));
    }

    [Fact]
    public void Every_project_of_the_program_has_a_rule()
    {
        var projects = Directory.EnumerateDirectories(Repository.Path("src")).Select(Path.GetFileName);

        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), projects.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void References_do_not_pass_through_projects()
    {
        var shared = XDocument.Load(Repository.Path(".build/Common.props"));

        Assert.Equal("true", shared.Descendants("DisableTransitiveProjectReferences").Single().Value);
    }

    /// <summary>Inside Football: Forecasts → Scenarios → Tables → the types at the top, never back.</summary>
    [Theory]
    [InlineData("Tables", "Previews.Football.Scenarios")]
    [InlineData("Tables", "Previews.Football.Forecasts")]
    [InlineData("Scenarios", "Previews.Football.Forecasts")]
    public void Football_folder_does_not_look_back(string folder, string forbidden)
    {
        var path = Repository.Path($"src/Previews.Football/{folder}");
        if (!Directory.Exists(path))
            return;

        Assert.All(
            Directory.EnumerateFiles(path, "*.cs", SearchOption.AllDirectories),
            file => Assert.DoesNotContain(forbidden, File.ReadAllText(file), StringComparison.Ordinal));
    }
}
