namespace Previews.Football.Scenarios.Clinching;

public enum Certainty
{
    Impossible,

    /// <summary>Some scores of the remaining matches give it and others do not, or only lots, cards or a deciding match would.</summary>
    Possible,

    Certain,

    /// <summary>The search stopped before it knew.</summary>
    NotSettled,
}
