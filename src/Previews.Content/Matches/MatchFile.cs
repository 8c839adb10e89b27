using System.Collections.Immutable;
using Previews.Content.People;
using Previews.Football.Matches;
using Previews.Text;

namespace Previews.Content.Matches;

/// <summary>The matches of one file, as they stand in it.</summary>
/// <param name="Mentions">Where people are named in them.</param>
internal sealed record MatchFile(ImmutableArray<BoundMatch> Matches, IReadOnlyList<Mention> Mentions);

/// <summary>What was made of one match, and where it stands.</summary>
/// <param name="Id">Null where it could not be told.</param>
/// <param name="Match">Null where it is broken.</param>
/// <param name="Location">Where the id stands, else where the match begins.</param>
/// <param name="Kickoff">Where the last kick-off stands.</param>
/// <param name="MayHoldMore">Whether what could not be read may define other matches than the id says.</param>
internal sealed record BoundMatch(string? Id, Match? Match, TextLocation Location, TextLocation Kickoff, bool MayHoldMore)
{
    /// <summary>Where it says which match it replays; null where it replays none.</summary>
    public TextLocation? Replays { get; init; }

    /// <summary>Null where it is of no tie.</summary>
    public TiePlaces? Tie { get; init; }

    /// <summary>Where its shoot-out stands; null where it had none.</summary>
    public TextLocation? Penalties { get; init; }
}
