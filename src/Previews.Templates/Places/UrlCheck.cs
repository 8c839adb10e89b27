namespace Previews.Templates.Places;

/// <summary>
/// Which addresses may stand in <c>href</c>, <c>src</c> and the like: http, https, mailto, tel, what has no scheme, and a fragment.
/// An address with a control character is refused, because browsers drop some of them and find a scheme behind it.
/// </summary>
internal static class UrlCheck
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    public static bool IsSafe(ReadOnlySpan<char> url, Place place)
    {
        if (place == Place.UrlRest)
            return true;
        url = url.TrimStart(' ');
        foreach (var c in url)
        {
            if (char.IsControl(c))
                return false;
        }

        var colon = url.IndexOf(':');
        var end = url.IndexOfAny('/', '?', '#');
        if (colon < 0 || (end >= 0 && end < colon))
            return true;
        return place == Place.Url && IsKnownScheme(url[..colon]);
    }

    public static bool IsKnownScheme(ReadOnlySpan<char> scheme)
    {
        foreach (var known in Schemes)
        {
            if (scheme.Equals(known, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
