namespace Previews.Browser.Tests;

/// <summary>An instant as of which the site is built for the browser.</summary>
public sealed record Moment(string Name, string Instant)
{
    public static readonly Moment Eve = new("eve", "2025-09-06T20:00+02:00");
    public static readonly Moment End = new("end", "2025-11-19T12:00+01:00");

    public static IReadOnlyList<Moment> All { get; } = [Eve, End];

    public override string ToString() => Name;
}
