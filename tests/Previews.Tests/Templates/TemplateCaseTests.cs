using System.Text.RegularExpressions;
using Xunit;

namespace Previews.Tests.Templates;

public sealed class TemplateCaseTests
{
    public static TheoryData<string> Good => [.. TemplateCaseFolder.Below(TemplateCaseFolder.Root).Select(static c => Path.GetFileName(c.Path))];

    public static TheoryData<string> Bad =>
        [.. TemplateCaseFolder.Below(Path.Combine(TemplateCaseFolder.Root, "errors")).Select(static c => Path.GetFileName(c.Path))];

    [Theory]
    [MemberData(nameof(Good))]
    public void A_case_rendered_gives_its_output(string name)
    {
        var @case = new TemplateCaseFolder(Path.Combine(TemplateCaseFolder.Root, name));
        Assert.Equal(@case.Expected, @case.Run());
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_case_with_a_mistake_tells_it_with_its_place(string name)
    {
        var @case = new TemplateCaseFolder(Path.Combine(TemplateCaseFolder.Root, "errors", name));
        var actual = @case.Run();
        Assert.Equal(@case.Expected, actual);
        Assert.Contains(name[^6..], actual, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_of_the_language_has_a_case()
    {
        var source = File.ReadAllText(Repository.Path("src/Previews.Templates/TemplateDiagnostics.cs"));
        var codes = Regex.Matches(source, "\"(PV04\\d\\d)\"").Select(static m => m.Groups[1].Value).Distinct(StringComparer.Ordinal);
        var cases = Bad.Select(static row => row.Data[^6..]).ToHashSet(StringComparer.Ordinal);
        // What a host function refuses is in HostFunctionTests, a node that no library has yet in UnknownNodeTests.
        Assert.Equal([], codes.Except(cases).Except(["PV0431", "PV0435"]));
    }
}
