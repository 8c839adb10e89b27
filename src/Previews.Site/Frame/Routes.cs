using System.Globalization;
using Previews.Content;
using Previews.Content.Files;
using Previews.Site.Texts;

namespace Previews.Site.Frame;

/// <summary>
/// The addresses of one language's pages, as paths below the site's root without a leading slash: <c>nl/wedstrijden/…/</c>.
/// The default language stands at the root. The words come from the language's texts; ids never change.
/// </summary>
internal sealed class Routes
{
    private readonly string _root;
    private readonly InterfaceTexts _texts;

    public Routes(InterfaceTexts texts, bool isDefault)
    {
        _texts = texts;
        _root = isDefault ? "" : texts.Language + "/";
    }

    public string Home => _root;

    public string NotFound => _root + "404.html";

    public string Match(string id) => Page(LanguageTexts.PathMatches, id);

    public string Group(string id) => Page(LanguageTexts.PathGroups, id);

    /// <summary>Stands among the groups: its key is the id of none of them.</summary>
    public string CrossGroupRanking(string key) => Group(key);

    /// <summary>All competitions with their groups.</summary>
    public string Groups => $"{_root}{_texts.Get(LanguageTexts.PathGroups)}/";

    public string Competition(string id) => Page(LanguageTexts.PathCompetitions, id);

    public string Matchday(string groupId, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Group(groupId)}{_texts.Get(LanguageTexts.PathMatchday)}-{number}/");

    /// <summary>Team ids are codes in capitals; addresses are in lower case.</summary>
    public string Team(string id) => Page(LanguageTexts.PathTeams, id.ToLowerInvariant());

    public string Article(string id) => Page(LanguageTexts.PathArticles, id);

    public string Sitemap => _root + "sitemap.xml";

    /// <summary>Read at the root of a host only.</summary>
    public static string Robots => "robots.txt";

    /// <summary>Read at the root of a folder by hosts that know it.</summary>
    public static string Headers => "_headers";

    /// <param name="page">That whose news it has.</param>
    public static string Atom(string page) => page + "feed.xml";

    public static string JsonFeed(string page) => page + "feed.json";

    /// <param name="page">That whose matches it has.</param>
    public static string Calendar(string page) => page + "calendar.ics";

    /// <summary>Images and documents of articles, the same for all languages.</summary>
    public static string File(StaticFile file) => "files/" + file.Path;

    private string Page(ProgramText word, string id) => $"{_root}{_texts.Get(word)}/{id}/";
}
