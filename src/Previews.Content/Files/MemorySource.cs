using System.Collections.Immutable;
using System.Text;
using Previews.Text;

namespace Previews.Content.Files;

/// <summary>Files held in memory: the unsaved text of an editor, the cases of a test.</summary>
internal sealed class MemorySource : IFileSource
{
    private readonly ImmutableArray<SourceFile> _files;

    public MemorySource(IEnumerable<KeyValuePair<string, byte[]>> files, string name = "input")
    {
        Name = name;
        _files =
        [
            .. files.Select(f => new SourceFile(f.Key, f.Value.Length, () => f.Value)).OrderBy(f => f.Path, StringComparer.Ordinal),
        ];
    }

    public string Name { get; }

    public bool Exists => true;

    public static MemorySource OfTexts(params (string Path, string Text)[] files) =>
        new(files.Select(f => KeyValuePair.Create(f.Path, Encoding.UTF8.GetBytes(f.Text))));

    public ImmutableArray<SourceFile> List(DiagnosticBag diagnostics) => _files;
}
