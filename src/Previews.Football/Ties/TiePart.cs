namespace Previews.Football.Ties;

/// <summary>What a match is in its tie.</summary>
public enum TiePart
{
    OnlyMatch,
    FirstLeg,
    SecondLeg,
    Replay,
    PlayOff,
}
