using Previews.Football;
using Previews.Football.Stages;
using Previews.Football.Ties;
using Previews.Site.Calendars;
using Previews.Site.Feeds;
using Previews.Site.Frame;
using Previews.Site.Texts;
using Previews.Templates;

namespace Previews.Site.Ties;

/// <summary>A competition that is played in ties: its stages in their order, each with its ties or its tables.</summary>
internal sealed class CompetitionPage : PageModel
{
    private CompetitionPage(PageFrame frame)
        : base(frame)
    {
    }

    public static ModelType<CompetitionPage> Model { get; } = new("competition_page", "A competition that is played in ties.", model => model
        .Frame()
        .Text("name", p => p.Name, "The competition's name.")
        .List("stages", StageView.Model, p => p.Stages, "In the order in which they are played; those of which nothing is known are left out."));

    public required string Name { get; init; }

    public required IReadOnlyList<StageView> Stages { get; init; }

    public static LinkView Link(Edition edition, Competition competition) =>
        new(edition.CompetitionName(competition), edition.Link(edition.Routes.Competition(competition.Id)));

    public static CompetitionPage Create(Competition competition, PageContext page)
    {
        var edition = page.Edition;
        var name = competition.Name.In(edition.Language);
        var frame = page.Frame(
            edition.Texts.Get(TitleTexts.Competition, ("competition", name)),
            edition.Texts.Get(DescriptionTexts.Competition, ("competition", name)),
            edition.CompetitionName(competition));
        return new CompetitionPage(frame.Following(FeedLinks.Of(competition, edition), CalendarLinks.Of(competition, edition)))
        {
            Name = name,
            Stages = [.. StagesOf(competition, edition)],
        };
    }

    private static IEnumerable<StageView> StagesOf(Competition competition, Edition edition)
    {
        var wording = new TieWording(edition.Locale);
        var ties = edition.Snapshot.TiesOf(competition);
        var groups = edition.Snapshot.GroupsWithTables().Where(g => g.Competition == competition).Select(g => PageFrames.GroupLink(edition, g)).ToList();
        var tables = new StageView(edition.Texts.Get(TieTexts.Tables), groups, []);
        if (groups.Count > 0 && !competition.Stages.OfType<Stage.Tables>().Any())
            yield return tables;
        foreach (var stage in competition.Stages)
        {
            var view = stage is Stage.Round round ? new StageView(wording.Round(round)!, [], Views(round)) : tables;
            if (view.Ties.Count + view.Groups.Count > 0)
                yield return view;
        }

        if (Views(null) is { Count: > 0 } others)
            yield return new StageView(edition.Texts.Get(TieTexts.OtherTies), [], others);

        IReadOnlyList<KnockOutView> Views(Stage.Round? round) => [.. ties.Where(t => t.Reference.Round == round).Select(t => new KnockOutView(t, edition))];
    }
}

/// <summary>A stage of a competition.</summary>
internal sealed record StageView(string Name, IReadOnlyList<LinkView> Groups, IReadOnlyList<KnockOutView> Ties)
{
    public static ModelType<StageView> Model { get; } = new("stage", "A stage of a competition.", model => model
        .Text("name", s => s.Name, "huitièmes de finale")
        .List("groups", LinkView.Model, s => s.Groups, "Its groups.")
        .List("ties", KnockOutView.Model, s => s.Ties, "Its ties, by their first matches."));
}
