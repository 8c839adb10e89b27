using Previews.Site;
using Xunit;

namespace Previews.Tests.Verbs;

public sealed class ThemeCommandTests
{
    [Fact]
    public void Every_page_is_listed_with_each_type_once()
    {
        var run = ProgramRun.Of("theme", "variables");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var lines = run.Output.Split('\n');
        foreach (var entry in SiteBuilder.Templates)
        {
            Assert.Contains($"{entry.Template} is given a {entry.Model.Name}", lines);
            Assert.Single(lines, $"{entry.Model.Name}: {entry.Model.Doc}");
            foreach (var member in entry.Model.Members)
                Assert.Contains(
                    lines,
                    line => line.StartsWith($"  {member.Name}", StringComparison.Ordinal) && line.EndsWith(member.Doc, StringComparison.Ordinal));
        }

        var headings = lines.Where(static line => line.Length > 0 && line[0] != ' ' && line.Contains(": ", StringComparison.Ordinal)).ToList();
        Assert.Equal(headings.Distinct(StringComparer.Ordinal), headings);
    }

    [Theory]
    [InlineData("team")]
    [InlineData("team.sbn-html")]
    public void One_page_is_listed_alone(string page)
    {
        var output = ProgramRun.Of("theme", "variables", page).Output;
        Assert.StartsWith("team.sbn-html is given a team_page\n\nteam_page: ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("matchday.sbn-html", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_page_is_wrong_use_and_the_nearest_is_named() =>
        Assert.Equal(new ProgramRun(2, "", "There is no page `hoem`; did you mean `home`?\n"), ProgramRun.Of("theme", "variables", "hoem"));
}
