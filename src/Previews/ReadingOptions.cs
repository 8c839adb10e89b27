using System.CommandLine;
using NodaTime;
using Previews.Content;
using Previews.Content.Files;
using Previews.Content.Reading;
using Previews.Site.Texts;
using Previews.Site.Theme;
using Previews.Text;

namespace Previews;

/// <summary>The options of verbs that read content and say something of it in a language.</summary>
internal sealed class ReadingOptions
{
    private readonly Option<string> _input = FolderOption.Create("--input", "The folder with the content.");

    private readonly Option<string> _theme = FolderOption.Create("--theme", "The folder with the texts.");

    private readonly Option<string?> _language = new("--lang") { Description = "A language that the theme speaks; by default the first of the site." };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _language, _input, _theme })
            command.Options.Add(option);
    }

    public Reading Of(ParseResult result) => new(result.GetValue(_input)!, result.GetValue(_theme)!, result.GetValue(_language));
}

/// <summary>From where a verb reads, and in which language it speaks.</summary>
internal sealed record Reading(string Input, string Theme, string? Language)
{
    /// <param name="today">No match that begins later can have a result, see <see cref="BuildInstant.Latest"/>.</param>
    public Library Library(Instant today, DiagnosticBag diagnostics) => ContentReader.Read(new FolderSource(Input, Input), diagnostics, today);

    /// <param name="defaultLanguage">Null where it could not be read, which was reported.</param>
    /// <returns>Null after an error.</returns>
    public InterfaceTexts? Texts(string? defaultLanguage, DiagnosticBag diagnostics)
    {
        if ((Language ?? defaultLanguage) is not { } language)
            return null;
        return ThemeReader.ReadTexts(new FolderSource(Theme, Theme), [language], diagnostics).GetValueOrDefault(language);
    }
}
