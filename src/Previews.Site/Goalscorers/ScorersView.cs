using Previews.Football;
using Previews.Football.Records;
using Previews.Site.Frame;
using Previews.Site.Subjects;
using Previews.Templates;

namespace Previews.Site.Goalscorers;

/// <summary>
/// The best goalscorers, most goals first, and how many more there are. Players with the same number of goals are shown all
/// or not at all: of twenty with one goal each, none stands above the others.
/// </summary>
internal sealed record ScorersView(IReadOnlyList<ScorerView> Shown, IReadOnlyList<ScorerLevelView> More, int Known, int Played)
{
    private const int MostShown = 12;

    public static ModelType<ScorersView> Model { get; } = new("scorers", "The best goalscorers.", model => model
        .List("shown", ScorerView.Model, s => s.Shown, "Most goals first.")
        .List("more", ScorerLevelView.Model, s => s.More, "Those who are not shown, by their number of goals.")
        .Integer("known", s => s.Known, "Of how many matches it is known who scored.")
        .Integer("played", s => s.Played, "How many matches were played."));

    public static ScorersView Empty { get; } = new([], [], Known: 0, Played: 0);

    /// <param name="coverage">Of the matches that the list speaks of.</param>
    public static ScorersView Of(IReadOnlyList<Scorer> scorers, (int Known, int Played) coverage, Edition edition)
    {
        var fewest = scorers.Count > MostShown ? scorers[MostShown].Goals : 0;
        if (scorers.All(s => s.Goals <= fewest))
            fewest = 0;
        return new ScorersView(
            [.. scorers.Where(s => s.Goals > fewest).Select(s => new ScorerView(s.Player.Name, edition.Team(s.Team), s.Goals, s.Penalties))],
            [.. scorers.Where(s => s.Goals <= fewest).GroupBy(s => s.Goals).Select(level => new ScorerLevelView(level.Count(), level.Key))],
            coverage.Known,
            coverage.Played);
    }
}

/// <summary>Players who scored the same number of goals.</summary>
internal sealed record ScorerLevelView(int Players, int Goals)
{
    public static ModelType<ScorerLevelView> Model { get; } = new("scorer_level", "Players who scored the same number of goals.", model => model
        .Integer("players", l => l.Players, "How many there are.")
        .Integer("goals", l => l.Goals, "The goals of each."));
}
