namespace Previews.Football.Stages;

/// <summary>What decides a tie that is level, in the order in which its rules have it.</summary>
public enum Decider
{
    /// <summary>More goals scored as the away side of the two legs; before extra time those of ninety minutes, after it those of extra time too.</summary>
    AwayGoals,

    /// <summary>Twice fifteen minutes after the match that leaves the tie level (IFAB, Laws of the Game, Law 7 and Law 10.3).</summary>
    ExtraTime,

    /// <summary>Penalties from the penalty mark (Law 10.3).</summary>
    Penalties,

    /// <summary>Another match, which stands for itself.</summary>
    Replay,

    /// <summary>The same at neutral ground, as the European Cup had it after two level legs until 1966.</summary>
    PlayOff,

    /// <summary>A coin or a draw of lots, as after the semi-final Italy–Soviet Union of 1968.</summary>
    Lots,
}
