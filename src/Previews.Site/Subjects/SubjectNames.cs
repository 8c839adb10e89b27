using System.Diagnostics;
using Previews.Content;
using Previews.Content.Markdown;
using Previews.Site.Frame;
using Previews.Site.Texts;

namespace Previews.Site.Subjects;

/// <summary>What a link without a text is called: the name of what it leads to.</summary>
internal static class SubjectNames
{
    /// <summary>What the links in an article's text are called: as the text is of its day, so are the names in it.</summary>
    public static Func<XrefTarget, string> NamesIn(this Edition edition, Article article) =>
        edition.On(article.Published.InZone(edition.Zone).Date).NameOf;

    private static string NameOf(this Edition edition, XrefTarget target) => target switch
    {
        XrefTarget.ToTeam to => edition.Team(to.Team).Noun.Name,
        XrefTarget.ToMatch to => edition.Match(to.Match).Label,
        XrefTarget.ToGroup to => to.Group.Name.In(edition.Language),
        XrefTarget.ToArticle to => TitleOf(edition.Snapshot.FindArticle(to.Id)!, edition),
        XrefTarget.ToFile to => to.File.Path[(to.File.Path.LastIndexOf('/') + 1)..],
        _ => throw new UnreachableException(),
    };

    /// <summary>A link to an article that is not published yet leads home until then.</summary>
    private static string TitleOf(Article article, Edition edition) =>
        article.Published <= edition.Snapshot.Now ? article.Title : edition.Texts.Get(TitleTexts.HomeLink);
}
