using NodaTime;
using Previews.Football;
using Previews.Football.Records;
using Previews.Site.Frame;
using Previews.Site.Subjects;
using Previews.Templates;

namespace Previews.Site.Teams;

/// <summary>A team's last results, the oldest first.</summary>
/// <param name="Competitions">Those that the matches belong to, joined: data seldom hold all that a team played.</param>
internal sealed record FormView(TeamView Team, IReadOnlyList<MarkView> Marks, string Competitions)
{
    private const int Length = 5;

    /// <summary>For so long after its kick-off a match is part of the form.</summary>
    internal static readonly Duration Reach = Duration.FromDays(365);

    public static ModelType<FormView> Model { get; } = new("form", "A team's last results.", model => model
        .Object("team", TeamView.Model, f => f.Team, "The team.")
        .Text("competitions", f => f.Competitions, "The competitions that these matches belong to, the latest first.")
        .List("marks", MarkView.Model, f => f.Marks, "The oldest first."));

    /// <summary>
    /// The last results, or none: where the data hold fewer than five of the year before, they hold only some of what the
    /// team played, and its matches of long ago are no form.
    /// </summary>
    public static FormView Of(Team team, Edition edition, Instant instant)
    {
        var entries = Form.Of(team, edition.Snapshot.MatchesOf(team), instant, Length);
        if (entries.Length < Length || entries[^1].Match.Kickoff.Start < instant - Reach)
            entries = [];
        var competitions = entries.Select(e => e.Match.Fixture.Competition).Distinct().Select(edition.CompetitionName);
        return new FormView(edition.Team(team), [.. entries.Reverse().Select(e => new MarkView(e, edition))], edition.Texts.Join(competitions));
    }
}
