using System.Text.RegularExpressions;

namespace Previews.Tests.Structure;

/// <summary>Whoever wonders what the program rests on finds it in the documentation, each package with its reason.</summary>
public sealed partial class DependencyTests
{
    /// <summary>Packages that serve another one, which the table names.</summary>
    private static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal)
    {
        ["NodaTime.Testing"] = "NodaTime",
        ["xunit.runner.visualstudio"] = "xunit.v3",
        ["FSharp.Core"] = "FsCheck",
        ["Microsoft.Playwright"] = "Playwright",
        ["Deque.AxeCore.Playwright"] = "axe-core",
        ["Roslynator.Analyzers"] = "Roslynator",
        ["Microsoft.CodeAnalysis.BannedApiAnalyzers"] = "BannedApiAnalyzers",
    };

    [Fact]
    public void Every_package_stands_in_the_documentation()
    {
        var packages = Package().Matches(File.ReadAllText(Repository.Path(".build/Packages.props"))).Select(m => m.Groups[1].Value).ToList();
        var readme = File.ReadAllText(Repository.Path("src/README.md"));
        var table = readme[readme.IndexOf("## Dependencies", StringComparison.Ordinal)..readme.IndexOf("**Statiq.Web and Scriban**", StringComparison.Ordinal)];

        Assert.NotEmpty(packages);
        Assert.All(packages, package => Assert.Contains(Named.GetValueOrDefault(package, package), table, StringComparison.Ordinal));
        Assert.Contains("ASP.NET Core", table, StringComparison.Ordinal);
    }

    [GeneratedRegex("PackageVersion Include=\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Package();
}
