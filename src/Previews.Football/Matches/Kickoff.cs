using NodaTime;

namespace Previews.Football.Matches;

/// <summary>
/// When a match begins. Of many old matches only the day is known; such a match begins with its day and is over
/// when the day is, in the venue's zone, so that it never counts before it was played. Of some to come only the month or the
/// weeks are known.
/// </summary>
public abstract record Kickoff
{
    private Kickoff()
    {
    }

    public abstract DateTimeZone Zone { get; }

    /// <summary>The day on the venue's calendar; of several, the last.</summary>
    public abstract LocalDate Date { get; }

    public abstract Instant Start { get; }

    /// <summary>Before this it surely has not begun.</summary>
    public virtual Instant Earliest => Start;

    /// <summary>When the match is taken to be over if nothing else is known.</summary>
    public abstract Instant DefaultEnd { get; }

    /// <summary>The same of a match that went on beyond ninety minutes.</summary>
    public virtual Instant EndAfter(bool extraTime, bool penalties) => DefaultEnd;

    public sealed record AtTime(ZonedDateTime Time) : Kickoff
    {
        /// <summary>Ninety minutes, the interval, and what is added.</summary>
        private static readonly Duration UsualLength = Duration.FromHours(2);

        /// <summary>Twice fifteen minutes with what is added, and the pauses before them and between.</summary>
        private static readonly Duration ExtraTime = Duration.FromMinutes(40);

        private static readonly Duration ShootOut = Duration.FromMinutes(15);

        public override DateTimeZone Zone => Time.Zone;

        public override LocalDate Date => Time.Date;

        public override Instant Start => Time.ToInstant();

        public override Instant DefaultEnd => Start + UsualLength;

        public override Instant EndAfter(bool extraTime, bool penalties) =>
            DefaultEnd + (extraTime ? ExtraTime : Duration.Zero) + (penalties ? ShootOut : Duration.Zero);
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

    /// <summary>On one of several days: nobody knows which, so it begins when they are over, and stands after all others of these days.</summary>
    public sealed record Within(LocalDate First, LocalDate Last, DateTimeZone LocalZone) : Kickoff
    {
        public override DateTimeZone Zone => LocalZone;

        public override LocalDate Date => Last;

        public override Instant Start => LocalZone.AtStartOfDay(Last.PlusDays(1)).ToInstant();

        public override Instant Earliest => LocalZone.AtStartOfDay(First).ToInstant();

        public override Instant DefaultEnd => Start;

        /// <summary>Whether the days are those of a calendar month.</summary>
        public bool IsMonth => First.Day == 1 && Last == First.PlusMonths(1).PlusDays(-1);
    }
}
