using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Previews.Content;
using Previews.Site.Theme;

namespace Previews.Site.Frame;

/// <summary>
/// All languages of the site, the default one first, as they name teams today, and as they named them before. Between two days on which a
/// team takes another name all pages share one locale; where no team ever did, all pages do.
/// </summary>
internal sealed class Locales
{
    private readonly Dictionary<string, Locale> _byLanguage;
    private readonly ImmutableArray<LocalDate> _renamings;
    private readonly ConcurrentDictionary<(string Language, int Era), Locale> _past = new();
    private readonly int _present;

    /// <param name="renamings">The days on which a team takes another name, the earliest first.</param>
    public Locales(Settings settings, SiteTheme theme, IEnumerable<LocalDate> renamings, LocalDate today)
    {
        All = [.. settings.Languages.Select(language => new Locale(theme.TextsOf(language).On(today), settings))];
        _byLanguage = All.ToDictionary(l => l.Language, StringComparer.Ordinal);
        _renamings = [.. renamings];
        _present = EraOf(today);
    }

    public IReadOnlyList<Locale> All { get; }

    public Locale Default => All[0];

    public Locale this[string language] => _byLanguage[language];

    /// <summary>The language with the names of a day.</summary>
    public Locale On(LocalDate day, string language) => EraOf(day) is var era && era == _present
        ? this[language]
        : _past.GetOrAdd((language, era), static (key, of) => of.Locales[key.Language].On(of.Day), (Locales: this, Day: day));

    /// <summary>How many days of renaming lie before the end of a day.</summary>
    private int EraOf(LocalDate day)
    {
        var era = 0;
        while (era < _renamings.Length && _renamings[era] <= day)
            era++;
        return era;
    }
}
