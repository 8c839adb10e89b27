using NodaTime;
using NodaTime.Text;
using Previews.Content.Values;
using Previews.Content.Yaml;
using Previews.Text;
using Xunit;

namespace Previews.Tests.Content.Values;

public sealed class TimeReaderTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Theory]
    [InlineData("2025-09-07 20:45 Europe/Brussels", "2025-09-07T18:45:00Z")]
    [InlineData("2025-09-07T20:45 Europe/Brussels", "2025-09-07T18:45:00Z")]
    [InlineData("2025-09-07T20:45+02:00", "2025-09-07T18:45:00Z")]
    [InlineData("2025-09-07 20:45 +02:00", "2025-09-07T18:45:00Z")]
    [InlineData("2025-09-07T18:45Z", "2025-09-07T18:45:00Z")]
    [InlineData("2025-01-07 20:45 Europe/Brussels", "2025-01-07T19:45:00Z")]
    [InlineData("2025-09-07", "2025-09-06T22:00:00Z")]
    [InlineData("2025-10-26T02:30+02:00", "2025-10-26T00:30:00Z")]
    [InlineData("2025-10-26T02:30+01:00", "2025-10-26T01:30:00Z")]
    public void A_time_with_its_zone_or_offset_is_an_instant(string text, string instant)
    {
        var brussels = DateTimeZoneProviders.Tzdb["Europe/Brussels"];
        Assert.Equal(InstantPattern.General.Parse(instant).Value, When(text)!.ToInstant(brussels));
        Assert.Empty(_diagnostics.ToSorted());
    }

    [Theory]
    [InlineData("2025-09-07 20:45", "PV0222")]
    [InlineData("2025-09-07T20:45", "PV0222")]
    [InlineData("20:45", "PV0221")]
    [InlineData("2025-09-07 8:45 Europe/Brussels", "PV0221")]
    [InlineData("2025-09-07 24:00 Europe/Brussels", "PV0221")]
    [InlineData("2025-09-07 20h45 Europe/Brussels", "PV0221")]
    [InlineData("2025-9-7", "PV0221")]
    [InlineData("2025-02-29", "PV0221")]
    [InlineData("tomorrow", "PV0221")]
    [InlineData("2025-09-07_20:45", "PV0221")]
    [InlineData("2025-09-07 20:45 +25:00", "PV0223")]
    [InlineData("2025-09-07 20:45 CEST", "PV0223")]
    [InlineData("2025-03-30 02:30 Europe/Brussels", "PV0224")]
    [InlineData("2025-10-26 02:30 Europe/Brussels", "PV0225")]
    [InlineData("1025-09-07", "PV0226")]
    public void A_time_that_leaves_a_doubt_is_refused(string text, string code)
    {
        Assert.Null(When(text));
        Assert.Equal(code, Assert.Single(_diagnostics.ToSorted()).Code);
    }

    [Theory]
    [InlineData("Europe/Brussel", "Europe/Brussels")]
    [InlineData("Brussels", "Europe/Brussels")]
    [InlineData("almaty", "Asia/Almaty")]
    [InlineData("Europe/Skopie", "Europe/Skopje")]
    public void An_unknown_zone_is_met_with_the_nearest(string text, string nearest)
    {
        When($"2025-09-07 20:45 {text}");
        Assert.Equal($"did you mean `{nearest}`?", Assert.Single(_diagnostics.ToSorted()).Help);
    }

    [Fact]
    public void A_time_without_zone_is_told_the_form_that_is_wanted()
    {
        When("2025-09-07 20:45");
        Assert.Contains("2025-09-07 20:45 Europe/Brussels", Assert.Single(_diagnostics.ToSorted()).Help, StringComparison.Ordinal);
    }

    private Moment? When(string text) =>
        new TimeReader(_diagnostics).When(new YamlNode.Scalar(text, quoted: false, new SourceText(text, "a.yml").At(0, text.Length)));
}
