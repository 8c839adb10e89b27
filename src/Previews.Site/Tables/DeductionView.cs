using Previews.Football.Facts;
using Previews.Site.Frame;
using Previews.Site.Subjects;
using Previews.Templates;

namespace Previews.Site.Tables;

/// <summary>Points taken off a team, and why.</summary>
internal sealed class DeductionView(Deduction deduction, Edition edition)
{
    public static ModelType<DeductionView> Model { get; } = new("deduction", "Points taken off a team.", model => model
        .Object("team", TeamView.Model, d => d.Team, "From whom.")
        .Integer("points", d => d.Points, "How many; below 0 where they are given back.")
        .Text("text", d => d.Text, "All of it: from whom, how many, since when and why.")
        .OptionalText("reason", d => d.Reason, "Why, in the page's language, where it is known.")
        .OptionalObject("source", SourceView.Model, d => d.Source, "Who says so."));

    public TeamView Team { get; } = edition.Team(deduction.Team);

    public int Points => deduction.Points;

    public string Text { get; } = new DeductionWording(edition.Texts, edition.Time, edition.Zone).Of(deduction);

    public string? Reason { get; } = deduction.Reason?.In(edition.Language);

    public SourceView? Source { get; } = deduction.Source is { } source ? new SourceView(source, edition.Language) : null;
}
