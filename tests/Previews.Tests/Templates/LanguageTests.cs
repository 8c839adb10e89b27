using Xunit;

namespace Previews.Tests.Templates;

/// <summary>The cases of the reference's language, where a copy of them lies beside the repository.</summary>
public sealed class LanguageTests
{
    [Fact]
    public void The_references_cases_pass_through_the_verb()
    {
        var file = new FileInfo(Repository.Path("../shared/scriban/cases.json"));
        if (!file.Exists)
            return;
        using var output = new StringWriter();
        Assert.True(TemplateCases.Run(file, output, output) == 0, output.ToString());
        Assert.Contains(" passed, 0 failed", output.ToString(), StringComparison.Ordinal);
    }
}
