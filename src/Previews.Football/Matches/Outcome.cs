namespace Previews.Football.Matches;

/// <summary>How a match ended for a team. A penalty shoot-out leaves a draw a draw.</summary>
public enum Outcome
{
    Won,
    Drawn,
    Lost,
}
