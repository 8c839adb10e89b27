using System.Collections.Immutable;
using NodaTime;
using Previews.Football.Names;

namespace Previews.Football.Matches;

/// <summary>
/// A match in one of its states. Only a played or an awarded match has a score, unless the regulations say more; a match that was put off, stopped or
/// called off has the instant from which that is known. A field exists only in the state that has it.
/// </summary>
public abstract record Match : IDated
{
    private Match(Fixture fixture) => Fixture = fixture;

    public Fixture Fixture { get; }

    public string Id => Fixture.Id;

    /// <summary>When it begins or began, as far as is known: of a postponed match its new date once there is one.</summary>
    public Kickoff Kickoff => this is Postponed { NewDate: { } date } ? date.Kickoff : Fixture.Kickoff;

    /// <summary>Whether it is to be played at <see cref="Kickoff"/>, or has begun and has no result yet.</summary>
    public bool HasDate => this is Scheduled or Postponed { NewDate: not null };

    /// <summary>
    /// The match as it was known at an instant. What is known from an instant T on is known at T: a match that ended
    /// at 20:00 counts in a table as of 20:00.
    /// </summary>
    public Match AsOf(Instant instant) => this switch
    {
        _ when KnownFrom > instant => new Scheduled(Fixture),
        Postponed { NewDate: { } date } postponed when date.KnownFrom > instant => postponed with { NewDate = null },
        _ => this,
    };

    /// <summary>The instant from which this state is known.</summary>
    public abstract Instant KnownFrom { get; }

    public IEnumerable<Instant> Instants => [.. Fixture.Instants, KnownFrom, .. this is Postponed { NewDate: { } date } ? date.Instants : []];

    /// <summary>To be played, or being played, or played with a result that has not come in yet.</summary>
    public sealed record Scheduled(Fixture Of) : Match(Of)
    {
        public override Instant KnownFrom => Instant.MinValue;
    }

    /// <summary>Put off: the fixture keeps the kick-off that was planned. Once played, the match has its real kick-off, under the same id.</summary>
    public sealed record Postponed(Fixture Of, Instant Since, Localized<string>? Reason) : Match(Of)
    {
        public override Instant KnownFrom => Since;

        /// <summary>When it is to be played instead; null as long as that is not known.</summary>
        public NewDate? NewDate { get; init; }
    }

    /// <summary>Begun and stopped. Whether it is played again or counts as it stood is for the regulations to say.</summary>
    public sealed record Abandoned(Fixture Of, Instant Since, Minute? At, Localized<string>? Reason) : Match(Of)
    {
        /// <summary>The score when it was stopped, if it stands by the regulations; else null.</summary>
        public Score? StandingScore { get; init; }

        public override Instant KnownFrom => Since;
    }

    public sealed record Cancelled(Fixture Of, Instant Since, Localized<string>? Reason) : Match(Of)
    {
        public override Instant KnownFrom => Since;
    }

    /// <summary>A result given by decision; it has no goalscorers, whatever was played.</summary>
    public sealed record Awarded(Fixture Of, Score Score, Instant Since, Localized<string>? Reason) : Match(Of)
    {
        public override Instant KnownFrom => Since;
    }

    /// <summary>Played to the end.</summary>
    public sealed record Played(Fixture Of, Score Score, Instant Ended) : Match(Of)
    {
        public override Instant KnownFrom => Ended;

        /// <summary>Whether <see cref="Score"/> includes extra time.</summary>
        public bool AfterExtraTime { get; init; }

        /// <summary>The penalty shoot-out, where there was one; it is no part of the score.</summary>
        public Score? Penalties { get; init; }

        /// <summary>In the order of play; empty where no source gives them.</summary>
        public ImmutableArray<Goal> Goals { get; init; } = [];

        public ImmutableArray<Card> Cards { get; init; } = [];

        /// <summary>Whether <see cref="Cards"/> are all that were shown; false where no source gives them.</summary>
        public bool CardsKnown { get; init; }
    }

    /// <summary>The score that counts: of a played or awarded match, and of others where the regulations give them one; else null.</summary>
    public Score? CountingScore => this switch
    {
        Played played => played.Score,
        Awarded awarded => awarded.Score,
        Abandoned abandoned => abandoned.StandingScore,
        Cancelled when Rules.Cancelled == CancelledMatches.Drawn => new Score(0, 0),
        _ => null,
    };

    /// <summary>Whether a counting score's goals count too, beside its points.</summary>
    public bool GoalsCount => this is not Awarded || Rules.Awarded != AwardedMatches.PointsOnly;

    /// <summary>Counts for nothing, and will not be played.</summary>
    public bool IsVoid => this switch
    {
        Abandoned => Rules.Abandoned == AbandonedMatches.Void,
        Cancelled => Rules.Cancelled == CancelledMatches.Void,
        _ => false,
    };

    /// <summary>Without a score that counts, and not void.</summary>
    public bool IsStillToPlay => CountingScore is null && !IsVoid;

    private UnfinishedMatches Rules => Fixture.Competition.Regulations?.UnfinishedMatches ?? UnfinishedMatches.Usual;
}
