namespace Previews.Football;

/// <summary>Points for a draw that was decided on penalties: no more for its winner than for a win, and no fewer than for its loser.</summary>
public sealed record ShootOutPoints(int Win, int Defeat);
