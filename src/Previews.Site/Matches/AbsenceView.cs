using Previews.Football.Matches;
using Previews.Site.Frame;
using Previews.Site.Subjects;
using Previews.Site.Texts;
using Previews.Templates;

namespace Previews.Site.Matches;

/// <summary>Somebody who misses the match.</summary>
internal sealed class AbsenceView(Absence absence, Fixture fixture, Edition edition)
{
    public static ModelType<AbsenceView> Model { get; } = new("absence", "Somebody who misses the match.", model => model
        .Object("team", TeamView.Model, a => a.Team, "The player's team.")
        .Text("player", a => a.Player, "The player.")
        .Text("reason", a => a.Reason, "not-stated, injury, illness, suspension, not-selected or personal.")
        .OptionalText("note", a => a.Note, "A few words about the player.")
        .OptionalObject("source", SourceView.Model, a => a.Source, "Who reported it.")
        .Text("date", a => a.Date, "When it was reported.")
        .Text("datetime", a => a.DateTime, "For a datetime attribute."));

    public TeamView Team { get; } = edition.Team(fixture.Team(absence.Side));

    public string Player { get; } = absence.Player.Name;

    public string? Note { get; } = absence.Note?.In(edition.Language);

    public SourceView? Source { get; } = absence.Source is { } source ? new SourceView(source, edition.Language) : null;

    public string Date { get; } = edition.Time.Long(absence.Reported.InZone(edition.Zone).Date);

    public string DateTime { get; } = IsoTime.Of(absence.Reported.InZone(edition.Zone).Date);

    public string Reason { get; } = absence.Reason switch
    {
        AbsenceReason.NotStated => "not-stated",
        AbsenceReason.Injury => "injury",
        AbsenceReason.Illness => "illness",
        AbsenceReason.Suspension => "suspension",
        AbsenceReason.NotSelected => "not-selected",
        AbsenceReason.Personal => "personal",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
