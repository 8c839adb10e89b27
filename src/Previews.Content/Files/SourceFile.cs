namespace Previews.Content.Files;

/// <summary>A file that can be read.</summary>
/// <param name="Path">Relative to its source's folder, with forward slashes.</param>
/// <param name="Length">In bytes, known before the file is read.</param>
/// <param name="Read">Reads the whole file; may be called from any thread, and again.</param>
/// <param name="Modified">When it was last written, for who looks at a folder twice; nothing that is built depends on it.</param>
public sealed record SourceFile(string Path, long Length, Func<byte[]> Read, DateTime Modified = default);
