namespace Previews.Football.Formats;

/// <summary>
/// How many matches each group of a competition holds: without it nobody can tell the last match from the last that was entered.
/// </summary>
public abstract record Format
{
    private Format()
    {
    }

    /// <summary>Each pair of teams meets so often, home and away by turns: 2 is a double round robin.</summary>
    public sealed record Meetings(int Times) : Format;

    /// <summary>Each team plays so many matches, against opponents that are drawn: the league phase of the Champions League has 8.</summary>
    public sealed record Rounds(int MatchesOfATeam) : Format;

    /// <summary>The matches that have been entered are all that there will be.</summary>
    public sealed record CompleteFixtures : Format;
}
