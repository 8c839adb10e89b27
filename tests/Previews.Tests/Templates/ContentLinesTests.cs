using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Previews.Templates;

namespace Previews.Tests.Templates;

/// <summary>The lines of a calendar as RFC 5545, 3.1 wants them, whatever stands in the template and in its values.</summary>
public sealed class ContentLinesTests
{
    private const string Name = "calendar.sbn-ics";

    [Fact]
    public void Lines_end_in_carriage_return_and_line_feed_and_empty_ones_are_left_out() =>
        Assert.Equal("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", InlineTemplate.Render("BEGIN:VCALENDAR\n\n\r\nEND:VCALENDAR", name: Name));

    [Fact]
    public void A_line_of_75_octets_is_whole_and_the_76th_stands_on_the_next()
    {
        var line = new string('a', 75);

        Assert.Equal(line + "\r\n", InlineTemplate.Render(line, name: Name));
        Assert.Equal(line + "\r\n b\r\n", InlineTemplate.Render(line + "b", name: Name));
    }

    [Theory]
    [InlineData("é")]
    [InlineData("–")]
    [InlineData("🏟")]
    public void A_letter_of_several_octets_is_never_cut(string letter)
    {
        for (var before = 70; before < 80; before++)
            AssertSound(new string('a', before) + string.Concat(Enumerable.Repeat(letter, 60)));
    }

    [Fact]
    public void Any_text_comes_back_unfolded() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text => AssertSound("X:" + text.Get)).QuickCheckThrowOnFailure();

    [Fact]
    public void Values_cannot_begin_a_line() => Assert.Equal(
        "SUMMARY:a\\nEND:VEVENT\\, b\\; c\\\\d\r\n",
        InlineTemplate.Render("SUMMARY:{{ x }}", """{"x": "a\r\nEND:VEVENT, b; c\\d"}""", name: Name));

    [Fact]
    public void The_library_as_it_is_folds_nothing()
    {
        var line = new string('a', 100);

        Assert.Equal(line, InlineTemplate.Render(line, options: TemplateOptions.Reference, name: Name));
    }

    /// <summary>The folded lines hold what one line of the template held, in lines of 75 octets of whole letters.</summary>
    private static void AssertSound(string text)
    {
        var line = string.Concat(
            text.Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('{' or '}' or '\\'))) + (
                text.Contains("🏟", StringComparison.Ordinal) ? "🏟🏟" : "");
        var folded = InlineTemplate.Render(line, name: Name);
        var lines = folded.Split("\r\n");

        Assert.Equal(line, folded.Replace("\r\n ", "", StringComparison.Ordinal).TrimEnd('\r', '\n'));
        Assert.All(lines, l => Assert.InRange(Encoding.UTF8.GetByteCount(l), 0, 75));
        Assert.DoesNotContain('\uFFFD', folded);
    }
}
