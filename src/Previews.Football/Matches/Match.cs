using System.Collections.Immutable;
using NodaTime;
using Previews.Football.Names;

namespace Previews.Football.Matches;

/// <summary>
/// A match in one of its states, with those that it was in before. Only a played or an awarded match has a score, unless the regulations say
/// more; every other state than the first has the instant from which it is known. A field exists only in the state that has it.
/// </summary>
/// <remarks>
/// Serbia–Albania of 14 October 2014: scheduled, then abandoned, then awarded 3–0 (ten days later), then awarded 0–3 (the next summer). As of
/// December it is an awarded match of 3–0, and what came later is nowhere in it.
/// </remarks>
public abstract record Match : IDated
{
    private Match(Fixture fixture) => Fixture = fixture;

    public Fixture Fixture { get; }

    public string Id => Fixture.Id;

    /// <summary>The state that this one followed; null: it was planned, as the fixture says.</summary>
    public Match? Before { get; init; }

    /// <summary>All its states, the first one first.</summary>
    public IEnumerable<Match> History => Before is null ? [this] : Before.History.Append(this);

    /// <summary>
    /// When it begins or began, as far as is known: on its new date once there is one. A match that was stopped and goes on on another
    /// day began on the first.
    /// </summary>
    public Kickoff Kickoff => NewDate ?? Before?.Kickoff ?? Fixture.Kickoff;

    /// <summary>When it is to be played, or to go on; null where it was played, or no date is known.</summary>
    public Kickoff? NextKickoff => this switch
    {
        Scheduled => Kickoff,
        Abandoned { Resumes: { } resumes } => resumes,
        _ => NewDate,
    };

    /// <summary>Whether it is to be played at <see cref="NextKickoff"/>, or has begun and has no result yet.</summary>
    public bool HasDate => NextKickoff is not null;

    /// <summary>
    /// The match as it was known at an instant. What is known from an instant T on is known at T: a match that ended
    /// at 20:00 counts in a table as of 20:00.
    /// </summary>
    public Match AsOf(Instant instant) => KnownFrom <= instant ? this : Before?.AsOf(instant) ?? Fixture.Planned;

    /// <summary>The instant from which this state is known.</summary>
    public abstract Instant KnownFrom { get; }

    public IEnumerable<Instant> Instants =>
        [.. Fixture.Instants, .. History.SelectMany(m => new[] { m.KnownFrom, m.Kickoff.Start, (m.NextKickoff ?? m.Kickoff).Start })];

    /// <summary>To be played, or being played, or played with a result that has not come in yet.</summary>
    public sealed record Scheduled(Fixture Of) : Match(Of)
    {
        public override Instant KnownFrom => Instant.MinValue;
    }

    /// <summary>To be played at another hour or on another day than was planned; it never was without a date.</summary>
    public sealed record Moved(Fixture Of, Kickoff To, Instant Since, Localized<string>? Reason) : Match(Of)
    {
        public override Instant KnownFrom => Since;
    }

    /// <summary>Put off: the fixture keeps the kick-off that was planned.</summary>
    public sealed record Postponed(Fixture Of, Instant Since, Localized<string>? Reason) : Match(Of)
    {
        public override Instant KnownFrom => Since;

        /// <summary>When it is to be played instead; null as long as that is not known.</summary>
        public Kickoff? To { get; init; }
    }

    /// <summary>Begun and stopped. Whether it is played again or counts as it stood is for the regulations to say.</summary>
    public sealed record Abandoned(Fixture Of, Instant Since, Minute? At, Localized<string>? Reason) : Match(Of)
    {
        /// <summary>The score when it was stopped, where it is known; it counts only if the regulations say so.</summary>
        public Score? Score { get; init; }

        /// <summary>When it goes on from the minute in which it was stopped; null where it does not, or that is not known.</summary>
        public Kickoff? Resumes { get; init; }

        /// <summary>When it is played again from the beginning; null where it is not, or that is not known.</summary>
        public Kickoff? To { get; init; }

        public override Instant KnownFrom => Since;
    }

    /// <summary>Played, and the result declared void: it is to be played again, or a later state says that it is not.</summary>
    public sealed record Annulled(Fixture Of, Instant Since, Localized<string>? Reason) : Match(Of)
    {
        /// <summary>When it is played again; null as long as that is not known.</summary>
        public Kickoff? To { get; init; }

        public override Instant KnownFrom => Since;
    }

    /// <summary>Played again as another match, which counts in place of this one.</summary>
    public sealed record Replayed(Fixture Of, Fixture As) : Match(Of)
    {
        public override Instant KnownFrom => As.KnownFrom;
    }

    public sealed record Cancelled(Fixture Of, Instant Since, Localized<string>? Reason) : Match(Of)
    {
        public override Instant KnownFrom => Since;
    }

    /// <summary>A result given by decision; it has no goalscorers, whatever was played.</summary>
    public sealed record Awarded(Fixture Of, Score Score, Instant Since, Localized<string>? Reason) : Match(Of)
    {
        /// <summary>Who decided; null where it is not given.</summary>
        public Localized<string>? By { get; init; }

        public override Instant KnownFrom => Since;
    }

    /// <summary>A defeat by decision for both sides, with the same goals for each, scored and conceded: none, or 0 and 3.</summary>
    public sealed record LostByBoth(Fixture Of, Score Each, Instant Since, Localized<string>? Reason) : Match(Of)
    {
        /// <summary>Who decided; null where it is not given.</summary>
        public Localized<string>? By { get; init; }

        public override Instant KnownFrom => Since;
    }

    /// <summary>
    /// Not to be played any more, or a result that counts for nothing, since a side has withdrawn or the season was cut short: whatever
    /// the regulations say of cancelled matches.
    /// </summary>
    public sealed record StruckOff(Fixture Of, Instant Since, Localized<string>? Reason) : Match(Of)
    {
        public override Instant KnownFrom => Since;
    }

    /// <summary>Played to the end.</summary>
    public sealed record Played(Fixture Of, Score Score, Instant Ended) : Match(Of)
    {
        public override Instant KnownFrom => Restored ?? Ended;

        /// <summary>From when the result counts again, after a decision against it was reversed; null where it always did.</summary>
        public Instant? Restored { get; init; }

        /// <summary>Whether <see cref="Score"/> includes extra time.</summary>
        public bool AfterExtraTime { get; init; }

        /// <summary>The penalty shoot-out, where there was one; it is no part of the score.</summary>
        public Score? Penalties { get; init; }

        /// <summary>In the order of play; empty where no source gives them.</summary>
        public ImmutableArray<Goal> Goals { get; init; } = [];

        /// <summary>Whether <see cref="Goals"/> are all that were scored.</summary>
        public bool GoalsKnown => Goals.Length == Score.Home + Score.Away;

        /// <summary>Whether it is known of every goal who scored it.</summary>
        public bool ScorersKnown => GoalsKnown && Goals.All(g => g.Player is not null || g.Kind == GoalKind.Own);

        public ImmutableArray<Card> Cards { get; init; } = [];

        /// <summary>Whether <see cref="Cards"/> are all that were shown; false where no source gives them.</summary>
        public bool CardsKnown { get; init; }
    }

    /// <summary>What was played, where a decision gave another result afterwards or none did; else null.</summary>
    public Played? Play => this as Played ?? (this is Awarded or LostByBoth ? Before?.Play : null);

    /// <summary>Whether it counts: it was played, decided, or the regulations count it as it is.</summary>
    public bool HasResult => CountingScore is not null || this is LostByBoth;

    /// <summary>What a match that counts gives one of its sides; null where it does not count.</summary>
    public SideResult? ResultOf(Side side) => this is LostByBoth { Each: var each }
        ? new SideResult(Outcome.Lost, each.Home, each.Away)
        : CountingScore is { } score ? SideResult.Of(score.For(side), score.For(side.Other())) : null;

    /// <summary>The score that counts: of a played or awarded match, and of others where the regulations give them one; null too where both lost.</summary>
    public Score? CountingScore => this switch
    {
        Played played => played.Score,
        Awarded awarded => awarded.Score,
        Abandoned { HasDate: false } abandoned when Rules.Abandoned == AbandonedMatches.Stands => abandoned.Score,
        Cancelled when Rules.Cancelled == CancelledMatches.Drawn => new Score(0, 0),
        _ => null,
    };

    /// <summary>Whether a counting score's goals count too, beside its points.</summary>
    public bool GoalsCount => this is not (Awarded or LostByBoth) || Rules.Awarded != AwardedMatches.PointsOnly;

    /// <summary>Counts for nothing, and will not be played.</summary>
    public bool IsVoid => this switch
    {
        Abandoned { HasDate: false } => Rules.Abandoned == AbandonedMatches.Void,
        Cancelled => Rules.Cancelled == CancelledMatches.Void,
        Replayed or StruckOff => true,
        _ => false,
    };

    /// <summary>Without a result that counts, and not void.</summary>
    public bool IsStillToPlay => !HasResult && !IsVoid;

    /// <summary>The kick-off that this state gave it, other than the one before.</summary>
    private Kickoff? NewDate => this switch
    {
        Moved m => m.To,
        Postponed m => m.To,
        Abandoned m => m.To,
        Annulled m => m.To,
        _ => null,
    };

    private UnfinishedMatches Rules => Fixture.Competition.Regulations?.UnfinishedMatches ?? UnfinishedMatches.Usual;
}
