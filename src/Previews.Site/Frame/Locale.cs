using System.Collections.Concurrent;
using NodaTime;
using Previews.Content;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Site.Texts;

namespace Previews.Site.Frame;

/// <summary>
/// One language of the site: its texts, its addresses, its clock. It does not know what was known when; so what is made of
/// it and of what a page hands it is the same for every page, and is made once.
/// </summary>
internal sealed class Locale
{
    private readonly ConcurrentDictionary<Type, object> _shared = new();

    public Locale(InterfaceTexts texts, Settings settings)
    {
        Texts = texts;
        Settings = settings;
        Address = new SiteAddress(settings.BaseUrl);
        Routes = new Routes(texts, texts.Language == settings.DefaultLanguage);
        Time = new TimeTexts(texts);
    }

    /// <summary>The same language, which calls teams as they were called on a day.</summary>
    public Locale On(LocalDate day) => new(Texts.On(day), Settings);

    public InterfaceTexts Texts { get; }

    public string Language => Texts.Language;

    public Settings Settings { get; }

    public SiteAddress Address { get; }

    public Routes Routes { get; }

    public TimeTexts Time { get; }

    /// <summary>The zone whose clock pages show; a venue's own time stands beside it.</summary>
    public DateTimeZone Zone => Settings.Zone;

    public string Link(string path) => Address.Link(path);

    public string CompetitionName(Competition competition) => (competition.ShortName ?? competition.Name).In(Language);

    /// <summary>6–0</summary>
    public string ScoreText(Score score) => Texts.Get(LanguageTexts.NumberScore, ("home", score.Home), ("away", score.Away));

    /// <summary>What pages share, made when the first of them needs it, on its thread.</summary>
    /// <param name="of">All that it is made of besides the locale.</param>
    internal TView Shared<TKey, TView>(TKey of, Func<TKey, Locale, TView> make)
        where TKey : notnull
        where TView : class
    {
        var views = (ConcurrentDictionary<TKey, TView>)_shared.GetOrAdd(typeof(TView), static _ => new ConcurrentDictionary<TKey, TView>());
        return views.GetOrAdd(of, make, this);
    }
}
