using Previews.Football.Tables.Ordering;

namespace Previews.Football.Tables.Tiebreakers;

/// <summary>A sum over the opponents that a team met, each once: how hard the draw was, in a league where not all meet.</summary>
internal abstract class OfOpponents : Criterion
{
    private protected OfOpponents()
    {
    }

    internal sealed override Measure? MeasureOf(Contest scope, int team)
    {
        var met = new HashSet<int>();
        foreach (var result in scope.Results)
        {
            if (result.Home == team)
                met.Add(result.Away);
            else if (result.Away == team)
                met.Add(result.Home);
        }

        return new Measure(met.Sum(opponent => Of(scope, opponent)));
    }

    private protected abstract int Of(Contest scope, int opponent);
}
