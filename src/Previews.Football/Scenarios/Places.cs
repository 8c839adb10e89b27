namespace Previews.Football.Scenarios;

/// <summary>Which places each team can still take, as far as they are known.</summary>
internal sealed class Places(int teams)
{
    private readonly Witness?[,] _possible = new Witness?[teams, teams];
    private readonly bool[,] _unsettled = new bool[teams, teams];

    public int Teams => teams;

    /// <param name="place">1-based, as everywhere here.</param>
    public bool IsPossible(int team, int place) => _possible[team, place - 1] is not null;

    /// <summary>Neither shown to be possible nor to be impossible.</summary>
    public bool IsUnsettled(int team, int place) => _unsettled[team, place - 1] && !IsPossible(team, place);

    public Witness? WitnessOf(int team, int place) => _possible[team, place - 1];

    public void Add(int team, int place, Witness witness) => _possible[team, place - 1] ??= witness;

    public void AddUnsettled(int team, int place) => _unsettled[team, place - 1] = true;

    /// <summary>Whether all these teams are known to be able to take all these places.</summary>
    public bool Knows(int[] level, int first)
    {
        foreach (var team in level)
        {
            for (var place = first; place < first + level.Length; place++)
            {
                if (_possible[team, place - 1] is null)
                    return false;
            }
        }

        return true;
    }

    public void Include(Places others)
    {
        for (var team = 0; team < teams; team++)
        {
            for (var place = 0; place < teams; place++)
            {
                _possible[team, place] ??= others._possible[team, place];
                _unsettled[team, place] |= others._unsettled[team, place];
            }
        }
    }
}
