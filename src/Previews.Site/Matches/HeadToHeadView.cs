using Previews.Football.Matches;
using Previews.Football.Records;
using Previews.Site.Frame;
using Previews.Site.Subjects;
using Previews.Templates;

namespace Previews.Site.Matches;

/// <summary>What the two sides of a match played against each other before.</summary>
internal sealed class HeadToHeadView(HeadToHeadRecord record, Edition edition)
{
    public static ModelType<HeadToHeadView> Model { get; } = new("head_to_head", "What two sides played against each other before.", model => model
        .Object("home", TeamView.Model, h => h.Home, "The side at home in the page's match.")
        .Object("away", TeamView.Model, h => h.Away, "The other side.")
        .Integer("played", h => h.Record.Played, "Matches in all.")
        .Integer("home_wins", h => h.Record.Won, "Won by the home side.")
        .Integer("draws", h => h.Record.Drawn, "Drawn.")
        .Integer("away_wins", h => h.Record.WonBySecond, "Won by the away side.")
        .Integer("home_goals", h => h.Record.GoalsFor, "Goals of the home side.")
        .Integer("away_goals", h => h.Record.GoalsAgainst, "Goals of the away side.")
        .List("matches", MatchView.Model, h => h.Matches, "The latest first."));

    public HeadToHeadRecord Record { get; } = record;

    public TeamView Home { get; } = edition.Team(record.First);

    public TeamView Away { get; } = edition.Team(record.Second);

    public IReadOnlyList<MatchView> Matches { get; } = [.. record.Matches.Select(m => edition.MatchAsKnown(m.Match))];

    public static HeadToHeadView? Of(Fixture fixture, Edition edition, NodaTime.Instant instant)
    {
        var record = HeadToHeadRecord.Of(fixture.Home, fixture.Away, edition.Snapshot.MatchesOf(fixture.Home), instant);
        return record.Played > 0 ? new HeadToHeadView(record, edition) : null;
    }
}
