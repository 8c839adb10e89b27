using Xunit;

namespace Previews.Tests.Content.Formats;

public sealed class FixtureChecksTests
{
    private const string Once = """
        name: {fr: Qualifications, en: Qualifiers}
        regulations: uefa-wcq-2026
        format: {meetings: 1}
        groups:
          wcq-j: {name: {fr: Groupe J, en: Group J}, teams: [BEL, WAL, KAZ]}
        """;

    private const string Abandoned = """
        kickoff: 2025-09-07 20:45 Europe/Brussels
        home: BEL
        away: KAZ
        status: abandoned
        since: 2025-09-07 21:30 Europe/Brussels
        """;

    private const string Again = "kickoff: 2025-09-20 20:45 Europe/Brussels\nhome: BEL\naway: KAZ\n";

    [Fact]
    public void A_replay_is_no_further_meeting_of_the_two() => ContentInput.ReadWithoutMistakes(
        ("competitions/wcq.yml", Once),
        (ContentInput.MatchPath, Abandoned),
        ("matches/wcq-j/2025-09-20-bel-kaz.yml", Again + "replays: {match: 2025-09-07-bel-kaz, since: 2025-09-10}\n"));

    [Fact]
    public void Without_being_called_a_replay_it_is_one()
    {
        var (_, diagnostics) = ContentInput.Read(
            ("competitions/wcq.yml", Once), (ContentInput.MatchPath, Abandoned), ("matches/wcq-j/2025-09-20-bel-kaz.yml", Again));

        Assert.Contains(diagnostics.ToSorted(), d => d.Code == "PV0702");
    }

    [Fact]
    public void A_double_header_may_say_that_it_is_one() => ContentInput.ReadWithoutMistakes((
        "matches/wcq-j/2025-09-07-wal-bel.yml",
        "kickoff: 2025-09-07 21:30 Europe/Brussels\ncity: anderlecht\nhome: WAL\naway: BEL\ndouble_header: true\n"));
}
