using System.Text;
using Previews.Text;

namespace Previews.Content.Files;

/// <summary>
/// What a file's first bytes say that it is, where its name says another thing: a browser goes by the one or by the other, and an
/// error page that was saved for a photograph is shown by none.
/// </summary>
internal static class PictureKind
{
    private static readonly (string Kind, string[] Endings, byte[] Beginning, int At)[] Known =
    [
        ("a PNG", [".png"], [0x89, .. "PNG"u8], 0),
        ("a JPEG", [".jpg", ".jpeg"], [0xFF, 0xD8, 0xFF], 0),
        ("a GIF", [".gif"], [.. "GIF8"u8], 0),
        ("a WebP", [".webp"], [.. "WEBP"u8], 8),
        ("an AVIF", [".avif"], [.. "ftypavi"u8], 4),
        ("a HEIC photograph, which browsers do not show", [], [.. "ftyphe"u8], 4),
        ("a PDF", [".pdf"], [.. "%PDF"u8], 0),
        ("a ZIP archive", [], [.. "PK\u0003\u0004"u8], 0),
        ("a TIFF, which browsers do not show", [], [.. "II*\0"u8], 0),
        ("a bitmap, which few should load", [], [.. "BM"u8], 0),
    ];

    private static readonly string[] Texts = [".svg", ".csv", ".txt"];

    /// <summary>Reports bytes of another kind than the name says.</summary>
    public static void Check(byte[] bytes, string extension, TextLocation location, DiagnosticBag diagnostics)
    {
        if (FindKind(bytes) is { } found && !found.Endings.Contains(extension, StringComparer.Ordinal))
            diagnostics.AnotherKind(location, extension, found.Kind, found.Endings);
    }

    private static (string Kind, string[] Endings)? FindKind(byte[] bytes)
    {
        foreach (var (kind, endings, beginning, at) in Known)
        {
            if (bytes.AsSpan().Length > at && bytes.AsSpan(at).StartsWith(beginning))
                return (kind, endings);
        }

        var text = Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 200))).TrimStart('\uFEFF', ' ', '\n', '\r', '\t');
        if (text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
            return ("a page of HTML", Texts);
        if (text.StartsWith("<svg", StringComparison.Ordinal) || text.StartsWith("<?xml", StringComparison.Ordinal))
            return ("a drawing in SVG", Texts);
        return text.StartsWith("version https://git-lfs", StringComparison.Ordinal) ? ("a pointer of Git LFS: the file itself was not fetched", Texts) : null;
    }
}
