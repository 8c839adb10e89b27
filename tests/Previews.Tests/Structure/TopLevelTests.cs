namespace Previews.Tests.Structure;

/// <summary>What a newcomer sees first stays small.</summary>
public sealed class TopLevelTests
{
    private static readonly string[] Entries = ["Previews.sln", "README.md", "input", "src", "tests", "theme"];

    [Fact]
    public void Top_level_holds_six_entries_besides_what_is_built_and_hidden()
    {
        var visible = Directory.EnumerateFileSystemEntries(Repository.Root)
            .Select(Path.GetFileName)
            .Where(name => !name!.StartsWith('.') && name != "output");

        Assert.Equal(Entries, visible.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nobody_reads_the_ambient_clock_culture_or_randomness()
    {
        var banned = File.ReadAllText(Repository.Path(".build/BannedSymbols.txt"));

        Assert.Contains("P:System.DateTime.Now;", banned, StringComparison.Ordinal);
        Assert.Contains("P:System.Globalization.CultureInfo.CurrentCulture;", banned, StringComparison.Ordinal);
        Assert.Contains("P:NodaTime.SystemClock.Instance;", banned, StringComparison.Ordinal);
    }
}
