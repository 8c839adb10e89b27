namespace Previews.Content.Files;

/// <summary>A file beside the articles that is published as it is: an image, a document.</summary>
/// <param name="Path">Relative to the folder of the articles, with forward slashes; safe as a part of an address and of a file
/// name.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Read">Reads the whole file; may be called from any thread, and again.</param>
public sealed record StaticFile(string Path, long Length, Func<byte[]> Read);
