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
    public void No_two_files_differ_only_in_case_so_that_every_file_system_can_hold_a_checkout()
    {
        var paths = new[] { "input", "src", "tests", "theme" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.Path(folder), "*", SearchOption.AllDirectories));

        Assert.Equal([], paths.GroupBy(p => p, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));
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
