using System.Diagnostics;
using Previews.Football.Matches;
using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables.Tiebreakers;

/// <summary>
/// Team conduct. FIFA World Cup 2022, Article 12: criterion f): yellow -1, second yellow -3, direct red -4, yellow and
/// direct red -5; one deduction a person and match. The highest score is the best.
/// </summary>
internal sealed class FairPlay : Conduct
{
    public override string Name => "fair-play";

    internal override Measure? MeasureOf(Contest scope, int team) =>
        PointsAgainst(scope, team) is { } points ? new Measure(-points) : null;

    internal override int PointsFor(CardKind kind) => kind switch
    {
        CardKind.Yellow => 1,
        CardKind.SecondYellow => 3,
        CardKind.DirectRed => 4,
        CardKind.YellowAndDirectRed => 5,
        _ => throw new UnreachableException(),
    };
}
