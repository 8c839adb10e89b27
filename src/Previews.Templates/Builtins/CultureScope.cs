using Previews.Templates.Rendering;
using Previews.Text;
using Scriban.Syntax;

namespace Previews.Templates.Builtins;

/// <summary>Runs a builtin of the library's in a culture of our table: the library itself would ask the machine for it.</summary>
internal static class CultureScope
{
    public static T Run<T>(PageContext page, ScriptNode at, object? name, Func<T> action)
    {
        if (name is not string text)
            return action();
        page.PushCulture(Cultures.Find(text) ?? throw page.Fail(
            TemplateDiagnostics.UnknownCulture(page.At(at.Span), text, Suggestions.DidYouMeanOrList(text, [.. Cultures.Names], "there are"))));
        var result = action();
        page.PopCulture();
        return result;
    }
}
