using Ical.Net;
using Ical.Net.CalendarComponents;

namespace Previews.Tests.Site.Calendars;

/// <summary>Belgium–Liechtenstein of 18 November 2025 in readers' calendars, whatever becomes of it, read by a library that others wrote.</summary>
public sealed class CalendarTests : IDisposable
{
    private const string Id = "2025-11-18-bel-lie";
    private const string File = $"input/matches/world-cup-2026-qualifying-j/{Id}.yml";
    private const string Planned = "matchday: 10\nkickoff: 2025-11-18 20:45 Europe/Brussels\nhome: BEL\naway: LIE\n";

    private readonly TemporarySite _site = TemporarySite.From("input", "theme");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_match_to_come_stands_at_its_hour_in_every_calendar_of_its_own()
    {
        Build(Planned, "2025-11-18T12:00+01:00");

        foreach (var path in new[] { "matches/" + Id, "teams/bel", "teams/lie", "groups/world-cup-2026-qualifying-j", "competitions/world-cup-2026-qualifying-uefa" })
        {
            var match = Event($"en/{path}");
            Assert.Equal($"{Id}@previews.example", match.Uid);
            Assert.Equal("Belgium – Liechtenstein", match.Summary);
            Assert.Equal(new DateTime(2025, 11, 18, 19, 45, 0, DateTimeKind.Utc), match.Start!.AsUtc);
            Assert.Equal(new DateTime(2025, 11, 18, 21, 45, 0, DateTimeKind.Utc), match.End!.AsUtc);
            Assert.Equal("CONFIRMED", match.Status);
            Assert.Equal(0, match.Sequence);
            Assert.Equal($"https://previews.example/en/matches/{Id}/", match.Url!.AbsoluteUri);
        }
    }

    [Fact]
    public void Languages_differ_in_words_and_never_in_what_tells_events_apart()
    {
        Build(Planned, "2025-11-18T12:00+01:00");

        var (french, german) = (Event("equipes/bel"), Event("de/mannschaften/bel"));

        Assert.Equal((french.Uid, french.Sequence, french.Start, french.DtStamp), (german.Uid, german.Sequence, german.Start, german.DtStamp));
        Assert.Equal(("Belgique – Liechtenstein", "Belgien – Liechtenstein"), (french.Summary, german.Summary));
    }

    [Fact]
    public void The_score_stands_in_the_summary_once_it_is_known_and_not_before()
    {
        const string Played = Planned + "score: 7-0\n";

        Build(Played, "2025-11-18T22:30+01:00");
        Assert.Equal("Belgium – Liechtenstein", Event("en/teams/bel").Summary);

        Build(Played, "2025-11-18T23:00+01:00");
        Assert.Equal("Belgium 7–0 Liechtenstein", Event("en/teams/bel").Summary);
        Assert.Equal(0, Event("en/teams/bel").Sequence);
    }

    [Fact]
    public void Each_change_of_the_date_raises_the_sequence_from_when_it_is_known()
    {
        const string Story = Planned + """
            history:
              - {from: 2025-11-10 12:00 Europe/Brussels, kickoff: 2025-11-18 18:00 Europe/Brussels}
              - {from: 2025-11-17 18:00 Europe/Brussels, status: postponed, reason: {fr: terrain gelé, nl: bevroren veld, de: gefrorener Platz, en: frozen pitch}}
              - {from: 2025-11-18 10:00 Europe/Brussels, kickoff: 2025-12-02 20:45 Europe/Brussels}

            """;

        Assert.Equal(
            [
                "0 CONFIRMED 2025-11-18T19:45 Belgium – Liechtenstein",
                "1 CONFIRMED 2025-11-18T17:00 Belgium – Liechtenstein",
                "2 TENTATIVE 2025-11-18 Belgium – Liechtenstein (postponed)",
                "3 CONFIRMED 2025-12-02T19:45 Belgium – Liechtenstein",
            ],
            new[] { "2025-11-10T11:00+01:00", "2025-11-10T12:00+01:00", "2025-11-17T18:00+01:00", "2025-11-18T10:00+01:00" }.Select(instant =>
            {
                Build(Story, instant);
                return Told(Event("en/teams/bel"));
            }));
    }

    [Theory]
    [InlineData("status: cancelled\nsince: 2025-11-17 18:00 Europe/Brussels\n", "1 CANCELLED 2025-11-18T19:45 Belgium – Liechtenstein (cancelled)")]
    [InlineData("status: abandoned\nsince: 2025-11-18 22:00 Europe/Brussels\nat: 45\n", "0 CONFIRMED 2025-11-18T19:45 Belgium – Liechtenstein (abandoned)")]
    [InlineData("status: awarded\nscore: 3-0\nsince: 2025-11-18 22:00 Europe/Brussels\n", "0 CONFIRMED 2025-11-18T19:45 Belgium 3–0 Liechtenstein (awarded)")]
    public void What_became_of_it_is_said(string status, string told)
    {
        Build(Planned + status, "2025-11-19T12:00+01:00");

        Assert.Equal(told, Told(Event("en/teams/bel")));
    }

    [Theory]
    [InlineData("2025-11-18", "0 CONFIRMED 2025-11-18 Belgium – Liechtenstein")]
    [InlineData("2025-11-18/2025-11-20", "0 TENTATIVE 2025-11-18 Belgium – Liechtenstein")]
    public void A_match_without_an_hour_takes_whole_days(string kickoff, string told)
    {
        Build(Planned.Replace("2025-11-18 20:45 Europe/Brussels", kickoff, StringComparison.Ordinal), "2025-11-10T12:00+01:00");

        Assert.Equal(told, Told(Event("en/teams/bel")));
        Assert.Equal("TRANSPARENT", Event("en/teams/bel").Transparency);
    }

    [Fact]
    public void A_match_of_which_only_the_month_is_known_stands_on_no_day()
    {
        Build(Planned.Replace("2025-11-18 20:45 Europe/Brussels", "2025-11", StringComparison.Ordinal), "2025-10-30T12:00+01:00");

        Assert.DoesNotContain(Id, _site.Read("output/en/teams/bel/calendar.ics"), StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(Path.Combine(_site.Output, $"en/matches/{Id}/calendar.ics")));
        Assert.Empty(SiteDocument.Of(_site.Read($"output/en/matches/{Id}/index.html")).Links(".follow a[type='text/calendar']"));
    }

    [Fact]
    public void Names_with_commas_semicolons_and_line_ends_come_back_as_they_are()
    {
        const string Name = "Stade; du, \\ 1er\nEND:VEVENT mai";
        _site.Write("input/venues/strange.yml", "name: \"Stade; du, \\\\ 1er\\nEND:VEVENT mai\"\ncity: brussels\n");
        Build(Planned + "venue: strange\n", "2025-11-10T12:00+01:00");

        Assert.StartsWith(Name, Event("en/teams/bel").Location, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-09-06T20:00+02:00")]
    [InlineData("2025-11-19T00:00+01:00")]
    public void Every_calendar_of_the_site_is_read_whole(string instant)
    {
        var site = BuiltSite.AsOf(instant);
        var calendars = site.Files.Where(f => f.Key.EndsWith(".ics", StringComparison.Ordinal)).ToList();

        Assert.True(calendars.Count > 200);
        Assert.All(calendars, file =>
        {
            var events = Calendar.Load(file.Value)!.Events;
            Assert.Equal(file.Value.Split("BEGIN:VEVENT").Length - 1, events.Count);
            Assert.NotEmpty(events);
            Assert.All(events, e => Assert.True(e.Uid is not null && e.DtStamp is not null && e.Start is not null && e.Summary is not null));
            Assert.All(file.Value.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
        });
    }

    [Fact]
    public void Every_preview_and_every_group_page_leads_to_calendars()
    {
        var site = BuiltSite.AsOf("2025-09-06T20:00+02:00");

        Assert.All(
            site.Pages.Where(
                p => p.StartsWith("matchs/", StringComparison.Ordinal) || (p.StartsWith("groupes/", StringComparison.Ordinal) && !p.Contains("journee", StringComparison.Ordinal))),
            page => Assert.NotEmpty(SiteDocument.Of(site[page]).Links(".follow a[type='text/calendar']")));
        Assert.Equal("/matchs/2025-09-07-bel-kaz/calendar.ics", SiteDocument.Of(site["matchs/2025-09-07-bel-kaz/index.html"]).Links(".follow a")[0]);
    }

    private static string Told(CalendarEvent match) => FormattableString.Invariant(
        $"{match.Sequence} {match.Status} {(match.IsAllDay ? $"{match.Start!.Value:yyyy-MM-dd}" : $"{match.Start!.AsUtc:yyyy-MM-dd'T'HH:mm}")} {match.Summary}");

    private CalendarEvent Event(string folder) =>
        Assert.Single(Calendar.Load(_site.Read($"output/{folder}/calendar.ics"))!.Events, e => e.Uid!.StartsWith(Id, StringComparison.Ordinal));

    private void Build(string match, string instant)
    {
        _site.Write(File, match);
        var run = _site.Build("--as-of", instant);
        Assert.Equal("", run.Errors);
    }
}
