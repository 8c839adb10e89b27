using System.Buffers;
using System.Collections.Frozen;
using Previews.Site.Output;

namespace Previews.Serving;

/// <summary>A site of which each page is made when it is first asked for, so that a change is seen before the rest is rendered.</summary>
internal sealed class MemorySite : IServedSite
{
    private FrozenDictionary<string, Lazy<byte[]>> _files = FrozenDictionary<string, Lazy<byte[]>>.Empty;

    public ServedFile? Find(string path)
    {
        if (!Volatile.Read(ref _files).TryGetValue(path, out var file))
            return null;
        var content = file.Value;
        return new ServedFile(path, path.EndsWith(".html", StringComparison.Ordinal) ? LiveReload.AddTo(content) : content);
    }

    /// <summary>From one moment to the next all pages are those of the new site.</summary>
    public void Replace(IEnumerable<OutputFile> files) => Volatile.Write(
        ref _files, files.ToFrozenDictionary(f => f.Path, f => new Lazy<byte[]>(() => Make(f)), StringComparer.Ordinal));

    /// <summary>Makes what nobody has asked for yet, so that its mistakes are found.</summary>
    public void MakeAll(CancellationToken cancellation)
    {
        foreach (var file in Volatile.Read(ref _files).Values)
        {
            if (cancellation.IsCancellationRequested)
                return;
            _ = file.Value;
        }
    }

    private static byte[] Make(OutputFile file)
    {
        var output = new ArrayBufferWriter<byte>();
        file.Write(output);
        return output.WrittenSpan.ToArray();
    }
}
