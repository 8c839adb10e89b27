using System.Collections.Immutable;
using NodaTime;
using Previews.Football.Names;

namespace Previews.Content;

/// <summary>What <c>settings.yml</c> says about the site as a whole.</summary>
public sealed class Settings
{
    public required Localized<string> Title { get; init; }

    public Localized<string>? Description { get; init; }

    /// <summary>Scheme, host and path; ends with a slash.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>The path of <see cref="BaseUrl"/>: <c>/</c>, or <c>/football/</c> for a site that lives below a path.</summary>
    public string BasePath => BaseUrl.AbsolutePath;

    /// <summary>The languages of the interface; the first stands at the root. Empty where they could not be read.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    public string? DefaultLanguage => Languages.FirstOrDefault();

    /// <summary>Whether all of it could be read; if not, a reference to what is not in the settings is not reported.</summary>
    internal bool IsSound { get; init; }

    /// <summary>The zone that pages show beside the venue's.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>Whether HTML in articles is written as it is: whoever writes articles then writes the site's pages.</summary>
    public bool RawHtml { get; init; }

    public ImmutableSortedDictionary<string, Author> Authors { get; init; } =
        ImmutableSortedDictionary.Create<string, Author>(StringComparer.Ordinal);
}

/// <summary>Who signs articles: a person, or a newsroom whose name has a form in each language.</summary>
public sealed record Author(string Id, Localized<string> Name);
