using NodaTime;

namespace Previews.Content.Values;

/// <summary>A point in time as authors write it: on the clocks of a zone, with an offset, the day alone, or the days within which it lies.</summary>
internal abstract record Moment
{
    private Moment()
    {
    }

    /// <param name="zone">Whose midnight begins the day, where only the day is known.</param>
    public abstract Instant ToInstant(DateTimeZone zone);

    public sealed record InZone(ZonedDateTime Time) : Moment
    {
        public override Instant ToInstant(DateTimeZone zone) => Time.ToInstant();
    }

    /// <param name="Written">The offset; null where `Z` says that the time is meant in UTC.</param>
    public sealed record WithOffset(Instant Time, Offset? Written) : Moment
    {
        public override Instant ToInstant(DateTimeZone zone) => Time;
    }

    public sealed record WithinDays(LocalDate First, LocalDate Last) : Moment
    {
        public override Instant ToInstant(DateTimeZone zone) => zone.AtStartOfDay(First).ToInstant();
    }

    public sealed record OnDay(LocalDate Day) : Moment
    {
        public override Instant ToInstant(DateTimeZone zone) => zone.AtStartOfDay(Day).ToInstant();
    }
}
