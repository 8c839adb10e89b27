using NodaTime;

namespace Previews.Football.Matches;

/// <summary>
/// When a match begins. Of many old matches only the day is known; such a match begins with its day and is over
/// when the day is, in the venue's zone, so that it never counts before it was played.
/// </summary>
public abstract record Kickoff
{
    private Kickoff()
    {
    }

    public abstract DateTimeZone Zone { get; }

    /// <summary>The day on the venue's calendar.</summary>
    public abstract LocalDate Date { get; }

    public abstract Instant Start { get; }

    /// <summary>When the match is taken to be over if nothing else is known.</summary>
    public abstract Instant DefaultEnd { get; }

    public sealed record AtTime(ZonedDateTime Time) : Kickoff
    {
        /// <summary>Ninety minutes, the interval, and what is added.</summary>
        private static readonly Duration UsualLength = Duration.FromHours(2);

        public override DateTimeZone Zone => Time.Zone;

        public override LocalDate Date => Time.Date;

        public override Instant Start => Time.ToInstant();

        public override Instant DefaultEnd => Start + UsualLength;
    }

    /// <summary>Nothing is known of when: of a match that the format asks for and nobody has entered.</summary>
    public sealed record Open : Kickoff
    {
        private Open()
        {
        }

        public static Open Instance { get; } = new();

        public override DateTimeZone Zone => DateTimeZone.Utc;

        public override LocalDate Date => LocalDate.MaxIsoValue;

        public override Instant Start => Instant.MaxValue;

        public override Instant DefaultEnd => Instant.MaxValue;
    }

    public sealed record OnDate(LocalDate Day, DateTimeZone LocalZone) : Kickoff
    {
        public override DateTimeZone Zone => LocalZone;

        public override LocalDate Date => Day;

        public override Instant Start => LocalZone.AtStartOfDay(Day).ToInstant();

        public override Instant DefaultEnd => LocalZone.AtStartOfDay(Day.PlusDays(1)).ToInstant();
    }
}
