using System.Collections.Immutable;

namespace Previews.Site.Languages;

/// <summary>How a form of a name is written: <c>de {the}</c>, <c>{article} {name}</c>, <c>den {dative}</c>.</summary>
internal sealed record NamePattern(ImmutableArray<NamePattern.Part> Parts)
{
    public const string Name = "name";
    public const string Article = "article";
    public const string The = "the";

    public IEnumerable<string> Places => Parts.Where(p => p.IsPlace).Select(p => p.Text);

    /// <returns>Null where a brace is not closed.</returns>
    public static NamePattern? TryParse(string text)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        while (text.Length > 0)
        {
            var (open, close) = (text.IndexOf('{', StringComparison.Ordinal), text.IndexOf('}', StringComparison.Ordinal));
            if (open < 0 != close < 0 || close < open)
                return null;
            if (open != 0)
                parts.Add(new Part(open < 0 ? text : text[..open], IsPlace: false));
            if (open >= 0)
                parts.Add(new Part(text[(open + 1)..close], IsPlace: true));
            text = text[(close + 1)..];
            if (open < 0)
                break;
        }

        return new NamePattern(parts.DrainToImmutable());
    }

    internal sealed record Part(string Text, bool IsPlace);
}
