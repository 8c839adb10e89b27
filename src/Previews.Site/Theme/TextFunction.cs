using Previews.Site.Texts;
using Previews.Templates;
using Previews.Text;

namespace Previews.Site.Theme;

/// <summary>
/// The function that templates say things with: <c>{{ t 'group.after' played: 3 total: 20 }}</c>. Keys and values are
/// checked when the theme is read, so that no page can lack a text. (That every language has the same keys is checked there too.)
/// </summary>
internal static class TextFunction
{
    public static TemplateFunction For(IEnumerable<InterfaceTexts> languages)
    {
        var all = languages.ToList();
        return new TemplateFunction(
            "t",
            "A text of the page's language, with named values for its places.",
            Say,
            (key, positional, names) => key is null ? null : Check(all, key, names));
    }

    private static Value Say(TemplateArguments arguments, object? state)
    {
        var texts = (InterfaceTexts)state!;
        var key = arguments[0].ToString();
        if (!texts.Has(key))
            throw new TemplateFunctionException($"there is no text `{key}` in `{texts.Language}`");
        var values = new TextArgument[arguments.Names.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = Argument(arguments.Names[i], arguments.NamedAt(i));
        return Value.From(texts.Say(key, values));
    }

    private static TextArgument Argument(string name, Value value)
    {
        if (value.AsObject<INamed>() is { } named)
            return (name, named.Noun);
        return value.AsInteger() is { } number ? (name, number) : (name, value.ToString());
    }

    private static string? Check(List<InterfaceTexts> languages, string key, IReadOnlyList<string> names)
    {
        // Where no language has its texts, that is what is wrong, and not what asks for them.
        if (languages.Count > 0 && !languages.Any(texts => texts.Has(key)))
            return $"there is no text `{key}`" + Hint(Suggestions.DidYouMean(key, languages.SelectMany(texts => texts.Keys).Distinct(StringComparer.Ordinal)));
        foreach (var texts in languages)
        {
            if (texts.Find(key)?.Placeholders.Except(names, StringComparer.Ordinal).FirstOrDefault() is { } missing)
                return $"the text `{key}` has a place for `{missing}` in `{texts.Language}`, and the call gives it no value";
        }

        return null;
    }

    private static string Hint(string? help) => help is null ? "" : "\n" + help;
}
