using Previews.Football;
using Previews.Football.Tables;
using Previews.Football.Tables.Ordering;
using Previews.Site.Frame;
using Previews.Site.Tables;
using Previews.Site.Texts;
using Previews.Templates;

namespace Previews.Site.Rankings;

/// <summary>A ranking across groups now: the best third-placed teams, with the reasons, what is left out, and the rules.</summary>
internal sealed class CrossGroupPage : PageModel
{
    private CrossGroupPage(PageFrame frame)
        : base(frame)
    {
    }

    public static ModelType<CrossGroupPage> Model { get; } = new("cross_group_page", "A ranking across groups now.", model => model
        .Frame()
        .Text("name", p => p.Name, "Classement des troisièmes")
        .Text("competition", p => p.Competition, "The competition's name.")
        .Object("ranking", CrossGroupView.Model, p => p.Ranking, "The ranking now.")
        .List("groups", LinkView.Model, p => p.Groups, "The groups that are compared.")
        .Object("rules", RulesView.Model, p => p.Rules, "How the ranking counts."));

    public required string Name { get; init; }

    public required string Competition { get; init; }

    public required CrossGroupView Ranking { get; init; }

    public required IReadOnlyList<LinkView> Groups { get; init; }

    public required RulesView Rules { get; init; }

    public static CrossGroupPage Create(CrossGroupRules rules, PageContext page)
    {
        var edition = page.Edition;
        var (groups, ranking) = (edition.Snapshot.GroupsOf(rules), edition.Snapshot.RankingAcross(rules));
        var (name, competition) = (rules.Name.In(edition.Language), groups[0].Competition);
        var frame = page.Frame(
            edition.Texts.Get(TitleTexts.CrossGroup, ("ranking", name), ("competition", edition.CompetitionName(competition))),
            edition.Texts.Get(DescriptionTexts.CrossGroup, ("ranking", name), ("competition", competition.Name.In(edition.Language))),
            name);
        return new CrossGroupPage(frame)
        {
            Name = name,
            Competition = competition.Name.In(edition.Language),
            Ranking = new CrossGroupView(ranking, edition),
            Groups = [.. groups.Select(g => PageFrames.GroupLink(edition, g))],
            Rules = RulesView.Create(ranking.Regulations, [], edition),
        };
    }
}
