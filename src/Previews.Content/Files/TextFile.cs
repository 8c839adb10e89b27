using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Previews.Text;

namespace Previews.Content.Files;

/// <summary>
/// Decodes a file that must be text: UTF-8, with or without a byte order mark, without characters that hide, that turn
/// the direction of reading, or that editors count as line ends and others do not.
/// </summary>
public static class TextFile
{
    /// <summary>A book is 1 MB; YAML of this size is the archive of a federation in one file.</summary>
    public const int MaximumLength = 16 * 1024 * 1024;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create(ForbiddenCharacters());

    /// <summary>The file's text, or null if it is not text, which is reported.</summary>
    /// <param name="shownPath">The path that messages show.</param>
    public static SourceText? Read(SourceFile file, string shownPath, DiagnosticBag diagnostics)
    {
        if (file.Length <= MaximumLength)
            return ReadBytes(file, shownPath, diagnostics) is { } bytes ? Decode(bytes, shownPath, diagnostics) : null;
        diagnostics.FileTooLarge(FileLocation.Of(shownPath), file.Length, MaximumLength);
        return null;
    }

    /// <summary>The first character that no text of the site may hold; null if absent.</summary>
    public static char? FindForbidden(ReadOnlySpan<char> text) => text.IndexOfAny(Forbidden) is var at and >= 0 ? text[at] : null;

    /// <summary>The system's own message is not shown: it has the file's full path on this machine.</summary>
    internal static byte[]? ReadBytes(SourceFile file, string shownPath, DiagnosticBag diagnostics)
    {
        try
        {
            return file.Read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var reason = e switch
            {
                UnauthorizedAccessException => "permission is denied",
                FileNotFoundException or DirectoryNotFoundException => "it is no longer there",
                _ => "the disk reports an error",
            };
            diagnostics.UnreadableFile(FileLocation.Of(shownPath), reason);
            return null;
        }
    }

    private static SourceText? Decode(ReadOnlySpan<byte> bytes, string path, DiagnosticBag diagnostics)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            diagnostics.Utf16(FileLocation.Of(path));
            return null;
        }

        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            bytes = bytes[3..];
        var source = new SourceText(Encoding.UTF8.GetString(bytes), path);
        if (Utf8.IsValid(bytes))
            return CheckCharacters(source, diagnostics);
        _ = Utf8.ToUtf16(bytes, new char[bytes.Length], out var read, out var written, replaceInvalidSequences: false);
        diagnostics.InvalidUtf8(source.At(written, 1), bytes[read]);
        return null;
    }

    private static SourceText? CheckCharacters(SourceText source, DiagnosticBag diagnostics)
    {
        var position = source.Text.AsSpan().IndexOfAny(Forbidden);
        if (position < 0)
            return source;
        diagnostics.ForbiddenCharacter(source.At(position, 1), source[position]);
        return null;
    }

    private static string ForbiddenCharacters()
    {
        var forbidden = new StringBuilder();
        for (var c = '\0'; c < '\u00A0'; c++)
        {
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r'))
                forbidden.Append(c);
        }

        // Direction marks, embeddings, overrides and isolates; zero-width spaces; line and paragraph separators.
        return forbidden
            .Append("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069")
            .Append("\u200B\u2060\uFEFF\u2028\u2029")
            .ToString();
    }
}
