namespace Previews.Football.Matches;

/// <summary>What one person was shown in one match, all together: one entry a person and match, as fair-play rankings count.</summary>
public enum CardKind
{
    Yellow,
    SecondYellow,
    DirectRed,
    YellowAndDirectRed,
}

/// <param name="Player">Null where the source gives only the number of cards.</param>
public sealed record Card(Side Side, Person? Player, CardKind Kind, Minute? Minute = null);
