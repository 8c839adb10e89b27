using Previews.Football.Matches;
using Previews.Football.Records;
using Previews.Site.Frame;
using Previews.Site.Subjects;
using Previews.Templates;

namespace Previews.Site.Teams;

/// <summary>One result from one team's side.</summary>
internal sealed class MarkView(FormEntry entry, Edition edition)
{
    public static ModelType<MarkView> Model { get; } = new("mark", "One result from one team's side.", model => model
        .Text("result", m => m.Result, "win, draw or loss.")
        .Text("score", m => m.Score, "The team's own goals first.")
        .Object("opponent", TeamView.Model, m => m.Opponent, "The other team.")
        .Text("at", m => m.At, "home, away or neutral.")
        .Object("match", MatchView.Model, m => m.Match, "The match.")
        .Text("date", m => m.Match.Date, "jeudi 4 septembre 2025")
        .Text("short_date", m => m.Match.ShortDate, "4 sept. 2025"));

    public MatchView Match { get; } = edition.MatchAsKnown(entry.Match);

    public TeamView Opponent { get; } = edition.Team(entry.Opponent);

    public string Score { get; } = edition.ScoreText(new Score(entry.GoalsFor, entry.GoalsAgainst));

    public string At { get; } = entry.Match.Fixture.Neutral ? "neutral" : entry.Side == Side.Home ? "home" : "away";

    public string Result { get; } = entry.Outcome switch
    {
        Outcome.Won => "win",
        Outcome.Drawn => "draw",
        _ => "loss",
    };
}
