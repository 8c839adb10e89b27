using System.Diagnostics;
using Previews.Football.Matches;
using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables.Tiebreakers;

/// <summary>
/// UEFA's disciplinary points: European Championship 2024: criterion h); Champions League 2024/25, Article 18.01: criterion
/// i). Red 3, yellow 1, two yellows 3. The lowest total is the best. A yellow and then a direct red are counted as both (unconfirmed).
/// </summary>
internal sealed class DisciplinaryPoints : Conduct
{
    public override string Name => "disciplinary-points";

    public override bool LowerIsBetter => true;

    internal override Measure? MeasureOf(Contest scope, int team) =>
        PointsAgainst(scope, team) is { } points ? new Measure(points) : null;

    internal override int PointsFor(CardKind kind) => kind switch
    {
        CardKind.Yellow => 1,
        CardKind.SecondYellow or CardKind.DirectRed => 3,
        CardKind.YellowAndDirectRed => 4,
        _ => throw new UnreachableException(),
    };
}
