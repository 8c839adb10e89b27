using System.Collections.Immutable;
using NodaTime;
using Previews.Content.Values;
using Previews.Content.Yaml;
using Previews.Football.Names;
using Previews.Text;

namespace Previews.Content.SiteSettings;

/// <summary>Reads <c>settings.yml</c>.</summary>
internal sealed class SettingsBinder(DiagnosticBag diagnostics)
{
    private readonly ScalarReader _scalars = new(diagnostics);
    private readonly TimeReader _times = new(diagnostics);

    /// <summary>What stands in for settings that cannot be read, so that the rest of the content is checked all the same.</summary>
    public static Settings Fallback { get; } = new()
    {
        Title = Localized.Same("Previews"),
        BaseUrl = new Uri("https://localhost/"),
        Languages = [],
        Zone = DateTimeZone.Utc,
    };

    public Settings Bind(YamlNode node)
    {
        if (MappingReader.Of(node, "the settings file", diagnostics) is not { } keys)
            return Fallback;
        var languages = keys.List("languages", Language);
        if (keys.FindRequired("languages") is { } list)
            RefuseNoneOrTwice(list, keys);
        languages = [.. languages.Distinct(StringComparer.Ordinal)];
        var texts = new LocalizedReader(languages, diagnostics);
        var title = keys.Required("title", texts.Text);
        var description = keys.Optional("description", texts.Text);
        var baseUrl = keys.Required("base_url", BaseUrl);
        var zone = keys.Required("zone", _times.Zone);
        var authors = keys.Optional("authors", n => Authors(n, texts));
        var rawHtml = keys.Optional("raw_html", _scalars.Flag);
        keys.RefuseOthers();
        return new Settings
        {
            IsSound = !keys.HasFailed,
            Title = title ?? Fallback.Title,
            Description = description,
            BaseUrl = baseUrl ?? Fallback.BaseUrl,
            Languages = languages,
            Zone = zone ?? Fallback.Zone,
            RawHtml = rawHtml ?? false,
            Authors = authors ?? Fallback.Authors,
        };
    }

    private void RefuseNoneOrTwice(YamlNode list, MappingReader keys)
    {
        ImmutableArray<YamlNode> items = list is YamlNode.Sequence sequence ? sequence.Items : [list];
        if (items.IsEmpty)
            diagnostics.NoLanguages(list.Location);
        foreach (var twice in items.OfType<YamlNode.Scalar>().GroupBy(i => i.Text, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
            diagnostics.LanguageTwice(twice.Location, twice.Text);
        if (items.IsEmpty || items.OfType<YamlNode.Scalar>().DistinctBy(i => i.Text, StringComparer.Ordinal).Count() < items.Length)
            keys.Fail();
    }

    private string? Language(YamlNode node)
    {
        if (_scalars.Text(node) is not { } code)
            return null;
        if (LanguageCodes.IsKnown(code))
            return code;
        diagnostics.NotALanguage(node.Location, code, []);
        return null;
    }

    private Uri? BaseUrl(YamlNode node)
    {
        if (_scalars.WebAddress(node) is not { } url)
            return null;
        if (url.Query.Length > 0 || url.Fragment.Length > 0)
        {
            diagnostics.BaseUrlTooLong(node.Location);
            return null;
        }

        return url.AbsolutePath.EndsWith('/') ? url : new Uri(url.AbsoluteUri + "/");
    }

    private ImmutableSortedDictionary<string, Author>? Authors(YamlNode node, LocalizedReader texts)
    {
        if (MappingReader.Of(node, "the list of authors", diagnostics) is not { } keys)
            return null;
        var authors = ImmutableSortedDictionary.CreateBuilder<string, Author>(StringComparer.Ordinal);
        foreach (var entry in keys.Mapping.Entries)
        {
            if (Ids.Check(entry.Key.Text, entry.Key.Location, diagnostics) && texts.Text(entry.Value) is { } name)
                authors.Add(entry.Key.Text, new Author(entry.Key.Text, name));
        }

        return authors.ToImmutable();
    }
}
