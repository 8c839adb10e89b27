using Previews.Site.Subjects;
using Previews.Templates;

namespace Previews.Site.Teams;

/// <summary>A team's last results, the oldest first.</summary>
/// <param name="Competitions">Those that the matches belong to, joined: data seldom hold all that a team played.</param>
public sealed record FormView(TeamView Team, IReadOnlyList<MarkView> Marks, string Competitions)
{
    public static ModelType<FormView> Model { get; } = new("form", "A team's last results.", model => model
        .Object("team", TeamView.Model, f => f.Team, "The team.")
        .Text("competitions", f => f.Competitions, "The competitions that these matches belong to, the latest first.")
        .List("marks", MarkView.Model, f => f.Marks, "The oldest first."));
}
