using System.Collections.Immutable;

namespace Previews.Football.Tables.Ordering;

/// <summary>Walks the regulations' list of criteria for teams level on points, and remembers what each criterion did.</summary>
/// <param name="place">The place in the table at which the level teams begin, 1-based.</param>
internal sealed class TieWalk(Contest contest, ImmutableArray<Tiebreaker> criteria, int place, Scale? scale = null)
{
    private readonly List<TieStep> _steps = [];
    private readonly List<Tier> _tiers = [];

    /// <summary>The criterion at which teams that were separated start again; -1 if none asks for it.</summary>
    private readonly int _restart = IndexOfRestart(criteria);

    private int _current;

    public Contest Contest => contest;

    public Scale Scale { get; } = scale ?? Scale.Measured;

    /// <summary>The place at which the teams now looked at begin.</summary>
    public int Place => place + _tiers.Sum(t => t.Teams.Length);

    public IReadOnlyList<TieStep> Steps => _steps;

    /// <summary>The order found so far, the best first.</summary>
    public IReadOnlyList<Tier> Tiers => _tiers;

    public void Resolve(int[] level) => Resolve(level, from: 0);

    /// <summary>The order that the criteria after the current one would give, with what they did remembered here too.</summary>
    public IReadOnlyList<Tier> OrderByTheRest(int[] level)
    {
        var rest = new TieWalk(contest, criteria[(_current + 1)..], Place, Scale);
        rest.Resolve(level);
        _steps.AddRange(rest._steps);
        return rest._tiers;
    }

    public void Record(Tiebreaker criterion, int[] level, int[] between, Measure[] measures, int[][] parts) =>
        _steps.Add(new TieStep(criterion, Named(level), Named(between), [.. measures], [.. parts.Select(Named)]));

    private void Resolve(int[] level, int from)
    {
        Tiebreaker? undecided = null;
        for (var i = from; i < criteria.Length && level.Length > 1; i++)
        {
            // A criterion that is not known yet ends the walk, unless a later one left a fact behind: nobody draws lots
            // or plays a deciding match before everything else has failed.
            if (undecided is not null && !criteria[i].LeavesAFact)
                continue;
            _current = i;
            switch (criteria[i].Judge(this, contest, level))
            {
                case Verdict.Undecided:
                    undecided ??= criteria[i];
                    break;
                case Verdict.Apart(var parts):
                    foreach (var part in parts)
                        Resolve(part, _restart >= 0 && _restart <= i ? _restart : i + 1);
                    return;
                case Verdict.Settled(var tiers):
                    _tiers.AddRange(tiers);
                    return;
            }
        }

        _tiers.Add(new Tier(level, undecided));
    }

    private ImmutableArray<Team> Named(int[] teams) => ImmutableArray.CreateRange(teams.Select(t => contest.Teams[t]));

    private static int IndexOfRestart(ImmutableArray<Tiebreaker> criteria)
    {
        for (var i = 0; i < criteria.Length; i++)
        {
            if (criteria[i].RestartsAfterSeparation)
                return i;
        }

        return -1;
    }
}

/// <summary>Teams that share a place: one, or several that are level to the end.</summary>
/// <param name="DecidedBy">Of several: the criterion that is still to decide; null if the regulations name none.</param>
internal readonly record struct Tier(int[] Teams, Tiebreaker? DecidedBy);
