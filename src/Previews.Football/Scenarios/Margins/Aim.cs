namespace Previews.Football.Scenarios.Margins;

/// <summary>The places on which a team is to end: only orders that lead there are followed.</summary>
/// <param name="First">1-based.</param>
/// <param name="Last">1-based; beyond the last place for any.</param>
internal sealed record Aim(int Team, int First, int Last)
{
    public static Aim AnyPlace(int team) => new(team, 1, int.MaxValue);

    /// <param name="best">The best place still open to the team.</param>
    /// <param name="worst">The worst one.</param>
    public bool IsWithin(int best, int worst) => First <= worst && best <= Last;
}
