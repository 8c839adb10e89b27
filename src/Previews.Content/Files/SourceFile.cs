namespace Previews.Content.Files;

/// <summary>A file that can be read.</summary>
/// <param name="Path">Relative to its source's folder, with forward slashes.</param>
/// <param name="Length">In bytes, known before the file is read.</param>
/// <param name="Read">Reads the whole file; may be called from any thread, and again.</param>
public sealed record SourceFile(string Path, long Length, Func<byte[]> Read);
