using Previews.Scriban;

namespace Previews.Site.Views;

/// <summary>A team's last results, the oldest first.</summary>
public sealed record FormView(TeamView Team, IReadOnlyList<MarkView> Marks)
{
    public static ModelType<FormView> Model { get; } = new("form", "A team's last results.", model => model
        .Object("team", TeamView.Model, f => f.Team, "The team.")
        .List("marks", MarkView.Model, f => f.Marks, "The oldest first."));
}
