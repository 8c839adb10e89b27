using System.Buffers;

namespace Previews.Site.Output;

/// <summary>A file of the site: where it stands, and how its bytes are made. Making them may be called once, on any thread.</summary>
/// <param name="Path">Below the site's root, with forward slashes: <c>nl/index.html</c>.</param>
public sealed record OutputFile(string Path, Action<IBufferWriter<byte>> Write);
