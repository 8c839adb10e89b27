using System.Collections.Immutable;
using Previews.Content.Files;
using Previews.Text;

namespace Previews.Content.Incremental;

/// <summary>
/// A folder that is listed once and then notified of what changed in it. A file that did not change stays the same instance, so
/// that readers can take over what they made of it. For one thread.
/// </summary>
public sealed class FollowedFolder(string folder, string name) : IFileSource
{
    private readonly FolderSource _source = new(folder, name);
    private ImmutableArray<SourceFile> _files;
    private ImmutableArray<Diagnostic> _reported = [];
    private bool _isKnown;

    public string Name => name;

    public bool Exists => _source.Exists;

    public ImmutableArray<SourceFile> List(DiagnosticBag diagnostics)
    {
        if (!_isKnown)
            ListAgain();
        diagnostics.AddRange(_reported);
        return _files;
    }

    /// <summary>Every file may have changed: all are read again.</summary>
    public void Forget()
    {
        _isKnown = false;
        _files = default;
    }

    /// <summary>Files may have come or gone, or changed so that their length or their time shows it.</summary>
    public void Look() => _isKnown = false;

    /// <summary>Something came, went or changed at a path below the folder: a plain file, or something else.</summary>
    public void Note(string path)
    {
        if (!_isKnown || PassedOver.IsIn(path))
            return;
        if (!_reported.IsEmpty)
        {
            // What a listing reported (a link, a folder that may not be read) only another listing can take back.
            Look();
            return;
        }

        var place = PlaceOf(path);
        switch (_source.Find(path))
        {
            case { } file when place >= 0:
                _files = _files.SetItem(place, file with { Path = _files[place].Path });
                break;
            case { } file when IsBesideKnown(path, ~place):
                _files = _files.Insert(~place, file);
                break;
            case null when place >= 0 && !IsAnything(path):
                _files = _files.RemoveAt(place);
                break;
            case null when IsKnownFolder(path) ? Directory.Exists(Full(path)) : !IsAnything(path):
                // The folder of a file that changed is notified too; or an editor's own file has come and gone.
                break;
            default:
                Look();
                break;
        }
    }

    private void ListAgain()
    {
        var diagnostics = new DiagnosticBag();
        var known = _files.IsDefault ? [] : _files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        _files = [.. _source.List(diagnostics).Select(file => known.GetValueOrDefault(file.Path) is { } old && IsSame(old, file) ? old : file)];
        _reported = diagnostics.ToSorted();
        _isKnown = true;
    }

    private string Full(string path) => Path.Combine(folder, path);

    private bool IsAnything(string path) => Path.Exists(Full(path)) || new FileInfo(Full(path)).LinkTarget is not null;

    private static bool IsSame(SourceFile one, SourceFile other) => one.Length == other.Length && one.Modified == other.Modified;

    private int PlaceOf(string path)
    {
        var (low, high) = (0, _files.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(_files[middle].Path, path);
            if (order == 0)
                return middle;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }

    /// <summary>Paths that begin alike stand together.</summary>
    private bool IsBesideKnown(string path, int place)
    {
        var prefix = ContentFolders.FolderOf(path);
        return IsBelow(place - 1, prefix) || IsBelow(place, prefix);
    }

    private bool IsKnownFolder(string path) => IsBelow(~PlaceOf(path + "/"), path + "/");

    private bool IsBelow(int place, string prefix) =>
        place >= 0 && place < _files.Length && _files[place].Path.StartsWith(prefix, StringComparison.Ordinal);
}
