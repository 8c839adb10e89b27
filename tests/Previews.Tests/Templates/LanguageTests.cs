using System.Text.RegularExpressions;
using Xunit;

namespace Previews.Tests.Templates;

/// <summary>The cases of the reference's language, where a copy of them lies beside the repository.</summary>
public sealed class LanguageTests
{
    /// <summary>The native program runs the same file in CI.</summary>
    [Fact]
    public void Our_own_cases_of_the_language_pass_through_the_verb()
    {
        using var output = new StringWriter();
        Assert.Equal(0, TemplateCases.Run(new FileInfo(Repository.Path("tests/cases/language/cases.json")), output, output));
        Assert.Contains(" passed, 0 failed", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_references_cases_pass_through_the_verb_but_for_those_that_the_theme_documentation_explains()
    {
        var file = new FileInfo(Repository.Path("../shared/scriban/cases.json"));
        if (!file.Exists)
            return;
        using var output = new StringWriter();
        TemplateCases.Run(file, output, output);
        var failed = Regex.Matches(output.ToString(), "^FAILED (.+)$", RegexOptions.Multiline).Select(static m => m.Groups[1].Value.Trim());
        var documentation = File.ReadAllText(Repository.Path("theme/README.md"));
        Assert.All(failed, name => Assert.Contains($"`{name}`", documentation, StringComparison.Ordinal));
        Assert.Contains(" passed, ", output.ToString(), StringComparison.Ordinal);
    }
}
