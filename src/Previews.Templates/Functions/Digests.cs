using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Previews.Templates.Functions;

/// <summary>The digests of <c>string</c>, in hexadecimal.</summary>
[SuppressMessage("Security", "CA5350", Justification = "The language has these digests; templates use them for names, not for security.")]
[SuppressMessage("Security", "CA5351", Justification = "As above.")]
internal static class Digests
{
    public static readonly Builtin[] All =
    [
        new("string.md5", "text", static (in BuiltinArguments a) => Hash(a, MD5.HashData)),
        new("string.sha1", "text", static (in BuiltinArguments a) => Hash(a, SHA1.HashData)),
        new("string.sha256", "text", static (in BuiltinArguments a) => Hash(a, SHA256.HashData)),
        new("string.sha512", "text", static (in BuiltinArguments a) => Hash(a, SHA512.HashData)),
        new("string.hmac_sha1", "text secret_key", static (in BuiltinArguments a) => Keyed(a, HMACSHA1.HashData)),
        new("string.hmac_sha256", "text secret_key", static (in BuiltinArguments a) => Keyed(a, HMACSHA256.HashData)),
        new("string.hmac_sha512", "text secret_key", static (in BuiltinArguments a) => Keyed(a, HMACSHA512.HashData)),
    ];

    private static Value Hash(in BuiltinArguments a, Func<byte[], byte[]> digest)
    {
        a.State.CountWork(a.Text(0).Length / 8);
        return Value.From(Convert.ToHexStringLower(digest(Encoding.UTF8.GetBytes(a.Text(0)))));
    }

    private static Value Keyed(in BuiltinArguments a, Func<byte[], byte[], byte[]> digest)
    {
        a.State.CountWork(a.Text(0).Length / 8);
        return Value.From(Convert.ToHexStringLower(digest(Encoding.UTF8.GetBytes(a.Text(1)), Encoding.UTF8.GetBytes(a.Text(0)))));
    }
}
