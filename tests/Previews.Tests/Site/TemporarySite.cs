namespace Previews.Tests.Site;

/// <summary>A site in a folder of its own, to be broken at will and built by the program.</summary>
internal sealed class TemporarySite : IDisposable
{
    private TemporarySite(string root) => Root = root;

    public string Root { get; }

    public string Output => Path.Combine(Root, "output");

    /// <summary>Content and theme are copied from folders of the repository.</summary>
    public static TemporarySite From(string input, string theme)
    {
        var site = new TemporarySite(Directory.CreateTempSubdirectory("previews-site-").FullName);
        site.Overlay(Repository.Path(input), "input");
        site.Overlay(Repository.Path(theme), "theme");
        return site;
    }

    /// <summary>Copies files over those of a folder of the site; a folder that is not there holds none.</summary>
    public void Overlay(string from, string to)
    {
        if (!Directory.Exists(from))
            return;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            Write($"{to}/{Path.GetRelativePath(from, file)}", File.ReadAllBytes(file));
    }

    public void Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public void Remove(string path)
    {
        var full = Path.Combine(Root, path);
        if (Directory.Exists(full))
            Directory.Delete(full, recursive: true);
        else
            File.Delete(full);
    }

    /// <summary>Builds it; in what is printed, paths are those below the site's folder.</summary>
    public ProgramRun Build(params string[] arguments) => BuildAt(NodaTime.Instant.FromUtc(2026, 1, 1, 0, 0), arguments);

    /// <param name="clock">What the clock shows meanwhile: a result of a match that is still to come is a mistake.</param>
    public ProgramRun BuildAt(NodaTime.Instant clock, params string[] arguments)
    {
        var run = ProgramRun.At(
            clock,
            ["build", "--input", Path.Combine(Root, "input"), "--theme", Path.Combine(Root, "theme"), "--output", Output, .. arguments]);
        return run with { Output = Relative(run.Output), Errors = Relative(run.Errors) };
    }

    /// <summary>Every file of the built site with its bytes, by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Built() => Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(Output, f), File.ReadAllBytes, StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private string Relative(string text) => text.Replace(Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}
