using System.Diagnostics;
using NodaTime;
using Previews.Content;
using Previews.Content.Markdown;
using Previews.Football;
using Previews.Football.Matches;
using Previews.Site.Snapshots;
using Previews.Site.Texts;

namespace Previews.Site.Frame;

/// <summary>The site in one language at one instant: what was known, and how it is said.</summary>
internal sealed class Edition(Snapshot snapshot, Locale locale, Locales locales)
{
    public Snapshot Snapshot => snapshot;

    public Locale Locale => locale;

    /// <summary>All languages of the site, this one among them.</summary>
    public Locales Locales => locales;

    /// <summary>All that pages know of the library besides what they ask the snapshot for.</summary>
    public Settings Settings => locale.Settings;

    public SiteAddress Address => locale.Address;

    public Routes Routes => locale.Routes;

    public InterfaceTexts Texts => locale.Texts;

    public TimeTexts Time => locale.Time;

    public string Language => locale.Language;

    /// <summary>Whether it stands at the root of the site.</summary>
    public bool IsDefault => Language == locales.Default.Language;

    public DateTimeZone Zone => locale.Zone;

    /// <summary>The same edition for a page whose reads are written down.</summary>
    public Edition For(Reads reads) => new(snapshot.For(reads), locale, locales);

    /// <summary>The same edition, which calls teams as they were called on a day.</summary>
    public Edition On(LocalDate day) => locales.On(day, Language) is var then && then == locale ? this : new(snapshot, then, locales);

    /// <summary>The same edition, with the names of a match's page.</summary>
    public Edition On(Match match) => On(snapshot.DayOfNames(match));

    public string Link(string path) => locale.Link(path);

    public string CompetitionName(Competition competition) => locale.CompetitionName(competition);

    public string ScoreText(Score score) => locale.ScoreText(score);

    /// <summary>Where an article is read: in its own language, on its match's preview if it is the text of one.</summary>
    public string PathOf(Article article)
    {
        var routes = locales[article.Language].Routes;
        return snapshot.IsPreview(article) ? routes.Match(article.Match!.Id) : routes.Article(article.Id);
    }

    /// <summary>Where a link of an article leads.</summary>
    public string Resolve(XrefTarget target) => Link(target switch
    {
        XrefTarget.ToTeam to => Routes.Team(to.Team.Id),
        XrefTarget.ToMatch to => Routes.Match(to.Match.Id),
        XrefTarget.ToGroup to => Routes.Group(to.Group.Id),
        XrefTarget.ToArticle to => PathOnceThere(snapshot.FindArticle(to.Id)!),
        XrefTarget.ToFile to => Routes.File(to.File),
        _ => throw new UnreachableException(),
    });

    /// <summary>The same for what is read elsewhere: in a feed's reader.</summary>
    public string ResolveAbsolute(XrefTarget target) => Address.Origin + Resolve(target);

    /// <summary>An article that is not published yet has no page: until then links to it lead home.</summary>
    private string PathOnceThere(Article article) => article.Published <= snapshot.Now ? PathOf(article) : Routes.Home;
}
