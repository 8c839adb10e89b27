using System.Diagnostics;

namespace Previews.Tests.Site;

/// <summary>The same content, theme and instant give the same bytes, wherever and however the program runs.</summary>
public sealed class DeterminismTests
{
    private const string Instant = "2025-09-07T23:30+02:00";

    public static TheoryData<string, string> Surroundings() => new()
    {
        { "TZ", "Asia/Almaty" },
        { "LANG", "tr_TR.UTF-8" },
        { "LC_ALL", "ar_SA.UTF-8" },
        { "DOTNET_PROCESSOR_COUNT", "1" },
        { "DOTNET_PROCESSOR_COUNT", "8" },
        { "SOURCE_DATE_EPOCH", "0" },
    };

    [Theory]
    [MemberData(nameof(Surroundings))]
    public void Surroundings_of_the_program_change_no_byte(string variable, string value)
    {
        using var site = TemporarySite.From("input", "theme");
        Run(site, "output", []);
        Run(site, "other", new Dictionary<string, string>(StringComparer.Ordinal) { [variable] = value });

        AssertSame(Path.Combine(site.Root, "output"), Path.Combine(site.Root, "other"));
    }

    [Fact]
    public void Site_in_another_folder_has_the_same_bytes()
    {
        using var one = TemporarySite.From("input", "theme");
        using var other = TemporarySite.From("input", "theme");
        Run(one, "output", []);
        Run(other, "output", []);

        AssertSame(one.Output, other.Output);
    }

    [Fact]
    public void Files_that_were_written_in_another_order_give_the_same_bytes()
    {
        using var one = TemporarySite.From("input", "theme");
        using var other = TemporarySite.From("tests/cases/none", "tests/cases/none");
        foreach (var path in PathsBelow(one.Root).Reverse())
            other.Write(path, File.ReadAllBytes(Path.Combine(one.Root, path)));
        Run(one, "output", []);
        Run(other, "output", []);

        AssertSame(one.Output, other.Output);
    }

    [Fact]
    public void Another_instant_has_other_bytes()
    {
        Assert.NotEqual(
            BuiltSite.AsOf(Instant)["index.html"],
            BuiltSite.AsOf("2025-09-06T20:00+02:00")["index.html"]);
    }

    private static void AssertSame(string one, string other)
    {
        var paths = PathsBelow(one);

        Assert.NotEmpty(paths);
        Assert.Equal(paths, PathsBelow(other));
        Assert.All(paths, path => Assert.Equal(File.ReadAllBytes(Path.Combine(one, path)), File.ReadAllBytes(Path.Combine(other, path))));
    }

    private static IReadOnlyList<string> PathsBelow(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f)).Order(StringComparer.Ordinal)];

    /// <summary>As a process of its own: zone, language and processors are settled when a process starts.</summary>
    private static void Run(TemporarySite site, string output, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = site.Root,
            UseShellExecute = false,
            RedirectStandardError = true,
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "previews.dll"), "--output", output, "--as-of", Instant },
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var program = Process.Start(start)!;
        var errors = program.StandardError.ReadToEnd();
        program.WaitForExit();
        Assert.True(program.ExitCode == 0, errors);
    }
}
