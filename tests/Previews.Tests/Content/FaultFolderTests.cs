using NodaTime;
using Previews.Content.Files;
using Previews.Content.Reading;
using Previews.Text;
using Xunit;

namespace Previews.Tests.Content;

/// <summary>Whole sites with mistakes that others made, where they lie beside the project: what is reported of each.</summary>
public sealed class FaultFolderTests
{
    private static readonly Instant Today = Instant.FromUtc(2026, 6, 2, 0, 0);

    [Theory]
    [InlineData("article-date-without-time")]
    [InlineData("german-date-at-the-start-of-a-line")]
    [InlineData("translations-of-one-article")]
    [InlineData("goal-suffix-in-name", "PV0910", "PV0910")]
    [InlineData("hash-swallows-text", "PV0144", "PV0144")]
    [InlineData("kickoff-against-file", "PV0908", "PV0909")]
    [InlineData("languages-twice-crash", "PV0248")]
    [InlineData("leftover-markdown", "PV0330", "PV0331", "PV0331", "PV0331", "PV0332", "PV0335")]
    [InlineData("minute-past-90", "PV0901", "PV0901", "PV0902")]
    [InlineData("misleading-list-key", "PV0146")]
    [InlineData("misleading-yaml", "PV0135", "PV0139", "PV0145")]
    [InlineData("two-articles-one-match", "PV0343")]
    [InlineData("unknown-match-key", "PV0205")]
    public void Mistakes_of_a_folder_are_reported(string name, params string[] codes)
    {
        var folder = Repository.Path("../shared/faults/" + name);
        Assert.SkipUnless(Directory.Exists(folder), $"there is no {name} beside the project");
        var diagnostics = new DiagnosticBag();

        ContentReader.Read(new FolderSource(folder, "input"), diagnostics, Today);

        // Codes of other kinds of mistakes are no concern of these folders.
        string[] concerned = ["PV0135", "PV0139", "PV0144", "PV0145", "PV0146", "PV0205", "PV0248", "PV0343"];
        var found = diagnostics.ToSorted()
            .Select(d => d.Code)
            .Where(c => c.StartsWith("PV03", StringComparison.Ordinal) || c.StartsWith("PV09", StringComparison.Ordinal) || concerned.Contains(c))
            .Order(StringComparer.Ordinal);
        Assert.Equal(codes, found);
    }
}
