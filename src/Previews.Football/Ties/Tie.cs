using System.Collections.Immutable;
using NodaTime;
using Previews.Football.Matches;
using Previews.Football.Stages;

namespace Previews.Football.Ties;

/// <summary>Two teams of which one goes through: a match, two legs, and what had to follow them.</summary>
/// <param name="Matches">At least one, by kick-off, then id, as they are known at an instant.</param>
/// <param name="Decision">Who goes through without a result, as known at the same instant; with the match that it stands at. Null: nobody.</param>
public sealed record Tie(TieReference Reference, ImmutableArray<Match> Matches, (TieDecision Decision, Match Match)? Decision)
{
    public string Id => Reference.Id;

    public TieRules Rules => Reference.Rules;

    /// <summary>At home in the first leg.</summary>
    public Team One => Matches[0].Fixture.Home;

    public Team Other => Matches[0].Fixture.Away;

    /// <summary>Those that count or will: without what was called off for good, or is played again as another match.</summary>
    public ImmutableArray<Match> Counting => [.. Matches.Where(m => !m.IsVoid)];

    public ImmutableArray<Match> Legs => Counting is var all && all.Length > Rules.Legs ? all[..Rules.Legs] : all;

    /// <summary>After the last leg: replays and play-offs.</summary>
    public ImmutableArray<Match> Extra => Counting is var all && all.Length > Rules.Legs ? all[Rules.Legs..] : [];

    public TieOutcome Outcome => TieWalk.Of(this);

    /// <summary>The goals of the legs that have a score; null before the first.</summary>
    public Aggregate? Aggregate => Legs.Any(l => l.CountingScore is not null) ? Sum(Legs) : null;

    /// <returns>One tie for each reference, in the order of the matches.</returns>
    public static ImmutableArray<Tie> AllOf(IEnumerable<Match> matches, Instant instant) =>
        [.. matches.Where(m => m.Fixture.Tie is not null).GroupBy(m => m.Fixture.Tie!).Select(g => Of(g.Key, g, instant)).OfType<Tie>()];

    /// <returns>The tie as it was known at an instant; null where none of its matches was.</returns>
    public static Tie? Of(TieReference reference, IEnumerable<Match> matches, Instant instant)
    {
        ImmutableArray<Match> known = [.. matches.AsOf(instant).OrderBy(m => m.Kickoff.Start).ThenBy(m => m.Id, StringComparer.Ordinal)];
        if (known.IsEmpty)
            return null;
        var decided = known.FirstOrDefault(m => m.Fixture.Decision?.IsKnown(m, instant) == true);
        return new Tie(reference, known, decided is null ? null : (decided.Fixture.Decision!, decided));
    }

    public Tie? AsOf(Instant instant) => Of(Reference, Matches, instant);

    public Team OpponentOf(Team team) => team == One ? Other : One;

    /// <exception cref="ArgumentException">The match does not count in the tie.</exception>
    public TiePart PartOf(Fixture match)
    {
        var index = Counting.Select(m => m.Fixture).ToList().IndexOf(match);
        return index switch
        {
            < 0 => throw new ArgumentException($"{match.Id} does not count in the tie {Id}.", nameof(match)),
            _ when index >= Rules.Legs => Rules.After(index - Rules.Legs + 1).Begins == Decider.PlayOff ? TiePart.PlayOff : TiePart.Replay,
            _ when Rules.Legs == 1 => TiePart.OnlyMatch,
            0 => TiePart.FirstLeg,
            _ => TiePart.SecondLeg,
        };
    }

    /// <summary>The goals of both sides in those of the matches that have a score.</summary>
    internal Aggregate Sum(params ImmutableArray<Match> matches) => Sum(matches, (score, side) => score.For(side));

    /// <summary>The goals that each side scored away from home. Where both legs were played at neutral ground, the side named second was away.</summary>
    internal Aggregate AwayGoals() => Sum(Legs, (score, side) => side == Side.Away ? score.Away : 0);

    private Aggregate Sum(ImmutableArray<Match> matches, Func<Score, Side, int> goals)
    {
        var (one, other) = (One, Other);
        return new Aggregate(one, Of(one), other, Of(other));

        int Of(Team team) => matches.Where(m => m.CountingScore is not null).Sum(m => goals(m.CountingScore!.Value, m.Fixture.SideOf(team)));
    }
}
