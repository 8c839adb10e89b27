namespace Previews.Football.Tables.Ordering;

/// <summary>A match still to be played; the sides are indices into the contest's teams.</summary>
internal readonly record struct Pairing(int Home, int Away, bool Neutral = false);
