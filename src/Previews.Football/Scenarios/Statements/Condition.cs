using System.Collections.Immutable;
using Previews.Football.Matches;

namespace Previews.Football.Scenarios.Statements;

/// <summary>Something that the scores of remaining matches satisfy or not: a machine can check it, and a sentence can say it.</summary>
public abstract record Condition
{
    private Condition()
    {
    }

    /// <param name="scores">Of all remaining matches.</param>
    public abstract bool HoldsAfter(IReadOnlyDictionary<Fixture, Score> scores);

    /// <summary>The matches that it speaks of.</summary>
    public abstract IEnumerable<Fixture> Matches { get; }

    /// <summary>A match ends in one of these ways for a team: not won is drawn or lost.</summary>
    /// <param name="Outcomes">One or two of the three, from the team's point of view.</param>
    public sealed record Ends(Fixture Match, Team Team, ImmutableArray<Outcome> Outcomes) : Condition
    {
        public override IEnumerable<Fixture> Matches => [Match];

        public override bool HoldsAfter(IReadOnlyDictionary<Fixture, Score> scores)
        {
            var (score, side) = (scores[Match], Match.SideOf(Team));
            var difference = side == Side.Home ? score.Home - score.Away : score.Away - score.Home;
            return Outcomes.Contains(difference > 0 ? Outcome.Won : difference == 0 ? Outcome.Drawn : Outcome.Lost);
        }

        public bool Equals(Ends? other) =>
            other is not null && Match == other.Match && Team == other.Team && Outcomes.SequenceEqual(other.Outcomes);

        public override int GetHashCode() => HashCode.Combine(Match, Team, Outcomes.Length);
    }

    /// <summary>
    /// Margins and goals added up, compared with a number. One margin at least 7: won by seven or more. The goals of one team
    /// less those of another at least 11: eleven more than they score.
    /// </summary>
    /// <param name="Terms">The first counts for it: its factor is greater than 0.</param>
    public sealed record Adds(ImmutableArray<Term> Terms, Comparison Comparison, int Number) : Condition
    {
        public override IEnumerable<Fixture> Matches => Terms.Select(t => t.Match).Distinct();

        public override bool HoldsAfter(IReadOnlyDictionary<Fixture, Score> scores)
        {
            var sum = Terms.Sum(t => t.Factor * t.QuantityIn(scores[t.Match]));
            return Comparison switch
            {
                Comparison.AtLeast => sum >= Number,
                Comparison.AtMost => sum <= Number,
                _ => sum == Number,
            };
        }

        public bool Equals(Adds? other) => other is not null
            && Comparison == other.Comparison && Number == other.Number && Terms.SequenceEqual(other.Terms);

        public override int GetHashCode() => HashCode.Combine(Comparison, Number, Terms.Length);
    }
}

public enum Comparison
{
    AtLeast,
    AtMost,
    Exactly,
}

/// <summary>So many times the goals of a team in a match, or the margin by which it wins.</summary>
/// <param name="Team">Who scores the goals (in a draw both teams score as many), or wins by the margin.</param>
public sealed record Term(int Factor, Quantity Quantity, Fixture Match, Team Team)
{
    internal int QuantityIn(Score score)
    {
        var side = Match.SideOf(Team);
        var (own, other) = side == Side.Home ? (score.Home, score.Away) : (score.Away, score.Home);
        return Quantity == Quantity.Goals ? own : own - other;
    }
}

public enum Quantity
{
    Goals,
    Margin,
}
