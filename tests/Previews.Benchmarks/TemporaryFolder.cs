namespace Previews.Benchmarks;

/// <summary>A folder that is gone with its owner.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("previews-benchmark-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
