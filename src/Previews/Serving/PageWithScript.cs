using System.Text;
using System.Text.RegularExpressions;

namespace Previews.Serving;

/// <summary>
/// A page on its way to the browser: with the script that listens for changes, and a policy that lets this one script run.
/// The theme's own policy forbids all scripts; what it says of everything else stays.
/// </summary>
internal static partial class PageWithScript
{
    private const string Own = "'self'";
    private const string None = "'none'";

    private static readonly string Script = $"<script src=\"{LiveReload.ScriptPath}\" defer></script>";

    public static byte[] Of(ReadOnlySpan<byte> page)
    {
        var text = Policy().Replace(Encoding.UTF8.GetString(page), match => match.Groups[1].Value + Relaxed(match.Groups[2].Value));
        var end = text.IndexOf("</head>", StringComparison.OrdinalIgnoreCase);
        return Encoding.UTF8.GetBytes(end < 0 ? text + Script : text.Insert(end, Script));
    }

    private static string Relaxed(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(d => d.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .DistinctBy(d => d[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(d => d[0].ToLowerInvariant(), d => d[1..], StringComparer.Ordinal);
        foreach (var name in new[] { "script-src", "script-src-elem", "connect-src" })
        {
            // A kind that is not named is ruled by default-src; script-src-elem, by script-src.
            if (directives.ContainsKey(name) || name != "script-src-elem")
                directives[name] =
                [
                    .. (directives.GetValueOrDefault(name) ?? directives.GetValueOrDefault("default-src") ?? [])
                        .Where(s => s != None)
                        .Append(Own)
                        .Distinct(StringComparer.Ordinal),
                ];
        }

        return string.Join("; ", directives.Select(d => string.Join(' ', d.Value.Prepend(d.Key))));
    }

    [GeneratedRegex("(<meta[^>]*http-equiv=\"Content-Security-Policy\"[^>]*content=\")([^\"]*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Policy();
}
