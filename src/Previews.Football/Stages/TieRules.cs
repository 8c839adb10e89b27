using System.Collections.Immutable;

namespace Previews.Football.Stages;

/// <summary>
/// How a tie is played and decided: so many legs, and, where their goals added up are level, the deciders in their order. After a replay or
/// a play-off the deciders behind it hold for it; where none of them ends the tie, the last replay is repeated.
/// </summary>
/// <remarks>
/// The Champions League to 2020/21 (Article 21.01 of that edition): two legs, away goals, extra time, away goals, penalties. The FA Cup to
/// 2023/24: one match, replay, extra time, penalties. The World Cup of 1934: one match, extra time, replay, extra time, lots.
/// </remarks>
public sealed class TieRules
{
    private readonly ImmutableArray<Segment> _segments;

    /// <param name="legs">1 or 2.</param>
    /// <exception cref="ArgumentException">As <see cref="ProblemWith"/> says.</exception>
    public TieRules(int legs, params ImmutableArray<Decider> deciders)
    {
        if (ProblemWith(legs, deciders) is { } problem)
            throw new ArgumentException($"The rules of a tie contradict themselves: {problem}.", nameof(deciders));
        (Legs, Deciders, _segments) = (legs, deciders, [.. SegmentsOf(deciders)]);
    }

    /// <summary>One match, extra time, penalties: as most cups are played today.</summary>
    public static TieRules Usual { get; } = new(1, UsualDeciders);

    public static ImmutableArray<Decider> UsualDeciders => [Decider.ExtraTime, Decider.Penalties];

    public int Legs { get; }

    public ImmutableArray<Decider> Deciders { get; }

    public bool HasReplays => _segments.Length > 1;

    /// <returns>What cannot be, as the second half of a sentence; null where the rules decide every tie.</returns>
    public static string? ProblemWith(int legs, ImmutableArray<Decider> deciders)
    {
        if (legs is not (1 or 2))
            return "a tie has one leg or two";
        var ends = deciders.Select((d, i) => (Decider: d, Index: i)).FirstOrDefault(d => d.Decider is Decider.Penalties or Decider.Lots, (default, -1));
        if (ends.Index >= 0 && ends.Index < deciders.Length - 1)
            return "nothing can follow penalties or lots, which always decide";
        var segments = SegmentsOf(deciders).ToList();
        if (ends.Index < 0 && segments.Count == 1)
            return "a tie may stay level: penalties, lots or a replay have to stand among them";
        if (legs == 1 && deciders.Contains(Decider.AwayGoals))
            return "away goals decide between two legs only";
        if (segments.Skip(1).Any(s => s.Deciders.Contains(Decider.AwayGoals)))
            return "away goals do not count in a replay";
        return segments.Any(s => s.Deciders.Where((d, i) => i > 0 && d == s.Deciders[i - 1]).Any() || s.Deciders.Count(d => d == Decider.ExtraTime) > 1)
            ? "one of them stands twice"
            : null;
    }

    /// <param name="matches">All legs, and so many replays as there were.</param>
    public ImmutableArray<Decider> DecidersAfter(int matches) => After(matches - Legs).Deciders;

    /// <summary>What decides after the legs (0), after the first match that follows them (1), and so on.</summary>
    internal Segment After(int extraMatches) => _segments[Math.Min(extraMatches, _segments.Length - 1)];

    private static IEnumerable<Segment> SegmentsOf(ImmutableArray<Decider> deciders)
    {
        var (begin, kind) = (0, (Decider?)null);
        for (var i = 0; i < deciders.Length; i++)
        {
            if (deciders[i] is not (Decider.Replay or Decider.PlayOff))
                continue;
            yield return new Segment(kind, deciders[begin..i]);
            (begin, kind) = (i + 1, deciders[i]);
        }

        yield return new Segment(kind, deciders[begin..]);
    }

    /// <param name="Begins">The replay or play-off for which they hold; null: the legs.</param>
    internal sealed record Segment(Decider? Begins, ImmutableArray<Decider> Deciders);
}
