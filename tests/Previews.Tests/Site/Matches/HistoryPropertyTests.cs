using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Previews.Tests.Site.Matches;

/// <summary>
/// Whatever became of a match: every file of a site as of any instant is, byte for byte, that of a site in which only what was known
/// then is written.
/// </summary>
public sealed class HistoryPropertyTests
{
    private const string Kickoff = "2025-09-07 20:45 Europe/Brussels";
    private const string File = "input/matches/wcq-j/2025-09-07-bel-kaz.yml";
    private static readonly Instant Start = Instant.FromUtc(2025, 9, 7, 18, 45);

    [Fact]
    public void A_site_as_of_an_instant_knows_nothing_of_what_became_of_a_match_later()
    {
        var sequences = ArbMap.Default.ArbFor<byte[]>().Generator.Select(bytes => Sequence.Of(bytes.Take(5)));
        Prop.ForAll(sequences.ToArbitrary(), AssertKnowsNoMore).Check(Config.QuickThrowOnFailure.WithMaxTest(6));
    }

    [Theory]
    [InlineData(new byte[] { 0, 2, 0, 0 })]
    [InlineData(new byte[] { 3, 1, 4 })]
    [InlineData(new byte[] { 1, 3, 0, 2, 1 })]
    [InlineData(new byte[] { 3, 2, 0, 3 })]
    public void The_same_holds_for_what_happens(byte[] choices) => AssertKnowsNoMore(Sequence.Of(choices));

    private static void AssertKnowsNoMore(Sequence sequence)
    {
        using var all = TemporarySite.From("tests/cases/content/_base", "theme");
        all.Write("input/settings.yml", all.Read("input/settings.yml").Replace("[fr, nl, de, en]", "[fr]", StringComparison.Ordinal));
        foreach (var instant in sequence.Instants)
        {
            var known = Built(all, sequence.Until(instant), instant);
            var knownLater = Built(all, sequence.Until(Instant.MaxValue), instant);
            Assert.Equal(known.Keys.Order(StringComparer.Ordinal), knownLater.Keys.Order(StringComparer.Ordinal));
            foreach (var (path, text) in known)
                Assert.True(text == knownLater[path], $"{path} as of {instant} differs after\n{sequence.Until(Instant.MaxValue)}");
        }
    }

    private static Dictionary<string, string> Built(TemporarySite site, string match, Instant instant)
    {
        site.Write(File, match);
        var run = site.BuildAt(Instant.FromUtc(2030, 1, 1, 0, 0), "--as-of", InstantPattern.ExtendedIso.Format(instant));
        Assert.True(run.ExitCode == 0, run.Errors + match);
        return site.Built().ToDictionary(f => f.Key, f => Encoding.UTF8.GetString(f.Value), StringComparer.Ordinal);
    }

    /// <summary>A history that can be: at each step one of the things that may become of a match in its state.</summary>
    private sealed record Sequence(IReadOnlyList<(Instant From, string Entry)> Entries, (Instant Ended, string Score)? Play)
    {
        /// <summary>The instant of each state, and one just before it.</summary>
        public IEnumerable<Instant> Instants => Entries.Select(e => e.From).Concat(Play is { } play ? [play.Ended] : [])
            .SelectMany(i => new[] { i - Duration.FromSeconds(1), i });

        public static Sequence Of(IEnumerable<byte> choices)
        {
            var (now, kickoff, state, hasPlay) = (Start - Duration.FromDays(5), Start, "dated", false);
            var entries = new List<(Instant, string)>();
            foreach (var choice in choices)
            {
                now += Duration.FromDays(1 + (choice / 4));
                var options = Options(state, hasPlay, choice, Written(now + Duration.FromDays(3)));
                (var entry, state) = options[choice % options.Length];
                kickoff = entry.Contains(": " + Written(now + Duration.FromDays(3)), StringComparison.Ordinal) ? now + Duration.FromDays(3) : kickoff;
                hasPlay |= state == "played";
                if (state is "played" or "stopped" && now < kickoff + Duration.FromHours(2))
                    now = kickoff + Duration.FromHours(2);
                entries.Add((now, entry));
            }

            return state is "dated"
                ? new Sequence(
                    entries,
                    (now + Duration.FromDays(20), $"score: 2-1\nended: {Written(now + Duration.FromDays(20))}\ngoals: {{away: [12 Askhat Tagybergen]}}\n"))
                : new Sequence(entries, null);
        }

        public string Until(Instant instant)
        {
            var text = new StringBuilder("matchday: 6\nvenue: lotto-park\nhome: BEL\naway: KAZ\nkickoff: " + Kickoff + "\n");
            if (Play is { } play && play.Ended <= instant)
                text.Append(play.Score);
            if (Entries.Any(e => e.From <= instant))
                text.Append("history:\n").AppendJoin("", Entries.Where(e => e.From <= instant).Select(e => $"  - {{from: {Written(e.From)}, {e.Entry}}}\n"));
            return text.ToString();
        }

        private static (string Entry, string State)[] Options(string state, bool hasPlay, byte choice, string date) => state switch
        {
            "dated" =>
                [
                    ("status: postponed, reason: fog", "off"), ($"kickoff: {date}", "dated"),
                    ("status: abandoned, at: 30, score: 0-1", "stopped"), (Score(choice), "played"), ("status: cancelled", "off"),
                ],
            "off" => [($"kickoff: {date}", "dated")],
            "stopped" => [($"resumes: {date}", "dated"), ($"kickoff: {date}", "dated"), ("awarded: 3-0, by: UEFA", "decided")],
            "annulled" => [($"kickoff: {date}", "dated"), ("status: cancelled, reason: no date", "off")],
            _ when hasPlay && state == "decided" =>
                [("status: played", "played"), ("awarded: 0-3, reason: appeal", "decided"), ("status: annulled", "annulled")],
            _ => [("awarded: 0-3, reason: appeal", "decided"), ($"status: annulled, kickoff: {date}", "dated"), ("status: annulled", "annulled")],
        };

        private static string Score(byte choice) =>
            string.Create(CultureInfo.InvariantCulture, $"score: {choice % 3}-0, cards: {{home: [31y Amadou Onana], away: []}}");

        private static string Written(Instant instant) =>
            OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<+HH:mm>").Format(instant.WithOffset(Offset.Zero));
    }
}
