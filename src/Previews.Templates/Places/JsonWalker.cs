namespace Previews.Templates.Places;

/// <summary>Follows literal JSON: whether the next value lands between the quotes of a text.</summary>
internal static class JsonWalker
{
    public static bool Walk(bool inText, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (inText && text[i] == '\\')
                i++;
            else if (text[i] == '"')
                inText = !inText;
        }

        return inText;
    }
}
