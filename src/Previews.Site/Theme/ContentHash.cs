using System.IO.Hashing;

namespace Previews.Site.Theme;

/// <summary>
/// A short name for bytes: other bytes, another name. It tells versions of a file apart and keeps no secret, so that a hash
/// in managed code does; those of .NET's cryptography need OpenSSL's libraries on the machine.
/// </summary>
internal static class ContentHash
{
    private const int BytesShown = 5;

    /// <returns>Ten hexadecimal digits.</returns>
    public static string Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[sizeof(ulong) * 2];
        XxHash128.Hash(content, hash);
        return Convert.ToHexStringLower(hash[..BytesShown]);
    }
}
