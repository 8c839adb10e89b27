namespace Previews.Football.Matches;

/// <summary>
/// What one person was shown in one match, all together, as fair-play rankings count: one entry a person and match, or two where the yellow
/// that came before <see cref="SecondYellow"/> or <see cref="DirectRed"/> is given by itself.
/// </summary>
public enum CardKind
{
    Yellow,
    SecondYellow,
    DirectRed,
    YellowAndDirectRed,
}

/// <param name="Player">Null where the source gives only the number of cards.</param>
public sealed record Card(Side Side, Person? Player, CardKind Kind, Minute? Minute = null);
