using System.Collections.Immutable;

namespace Previews.Football.Ties;

/// <summary>Results of one match after ninety minutes, from the point of view of one of its teams.</summary>
public abstract record ResultRange
{
    private ResultRange()
    {
    }

    /// <param name="own">The team's goals.</param>
    public abstract bool Holds(int own, int others);

    /// <summary>Won by so many goals or more. At least 0: not lost; at least −1: not lost by more than one.</summary>
    public sealed record AtLeast(int Margin) : ResultRange
    {
        public override bool Holds(int own, int others) => own - others >= Margin;
    }

    /// <summary>Won by so many goals exactly; 0: drawn; −1: lost by one.</summary>
    public sealed record Exactly(int Margin) : ResultRange
    {
        public override bool Holds(int own, int others) => own - others == Margin;
    }

    /// <summary>That margin, with so many goals of the team's own or more.</summary>
    public sealed record Scoring(int Margin, int Least) : ResultRange
    {
        public override bool Holds(int own, int others) => own - others == Margin && own >= Least;
    }

    /// <summary>That margin, with so many goals of the opponents' or fewer.</summary>
    public sealed record Conceding(int Margin, int Most) : ResultRange
    {
        public override bool Holds(int own, int others) => own - others == Margin && others <= Most;
    }

    /// <summary>One score.</summary>
    public sealed record Score(int Own, int Others) : ResultRange
    {
        public override bool Holds(int own, int others) => own == Own && others == Others;
    }
}
