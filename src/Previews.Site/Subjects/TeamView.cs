using Previews.Football;
using Previews.Site.Frame;
using Previews.Site.Languages;
using Previews.Site.Texts;
using Previews.Templates;

namespace Previews.Site.Subjects;

/// <summary>A team as one language's pages name it.</summary>
internal sealed class TeamView : INamed
{
    public TeamView(Team team, Locale locale)
    {
        var name = locale.Texts.NameOf(team);
        Id = team.Id;
        Noun = locale.Texts.Grammar.Noun(name);
        Short = name.Short ?? Noun.Name;
        Css = CssClassOf(team);
        Url = locale.Link(locale.Routes.Team(team.Id));
    }

    public static ModelType<TeamView> Model { get; } = new("team", "A team, named in the page's language.", model => model
        .Text("id", t => t.Id, "The team's id, as in the data: `BEL`.")
        .Text("code", t => t.Id.ToUpperInvariant(), "The id in capitals, for narrow places.")
        .Text("name", t => t.Noun.Name, "Belgique")
        .Text("short", t => t.Short, "The name's short form, or the name.")
        .Text("the", t => t.Noun.The, "la Belgique")
        .Text("of", t => t.Noun.Of, "de la Belgique")
        .Text("to", t => t.Noun.To, "à la Belgique")
        .Text("url", t => t.Url, "The team's page.")
        .Text("css", t => t.Css, "The class that carries the team's colours."));

    public string Id { get; }

    public Noun Noun { get; }

    public string Short { get; }

    public string Css { get; }

    public string Url { get; }

    public static string CssClassOf(Team team) => "team-" + team.Id.ToLowerInvariant();
}
